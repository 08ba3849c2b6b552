import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Actor, Role } from '../../platform/context/actor';
import type { RequestContext } from '../../platform/context/request-context';
import { randomUuid } from '../../platform/graphql/ids';
import { RoleGrantRow } from './role-grant.entity';

/** Who may act for the authority. Read again at every request: a role taken away is gone at the next one. */
@Injectable()
export class RoleService {
  async rolesOf(ctx: RequestContext, personId: string): Promise<Role[]> {
    const grants = await ctx.db.find(RoleGrantRow, { personId, revokedAt: IsNull() });
    return grants.map(({ role }) => role).sort((a, b) => a.localeCompare(b));
  }

  /** Granting what is held already changes nothing. */
  async grant(ctx: RequestContext, personId: string, role: Role): Promise<void> {
    await ctx.db.query(
      `INSERT INTO role_grant (territory_id, id, person_id, role, granted_at, granted_by) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (territory_id, person_id, role) WHERE revoked_at IS NULL DO NOTHING`,
      [randomUuid(), personId, role, ctx.clock.now(), nameOf(ctx.actor)],
    );
  }

  /** @returns whether the role was held */
  async revoke(ctx: RequestContext, personId: string, role: Role): Promise<boolean> {
    const set = { revokedAt: ctx.clock.now() };
    return (await ctx.db.update(RoleGrantRow, { personId, role, revokedAt: IsNull() }, set)) > 0;
  }
}

function nameOf(actor: Actor): string {
  switch (actor.kind) {
    case 'person':
      return actor.personId;
    case 'system':
      return actor.name;
    case 'anonymous':
      throw new Error('Nobody in particular cannot grant a role.');
  }
}
