import { closeSync, openSync, readSync } from 'node:fs';
import {
  type Count,
  count,
  type CountProgress,
  type Election,
  type ElectionBuilder,
  type Rule,
} from '@parvis/budget-counting';
import { electionBuilderOf, PabulibError, type PabulibHeader, pabulibReader } from '@parvis/pabulib';

const CHUNK_BYTES = 262_144;

export interface CountedFile {
  readonly file: string;
  readonly header: PabulibHeader;
  readonly election: Election;
  readonly count: Count;
  readonly seconds: { readonly parse: number; readonly count: number };
}

/** Why a file could not be counted. */
export interface FileError {
  readonly line: number | null;
  readonly field: string | null;
  readonly message: string;
}

export type FileResult = { readonly counted: CountedFile } | { readonly error: FileError };

export function countFile(file: string, rule: Rule, onStep?: (progress: CountProgress) => void): FileResult {
  try {
    const began = performance.now();
    const { header, election } = readElection(file);
    const parsed = performance.now();
    const result = count(election, rule, onStep);
    const seconds = { parse: secondsBetween(began, parsed), count: secondsBetween(parsed, performance.now()) };
    return { counted: { file, header, election, count: result, seconds } };
  } catch (error) {
    return { error: fileError(error) };
  }
}

/** Reads the file in pieces, so that its size costs no memory beyond the ballots themselves. */
function readElection(file: string): { header: PabulibHeader; election: Election } {
  let builder: ElectionBuilder | undefined;
  const reader = pabulibReader({
    onHeader: (header) => {
      builder = electionBuilderOf(header);
    },
    onBallot: ({ vote }) => builder?.addBallot(vote),
  });
  const descriptor = openSync(file, 'r');
  try {
    const chunk = new Uint8Array(CHUNK_BYTES);
    for (let bytes = readSync(descriptor, chunk); bytes > 0; bytes = readSync(descriptor, chunk)) {
      reader.push(chunk.subarray(0, bytes));
    }
  } finally {
    closeSync(descriptor);
  }
  const header = reader.end();
  return { header, election: (builder ?? electionBuilderOf(header)).build() };
}

function fileError(error: unknown): FileError {
  if (error instanceof PabulibError) {
    const { line, field, message } = error;
    return { line, field, message };
  }
  if (error instanceof Error && 'code' in error && 'syscall' in error) {
    return { line: null, field: null, message: `cannot be read: ${String(error.code)}` };
  }
  throw error;
}

function secondsBetween(began: number, ended: number): number {
  return Math.round((ended - began) * 1000) / 1_000_000;
}
