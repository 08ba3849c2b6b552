import { describe, expect, it } from '@jest/globals';
import { anonymous, roles, type Actor, type Role } from '../context/actor';
import { Act, permission } from './act';

const person = (held: readonly Role[], secondFactor: boolean): Actor => ({
  kind: 'person',
  personId: 'p',
  sessionId: 's',
  roles: new Set(held),
  secondFactor,
});
const staffActs = [Act.RequestCount, Act.CancelJob, Act.FollowJob, Act.CompareRules, Act.ChooseCountingRule];

describe('permission', () => {
  it.each(Object.values(Act))('to %s is never given to someone who has not signed in', (act) => {
    expect(permission(anonymous, act)).toBe('sign-in-needed');
  });

  it.each(staffActs)('to %s needs a role, and a second factor with it', (act) => {
    expect(permission(person([], true), act)).toBe('refused');
    expect(permission(person(['organiser'], false), act)).toBe('second-factor-needed');
    expect(permission(person(['organiser'], true), act)).toBe('allowed');
  });

  it.each(roles.filter((role) => role !== 'organiser'))(
    'to count, or to choose a rule, is not given to a %s',
    (role) => {
      expect(permission(person([role], true), Act.RequestCount)).toBe('refused');
      expect(permission(person([role], true), Act.CompareRules)).toBe('refused');
      expect(permission(person([role], true), Act.ChooseCountingRule)).toBe('refused');
    },
  );
});
