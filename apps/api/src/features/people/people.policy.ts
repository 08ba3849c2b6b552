import type { SignInMethod } from './sessions/session.entity';

/** How fresh a sign-in by e-mail must be to stand for the password it replaces. */
const FRESH_MINUTES = 15;

interface PasswordChange {
  readonly secondFactorEnrolled: boolean;
  readonly secondFactorGiven: boolean;
  readonly currentPassword: 'right' | 'wrong' | 'not-given';
  readonly signedInBy: SignInMethod;
  readonly minutesSinceSignIn: number;
}

/**
 * A session left open must not become a key: setting a password asks for the present one, or for a code that came by
 * e-mail just now. Neither goes round a second factor (ASVS 5.0, 6.4.3 and 7.5.1).
 */
export function mayChangePassword(
  change: PasswordChange,
): 'allowed' | 'second-factor-needed' | 'current-password-wrong' | 'sign-in-again' {
  if (change.secondFactorEnrolled && !change.secondFactorGiven) return 'second-factor-needed';
  if (change.currentPassword === 'right') return 'allowed';
  if (change.currentPassword === 'wrong') return 'current-password-wrong';
  return change.signedInBy === 'e-mail' && change.minutesSinceSignIn < FRESH_MINUTES ? 'allowed' : 'sign-in-again';
}

/** The first second factor is trusted when it is added; replacing one asks for it. */
export function mayEnrolSecondFactor(now: {
  readonly enrolled: boolean;
  readonly given: boolean;
}): 'allowed' | 'second-factor-needed' {
  return now.enrolled && !now.given ? 'second-factor-needed' : 'allowed';
}

interface DemonstrationCircumstances {
  readonly production: boolean;
  readonly demonstrationSetting: boolean;
  readonly demonstrationTerritory: boolean;
  readonly fromThisMachine: boolean;
}

/** One click gives the rights of an organiser: only on the machine itself, on invented data, never in production. */
export function mayChooseDemonstrationRole(here: DemonstrationCircumstances): boolean {
  return !here.production && here.demonstrationSetting && here.demonstrationTerritory && here.fromThisMachine;
}
