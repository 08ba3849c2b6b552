/** One operator's command: `npm run parvis -- <name> …`. Results go to stdout, everything else to stderr. */
export interface Command {
  /** The words that call it, such as `budget import`. */
  readonly name: string;
  /** One line of help, with its arguments. */
  readonly usage: string;
  /** @returns the exit code: 0 done, 1 the work failed, 2 wrong arguments or input */
  run(args: readonly string[]): Promise<number>;
}
