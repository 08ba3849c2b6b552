/** What the verifier answers to the program that called it. */
export const EXIT = {
  /** All was checked. */
  checked: 0,
  /** Something is wrong, and named. */
  wrong: 1,
  /** An input cannot be read, or the arguments make no sense. */
  unreadable: 2,
  /** What was given is not enough to prove it. */
  notProvable: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** One subcommand; each has its own file. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  /** @throws UsageError when the arguments make no sense. */
  readonly run: (args: readonly string[]) => ExitCode;
}

/** Arguments that make no sense: exit 2 and one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
