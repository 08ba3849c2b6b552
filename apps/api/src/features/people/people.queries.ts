import type { Role } from '../../platform/context/actor';
import type { RequestContext } from '../../platform/context/request-context';

export interface AccountLine {
  readonly name: string | null;
  readonly email: string | null;
  readonly hasTotp: boolean;
  readonly hasPassword: boolean;
  readonly sharedComputer: boolean;
}

/** What a signed-in person's pages say of the account: read for each of them, so in one statement. */
export async function accountOf(ctx: RequestContext, personId: string, sessionId: string): Promise<AccountLine> {
  const [line] = await ctx.db.query<AccountLine>(
    `SELECT p.name,
            (SELECT e.email::text FROM person_email e WHERE e.territory_id = p.territory_id AND e.person_id = p.id
             ORDER BY e.verified_at NULLS LAST, e.added_at, e.email LIMIT 1) AS email,
            EXISTS (SELECT 1 FROM credential c WHERE c.territory_id = p.territory_id AND c.person_id = p.id AND c.kind = 'totp') AS "hasTotp",
            EXISTS (SELECT 1 FROM credential c WHERE c.territory_id = p.territory_id AND c.person_id = p.id AND c.kind = 'password') AS "hasPassword",
            EXISTS (SELECT 1 FROM session s WHERE s.territory_id = p.territory_id AND s.id = $3 AND s.shared_computer) AS "sharedComputer"
     FROM person p WHERE p.territory_id = $1 AND p.id = $2`,
    [personId, sessionId],
  );
  if (line === undefined) throw new Error('This session belongs to nobody.');
  return line;
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
