import { SettingsError } from './settings';

/** Last words of a process that could not start: what to do for an operator, the whole error for a developer. */
export function reportStartFailure(error: unknown): void {
  process.stderr.write(`${error instanceof SettingsError ? error.message : describe(error)}\n`);
  process.exit(1);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
