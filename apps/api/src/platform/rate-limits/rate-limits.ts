/** At most `points` times in `seconds`, counted for each key. */
export interface RateLimit {
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
}

/** Counts what may be tried only so often. One process counts for itself today; a shared counter is another adapter. */
export abstract class RateLimits {
  /** Takes one point; parallel calls never take more than there are. @returns whether one was left */
  abstract take(limit: RateLimit, key: string): Promise<boolean>;
  /** Whether a point is left, without taking it. */
  abstract has(limit: RateLimit, key: string): Promise<boolean>;
  /** A success: the tries before it no longer count. */
  abstract forget(limit: RateLimit, key: string): Promise<void>;
}
