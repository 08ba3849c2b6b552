import { CountingError } from '@parvis/budget-counting';
import { PabulibError } from '@parvis/pabulib';
import { EXIT, type ExitCode } from '../command';
import { countingSentence, fieldOf } from './counting-errors';
import { lineOfKey } from './meta-lines';

/** Why a file could not be counted. */
export interface FileError {
  readonly line: number | null;
  readonly field: string | null;
  readonly message: string;
}

/** The file itself does not have what the arguments ask of it. */
export class FileRefusal extends Error {
  override readonly name = 'FileRefusal';

  constructor(
    readonly field: string,
    message: string,
    /** A key of META may be said there, and wrong; a column or a flag is nowhere. */
    readonly isKey = false,
  ) {
    super(message);
  }
}

/** @throws what is no fault of the file or of the arguments */
export function fileError(file: string, error: unknown): FileError {
  if (error instanceof PabulibError) {
    const { line, field, message } = error;
    return { line, field, message };
  }
  if (error instanceof FileRefusal)
    return { line: error.isKey ? lineOfKey(file, error.field) : null, field: error.field, message: error.message };
  if (error instanceof CountingError) {
    const field = fieldOf(error);
    return { line: lineOfKey(file, field), field, message: countingSentence(error) };
  }
  if (error instanceof Error && 'code' in error && 'syscall' in error) {
    return { line: null, field: null, message: `cannot be read: ${String(error.code)}` };
  }
  throw error;
}

export function exitOf(error: unknown): ExitCode {
  return error instanceof CountingError && error.code === 'too-hard' ? EXIT.notProvable : EXIT.unreadable;
}
