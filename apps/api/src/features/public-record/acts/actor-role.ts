import type { Actor, Role } from '../../../platform/context/actor';

/** Who did it, as the record shows it: a role, never a person. In the order in which a person of several roles acts. */
export const actorRoles = [
  'organiser',
  'reviewer',
  'clerk',
  'moderator',
  'administrator',
  'operator',
  'system',
] as const;
export type ActorRole = (typeof actorRoles)[number];

/** Contexts of the operator's commands carry this name. */
const OPERATOR = 'operator';

export class PrivatePersonError extends Error {
  constructor() {
    super('Acts of private persons are not on the public record.');
    this.name = 'PrivatePersonError';
  }
}

/** @throws PrivatePersonError for whoever does not act for the authority */
export function actorRole(actor: Actor): ActorRole {
  if (actor.kind === 'system') return actor.name === OPERATOR ? 'operator' : 'system';
  const held: ReadonlySet<Role> = actor.kind === 'person' ? actor.roles : new Set();
  const role = actorRoles.find((name) => name !== 'operator' && name !== 'system' && held.has(name));
  if (role === undefined) throw new PrivatePersonError();
  return role;
}
