import { In } from 'typeorm';
import type { Role } from '../../platform/context/actor';
import type { RequestContext } from '../../platform/context/request-context';
import { PersonRow } from './person.entity';

export function personsById(ctx: RequestContext, ids: readonly string[]): Promise<PersonRow[]> {
  return ctx.db.find(PersonRow, { id: In([...ids]) });
}

export async function personByEmail(ctx: RequestContext, email: string): Promise<PersonRow | null> {
  const [found] = await ctx.db.query<{ id: string }>(
    `SELECT p.id FROM person_email e JOIN person p ON p.territory_id = e.territory_id AND p.id = e.person_id
     WHERE e.territory_id = $1 AND e.email = $2 AND p.erased_at IS NULL
     ORDER BY e.added_at, p.id LIMIT 1`,
    [email],
  );
  return found === undefined ? null : ctx.db.findOne(PersonRow, { id: found.id });
}

/** The address proved first; one that was only declared when none is. */
export async function emailOfPerson(ctx: RequestContext, personId: string): Promise<string | null> {
  const [found] = await ctx.db.query<{ email: string }>(
    `SELECT email FROM person_email WHERE territory_id = $1 AND person_id = $2
     ORDER BY verified_at NULLS LAST, added_at, email LIMIT 1`,
    [personId],
  );
  return found?.email ?? null;
}

export interface StaffLine {
  readonly email: string | null;
  readonly name: string | null;
  readonly roles: readonly Role[];
  readonly secondFactor: boolean;
  readonly blocked: boolean;
}

/** Everyone who holds a role, for the operator. */
export function staffOf(ctx: RequestContext): Promise<StaffLine[]> {
  return ctx.db.query<StaffLine>(
    `SELECT min(e.email::text) AS email, p.name, array_agg(DISTINCT g.role ORDER BY g.role) AS roles,
            EXISTS (SELECT 1 FROM credential c WHERE c.territory_id = p.territory_id AND c.person_id = p.id AND c.kind = 'totp') AS "secondFactor",
            p.blocked_at IS NOT NULL AS blocked
     FROM role_grant g
     JOIN person p ON p.territory_id = g.territory_id AND p.id = g.person_id
     LEFT JOIN person_email e ON e.territory_id = p.territory_id AND e.person_id = p.id
     WHERE g.territory_id = $1 AND g.revoked_at IS NULL AND p.erased_at IS NULL
     GROUP BY p.territory_id, p.id, p.name, p.blocked_at
     ORDER BY 1`,
  );
}
