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
  /** What `--help` prints. */
  readonly help: string;
  /** @throws UsageError when the arguments make no sense. */
  readonly run: (args: readonly string[]) => ExitCode | Promise<ExitCode>;
}

/** A subcommand in the list of them: its code is loaded only when it is called, so that none waits for what another needs. */
export interface ListedCommand {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** Arguments that make no sense: exit 2 and one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
