import type { PabulibBallot, PabulibFile } from './pabulib-file';
import { pabulibReader } from './pabulib-reader';

/** Reads a whole .pb file. @throws PabulibError with line and field; never a partial result. */
export function parsePabulib(text: string | Uint8Array): PabulibFile {
  const ballots: PabulibBallot[] = [];
  const reader = pabulibReader({ onBallot: (ballot) => ballots.push(ballot) });
  reader.push(text);
  return { ...reader.end(), ballots };
}
