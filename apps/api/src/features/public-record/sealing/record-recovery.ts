import { Injectable } from '@nestjs/common';
import { digestToHex, entryLeaf, readCanonicalJson, type RecordEntry } from '@parvis/merkle-record';
import type { RequestContext } from '../../../platform/context/request-context';
import { inTransaction } from '../../../platform/database/transaction';
import { decodeId } from '../../../platform/graphql/ids';
import { whatItIsAbout, type OfficialAct } from '../acts/acts';
import { RecordEntryRow } from '../record-entry.entity';
import { KeptRecord } from './kept-record';

interface Recovery {
  /** Acts that were lost and are there again. */
  readonly broughtBack: number;
  /** Acts that were sealed and are neither in the database nor in the file. */
  readonly stillLost: number;
}

/** Brings lost acts back from a published copy of the record, which anyone may have kept: see docs/operators/public-record.md. */
@Injectable()
export class RecordRecovery {
  constructor(private readonly kept: KeptRecord) {}

  /**
   * Takes from the copy only acts that the sealer's own notes know, with the fingerprint that they know: a copy made up by
   * someone else brings nothing in. The sealer then gives each the place it had.
   */
  async bringBack(ctx: RequestContext, copy: AsyncIterable<string>): Promise<Recovery> {
    const lost = await this.lost(ctx);
    const before = lost.size;
    await inTransaction(ctx, async (tx) => {
      for await (const line of copy) {
        const entry = readEntry(line);
        const id = entry?.['id'];
        if (entry === null || typeof id !== 'string' || lost.get(id) !== digestToHex(entryLeaf(entry))) continue;
        await tx.db.insert(RecordEntryRow, rowOf(entry));
        lost.delete(id);
      }
    });
    return { broughtBack: before - lost.size, stillLost: lost.size };
  }

  /** Fingerprints, by public id, of what was sealed and is not in the database. */
  private async lost(ctx: RequestContext): Promise<Map<string, string>> {
    const rows = await ctx.db.query<{ id: string }>('SELECT id FROM record_entry WHERE territory_id = $1');
    const present = new Set(rows.map(({ id }) => id));
    const kept = await this.kept.entries(ctx.territory.id, 0);
    return new Map(
      kept.filter(({ id }) => !present.has(decodeId('recordEntry', id) ?? '')).map(({ id, leaf }) => [id, leaf]),
    );
  }
}

function readEntry(line: string): RecordEntry | null {
  try {
    const { entry } = readCanonicalJson(line) as { entry?: RecordEntry };
    return typeof entry === 'object' ? entry : null;
  } catch {
    return null; // an empty line, or a copy that was cut: what can be read of it still counts
  }
}

/** The entry is one that was recorded here, since its fingerprint is known: it has the members it was written with. */
function rowOf(entry: RecordEntry): Omit<RecordEntryRow, 'territoryId'> {
  const { id, at, actorRole, saltHash, ...official } = entry as unknown as OfficialAct & Record<string, string>;
  return {
    id: decodeId('recordEntry', id ?? '') ?? '',
    act: official.act,
    at: new Date(at ?? ''),
    actorRole: actorRole ?? '',
    subject: official.subject,
    about: whatItIsAbout(official),
    saltHash: saltHash === undefined ? null : Buffer.from(saltHash, 'hex'),
    leaf: Buffer.from(entryLeaf(entry)),
  };
}
