/** What a person may hold in a territory. Signed-in people without a role are citizens. */
export const roles = ['organiser', 'reviewer', 'clerk', 'moderator', 'observer', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Roles whose acts bind the authority: they need a second factor (security.md, Accounts). */
export const staffRoles: ReadonlySet<Role> = new Set(['organiser', 'reviewer', 'clerk', 'moderator', 'administrator']);

export interface AnonymousActor {
  readonly kind: 'anonymous';
}

export interface PersonActor {
  readonly kind: 'person';
  readonly personId: string;
  readonly sessionId: string;
  readonly roles: ReadonlySet<Role>;
  /** This session was confirmed by a second factor. */
  readonly secondFactor: boolean;
}

/** The software itself: a job, the sealer, an operator's command. `name` is what the public record shows. */
export interface SystemActor {
  readonly kind: 'system';
  readonly name: string;
}

export type Actor = AnonymousActor | PersonActor | SystemActor;

export const anonymous: AnonymousActor = { kind: 'anonymous' };

export function holds(actor: Actor, role: Role): boolean {
  return actor.kind === 'person' && actor.roles.has(role);
}
