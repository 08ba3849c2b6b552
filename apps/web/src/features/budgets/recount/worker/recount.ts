import { type Count, count } from '@parvis/budget-counting';
import { electionReader, type PabulibHeader, type ReadElection } from '@parvis/pabulib';
import type { CountRequest, WorkerReport } from './messages';

export interface Recounted {
  readonly header: PabulibHeader;
  readonly count: Count;
  readonly seconds: { readonly parse: number; readonly count: number };
}

type Report = (message: WorkerReport) => void;

const CHUNK_BYTES = 262_144;
/** Nobody reads faster, and each message costs the page a moment. */
const REPORT_EVERY_MS = 100;
/** The column of the ballots that says a voter's district, for rules that give districts shares of their own. */
const CLASS_COLUMN = 'district';

/** @throws PabulibError, CountingError, or the browser's own where the file cannot be read */
export async function recount({ file, rule }: CountRequest, report: Report): Promise<Recounted> {
  const sometimes = throttled(report);
  const began = performance.now();
  const classes = rule.kind === 'equal-shares' && rule.shares !== undefined ? { classColumn: CLASS_COLUMN } : {};
  const { header, election } = await readFile(file, classes, sometimes);
  const read = performance.now();
  const counted = count(election, rule, { onStep: (progress) => sometimes({ kind: 'counting', ...progress }) });
  const seconds = { parse: secondsBetween(began, read), count: secondsBetween(read, performance.now()) };
  return { header, count: counted, seconds };
}

/** Slices rather than a stream: every browser has them, and the file may be of any size. */
async function readFile(file: Blob, classes: { classColumn?: string }, report: Report): Promise<ReadElection> {
  const reader = electionReader(classes);
  for (let start = 0; start < file.size; start += CHUNK_BYTES) {
    reader.push(new Uint8Array(await file.slice(start, start + CHUNK_BYTES).arrayBuffer()));
    report({ kind: 'reading', share: Math.min(1, (start + CHUNK_BYTES) / file.size) });
  }
  return reader.end();
}

function throttled(report: Report): Report {
  let last = performance.now();
  return (message) => {
    const now = performance.now();
    if (now - last < REPORT_EVERY_MS) return;
    last = now;
    report(message);
  };
}

function secondsBetween(began: number, ended: number): number {
  return Math.round((ended - began) * 1000) / 1_000_000;
}
