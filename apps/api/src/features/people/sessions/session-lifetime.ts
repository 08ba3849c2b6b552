import type { SignInMethod } from './session.entity';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface SessionLifetime {
  readonly idleSeconds: number;
  readonly longestSeconds: number;
}

/** Long enough that the days of a vote do not end in a queue at the sign-in page. */
const OWN_COMPUTER: SessionLifetime = { idleSeconds: 30 * DAY, longestSeconds: 180 * DAY };
/** Library, desk, a neighbour's: the next person must not find it open (journeys.md, 12). */
const SHARED_COMPUTER: SessionLifetime = { idleSeconds: 15 * MINUTE, longestSeconds: 4 * HOUR };

export function sessionLifetime(sharedComputer: boolean): SessionLifetime {
  return sharedComputer ? SHARED_COMPUTER : OWN_COMPUTER;
}

/** NIST SP 800-63B-4 §2.2.3 (AAL2): again after an hour away, and at least once a working day. */
const SECOND_FACTOR_IDLE_SECONDS = HOUR;
const SECOND_FACTOR_LONGEST_SECONDS = 12 * HOUR;

interface SecondFactorUse {
  readonly method: SignInMethod;
  readonly secondFactorAt: Date | null;
  readonly lastSeenAt: Date;
}

/** Whether the second factor given in this session still counts. */
export function secondFactorHolds({ method, secondFactorAt, lastSeenAt }: SecondFactorUse, now: Date): boolean {
  if (secondFactorAt === null) return false;
  // A visitor of the demonstration has no telephone to give it with again.
  if (method === 'demonstration') return true;
  const secondsSince = (moment: Date): number => (now.getTime() - moment.getTime()) / 1000;
  return (
    secondsSince(secondFactorAt) < SECOND_FACTOR_LONGEST_SECONDS &&
    secondsSince(lastSeenAt) < SECOND_FACTOR_IDLE_SECONDS
  );
}
