import type { RequestContext } from '../../../platform/context/request-context';
import { CredentialRow, type CredentialKind } from './credential.entity';

export function credentialOf(
  ctx: RequestContext,
  personId: string,
  kind: CredentialKind,
): Promise<CredentialRow | null> {
  return ctx.db.findOne(CredentialRow, { personId, kind });
}

interface CredentialValue {
  readonly personId: string;
  readonly kind: CredentialKind;
  readonly secret: string;
  readonly lastStep: number | null;
}

export async function setCredential(
  ctx: RequestContext,
  { personId, kind, secret, lastStep }: CredentialValue,
): Promise<void> {
  await ctx.db.query(
    `INSERT INTO credential (territory_id, person_id, kind, secret, last_step, set_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (territory_id, person_id, kind)
     DO UPDATE SET secret = excluded.secret, last_step = excluded.last_step, set_at = excluded.set_at`,
    [personId, kind, secret, lastStep, ctx.clock.now()],
  );
}

/** @returns whether the step was still to be used: of two codes at once, one counts */
export async function useStep(ctx: RequestContext, personId: string, step: number): Promise<boolean> {
  const used = await ctx.db.query(
    `WITH used AS (
       UPDATE credential SET last_step = $3
       WHERE territory_id = $1 AND person_id = $2 AND kind = 'totp' AND (last_step IS NULL OR last_step < $3) RETURNING 1
     ) SELECT * FROM used`,
    [personId, step],
  );
  return used.length > 0;
}

export interface PasswordHolder {
  readonly personId: string;
  readonly blocked: boolean;
  readonly hash: string | null;
}

/** One statement whether or not the account exists, so that its time says nothing. */
export async function passwordHolder(ctx: RequestContext, email: string): Promise<PasswordHolder | null> {
  const [holder] = await ctx.db.query<PasswordHolder>(
    `SELECT p.id AS "personId", p.blocked_at IS NOT NULL AS blocked, c.secret AS hash
     FROM person_email e
     JOIN person p ON p.territory_id = e.territory_id AND p.id = e.person_id
     LEFT JOIN credential c ON c.territory_id = p.territory_id AND c.person_id = p.id AND c.kind = 'password'
     WHERE e.territory_id = $1 AND e.email = $2 AND p.erased_at IS NULL
     ORDER BY c.secret IS NULL, e.added_at, p.id LIMIT 1`,
    [email],
  );
  return holder ?? null;
}
