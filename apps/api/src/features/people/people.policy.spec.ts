import { describe, expect, it } from '@jest/globals';
import { mayChangePassword, mayChooseDemonstrationRole, mayEnrolSecondFactor } from './people.policy';

const change = {
  secondFactorEnrolled: false,
  secondFactorGiven: false,
  currentPassword: 'not-given',
  signedInBy: 'e-mail',
  minutesSinceSignIn: 1,
} as const;

describe('mayChangePassword', () => {
  it.each([
    ['just after a code by e-mail', {}, 'allowed'],
    [
      'with the present password, however old the session',
      { currentPassword: 'right', minutesSinceSignIn: 90_000 },
      'allowed',
    ],
    ['with a wrong one, though the code is fresh', { currentPassword: 'wrong' }, 'current-password-wrong'],
    ['in a session left open', { minutesSinceSignIn: 15 }, 'sign-in-again'],
    ['after a password alone', { signedInBy: 'password' }, 'sign-in-again'],
    ['as a visitor of the demonstration', { signedInBy: 'demonstration' }, 'sign-in-again'],
    [
      'without the second factor that the account has',
      { secondFactorEnrolled: true, currentPassword: 'right' },
      'second-factor-needed',
    ],
    ['with it', { secondFactorEnrolled: true, secondFactorGiven: true }, 'allowed'],
  ] as const)('%s', (_, circumstances, answer) =>
    expect(mayChangePassword({ ...change, ...circumstances })).toBe(answer),
  );
});

describe('mayEnrolSecondFactor', () => {
  it.each([
    [false, false, 'allowed'],
    [true, true, 'allowed'],
    [true, false, 'second-factor-needed'],
  ] as const)('enrolled %s, given %s: %s', (enrolled, given, answer) =>
    expect(mayEnrolSecondFactor({ enrolled, given })).toBe(answer),
  );
});

describe('mayChooseDemonstrationRole', () => {
  const here = { production: false, demonstrationSetting: true, demonstrationTerritory: true, fromThisMachine: true };

  it('is for whoever sits at the machine of a demonstration', () =>
    expect(mayChooseDemonstrationRole(here)).toBe(true));

  it.each(['production', 'demonstrationSetting', 'demonstrationTerritory', 'fromThisMachine'] as const)(
    'is refused when only %s is otherwise',
    (name) => expect(mayChooseDemonstrationRole({ ...here, [name]: !here[name] })).toBe(false),
  );
});
