import type { Actor, Role } from '../context/actor';
import { staffRoles } from '../context/actor';

/** Everything a person may be asked permission for. Reading what is public needs `@Public()` and no act. */
export enum Act {
  ReadOwnAccount = 'ReadOwnAccount',
  ManageOwnAccount = 'ManageOwnAccount',
  EnrolSecondFactor = 'EnrolSecondFactor',
  RequestCount = 'RequestCount',
  FollowJob = 'FollowJob',
  CancelJob = 'CancelJob',
  CompareRules = 'CompareRules',
  ChooseCountingRule = 'ChooseCountingRule',
}

/** `signed-in`: any person with a session in this territory. */
const mayDo: Readonly<Record<Act, 'signed-in' | ReadonlySet<Role>>> = {
  [Act.ReadOwnAccount]: 'signed-in',
  [Act.ManageOwnAccount]: 'signed-in',
  [Act.EnrolSecondFactor]: 'signed-in',
  [Act.RequestCount]: new Set(['organiser']),
  [Act.FollowJob]: new Set(['organiser']),
  [Act.CancelJob]: new Set(['organiser']),
  [Act.CompareRules]: new Set(['organiser']),
  [Act.ChooseCountingRule]: new Set(['organiser']),
};

export type Permission = 'allowed' | 'sign-in-needed' | 'second-factor-needed' | 'refused';

/** The default is refusal: an act without a line above does not compile, and a role without a line is refused. */
export function permission(actor: Actor, act: Act): Permission {
  if (actor.kind === 'system') return 'allowed';
  if (actor.kind === 'anonymous') return 'sign-in-needed';
  const allowed = mayDo[act];
  if (allowed === 'signed-in') return 'allowed';
  const held = [...actor.roles].filter((role) => allowed.has(role));
  if (held.length === 0) return 'refused';
  return held.some((role) => !staffRoles.has(role)) || actor.secondFactor ? 'allowed' : 'second-factor-needed';
}
