import type { SignInMethod } from '../sessions/session.entity';

/** Whom a strategy recognised, and what they asked for on the way in. */
export interface Recognised {
  readonly personId: string;
  readonly method: SignInMethod;
  readonly sharedComputer: boolean;
  readonly returnTo: string | null;
  /** Only a demonstration's role comes with it. */
  readonly secondFactor: boolean;
}

/** Why a strategy recognised nobody. None of them says whether an account exists. */
export type SignInRefusal =
  | 'bad-email'
  | 'wrong-code'
  | 'code-expired'
  | 'code-tries'
  | 'link-expired'
  | 'wrong-credentials'
  | 'too-many'
  | 'busy'
  | 'account-closed'
  | 'no-demonstration';

export type SignInOutcome = Recognised | SignInRefusal;

export function isRefused(outcome: SignInOutcome): outcome is SignInRefusal {
  return typeof outcome === 'string';
}
