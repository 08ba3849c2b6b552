import { CountingError } from '../counting-error';

/** Partial selections that one count may examine before it gives up: some seconds on a machine of 2024. */
export const WORK_LIMIT = 10_000_000;

/** How often a caller who waits is told, in partial selections. */
const TELL_EVERY = 50_000;

/** Counts what a search examines, so that a hard election ends at the same point on every machine, in an error and not in a wrong claim. */
export class Work {
  private spent = 0;
  private told = 0;

  /** @param tell called now and then; throw from it to cancel */
  constructor(
    private readonly limit: number,
    private readonly tell?: () => void,
  ) {}

  /** @throws CountingError `too-hard` once the limit is passed */
  spend(partialSelections: number): void {
    this.spent += partialSelections;
    if (this.spent > this.limit) throw new CountingError('too-hard', { limit: String(this.limit) });
    if (!this.tell || this.spent - this.told < TELL_EVERY) return;
    this.told = this.spent;
    this.tell();
  }
}
