import { encodeId } from '../../../platform/graphql/ids';
import type { KeptEntry } from './kept-record';

/** The sealer will not sign: what is in the database is not what was signed before. People have to look. */
export class SealingRefusedError extends Error {
  constructor(
    readonly territoryId: string,
    reason: string,
  ) {
    super(`The public record of ${encodeId('territory', territoryId)} is not sealed any more: ${reason}`);
    this.name = 'SealingRefusedError';
  }
}

/** Rows that were sealed are gone: a backup older than the last seal was restored, or somebody deleted them. */
export class RecordRowsLostError extends SealingRefusedError {
  constructor(
    territoryId: string,
    /** Places from the first lost one to the last. */
    readonly lost: { readonly from: number; readonly to: number; readonly entries: readonly KeptEntry[] },
  ) {
    const { from, to, entries } = lost;
    const lines = entries.map(({ index, id, act, at }) => `  - ${index}: ${act}, ${at}, ${id}`);
    super(
      territoryId,
      [
        `its places ${from} to ${to} were sealed and are lost.`,
        ...lines,
        'See docs/operators/public-record.md, "After a restore".',
      ].join('\n'),
    );
    this.name = 'RecordRowsLostError';
  }
}
