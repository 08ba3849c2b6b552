import { closeSync, openSync, readSync } from 'node:fs';
import {
  type Count,
  count,
  type CountProgress,
  type Election,
  type Rule,
  type WelfareSolver,
} from '@parvis/budget-counting';
import { type PabulibHeader, readElection } from '@parvis/pabulib';
import type { ExitCode } from '../command';
import { exitOf, type FileError, fileError } from './file-error';
import type { RuleOfFlags } from './rule-of-file';

const CHUNK_BYTES = 1_048_576;

export interface CountedFile {
  readonly file: string;
  readonly header: PabulibHeader;
  readonly election: Election;
  readonly count: Count;
  /** The column of the ballots that said the class of each voter, where shares differ. */
  readonly classColumn?: string;
  readonly seconds: { readonly parse: number; readonly count: number };
}

export type FileResult = { readonly counted: CountedFile } | { readonly error: FileError; readonly exit: ExitCode };

/** What a person who waits is told. */
export interface Steps {
  readonly onRead?: () => void;
  readonly onStep?: (progress: CountProgress) => void;
  readonly onTwin?: () => void;
  readonly onEnd?: () => void;
}

export async function countFile(file: string, { ruleOf, classColumn }: RuleOfFlags, steps: Steps): Promise<FileResult> {
  try {
    const began = performance.now();
    const options = classColumn === undefined ? {} : { classColumn };
    const { header, election } = readElection(piecesOf(file), options);
    const parsed = performance.now();
    steps.onRead?.();
    const rule = ruleOf(header);
    const result = count(election, rule, { onStep: steps.onStep, solver: await solverFor(rule) });
    const seconds = { parse: secondsBetween(began, parsed), count: secondsBetween(parsed, performance.now()) };
    return { counted: { file, header, election, count: result, ...options, seconds } };
  } catch (error) {
    return { error: fileError(file, error), exit: exitOf(error) };
  }
}

/** Large, and of use to one rule: loaded only for it. */
async function solverFor(rule: Rule): Promise<WelfareSolver | undefined> {
  if (rule.kind !== 'max-welfare') return undefined;
  const { loadWelfareSolver } = await import('@parvis/welfare-solver');
  return await loadWelfareSolver();
}

/** In pieces, so that the size of a file costs no memory beyond its ballots. Each piece is lent: the next one overwrites it. */
function* piecesOf(file: string): Generator<Uint8Array> {
  const descriptor = openSync(file, 'r');
  try {
    const piece = new Uint8Array(CHUNK_BYTES);
    for (let bytes = readSync(descriptor, piece); bytes > 0; bytes = readSync(descriptor, piece)) {
      yield piece.subarray(0, bytes);
    }
  } finally {
    closeSync(descriptor);
  }
}

function secondsBetween(began: number, ended: number): number {
  return Math.round((ended - began) * 1000) / 1_000_000;
}
