/** A clock that stands still until it is told to move. */
export interface FixedClock {
  now(): Date;
  advance(milliseconds: number): void;
}

export function fixedClock(start: string): FixedClock {
  let time = Date.parse(start);
  return {
    now: () => new Date(time),
    advance: (milliseconds) => {
      time += milliseconds;
    },
  };
}
