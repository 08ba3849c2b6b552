import type { RequestContext } from '../../../platform/context/request-context';
import { CODE_TRIES } from './sign-in-code';

export interface TriedRequest {
  readonly id: string;
  /** `null` when its tries are used up. */
  readonly codeMac: string | null;
}

interface CodeTry {
  readonly email: string;
  /** The request the code was asked with. When it is not live, or not said, the last live one of the address. */
  readonly requestId: string | null;
}

/** Counts one try before the code is looked at: a hundred guesses at once are still five. */
export async function takeTry(ctx: RequestContext, { email, requestId }: CodeTry): Promise<TriedRequest | null> {
  const [tried] = await ctx.db.query<TriedRequest>(
    `WITH live AS (
       SELECT id FROM sign_in_request
       WHERE territory_id = $1 AND email = $2 AND used_at IS NULL AND expires_at > $4
       ORDER BY id IS NOT DISTINCT FROM $3::uuid DESC, requested_at DESC, id DESC LIMIT 1
     ), tried AS (
       UPDATE sign_in_request r SET tries = r.tries + 1 FROM live
       WHERE r.territory_id = $1 AND r.id = live.id AND r.tries < $5 AND r.used_at IS NULL
       RETURNING r.id, r.code_mac
     )
     SELECT live.id, tried.code_mac AS "codeMac" FROM live LEFT JOIN tried ON tried.id = live.id`,
    [email, requestId, ctx.clock.now(), CODE_TRIES],
  );
  return tried ?? null;
}

export interface UsedRequest {
  readonly email: string;
  readonly sharedComputer: boolean;
  readonly returnTo: string | null;
}

/** Uses a request up, once: of two that come together the second finds nothing. */
export async function useUp(
  ctx: RequestContext,
  by: { readonly id: string } | { readonly linkMac: string },
): Promise<UsedRequest | null> {
  const [column, value] = 'id' in by ? ['id', by.id] : ['link_mac', by.linkMac];
  const [used] = await ctx.db.query<UsedRequest>(
    `WITH used AS (
       UPDATE sign_in_request SET used_at = $3
       WHERE territory_id = $1 AND ${column} = $2 AND used_at IS NULL AND expires_at > $3
       RETURNING email, shared_computer, return_to
     ) SELECT email, shared_computer AS "sharedComputer", return_to AS "returnTo" FROM used`,
    [value, ctx.clock.now()],
  );
  return used ?? null;
}

/** What served its ten minutes is not kept: it names an address. */
export async function purgeRequests(ctx: RequestContext): Promise<void> {
  await ctx.db.query(
    `WITH gone AS (
       DELETE FROM sign_in_request WHERE territory_id = $1 AND expires_at < $2::timestamptz - interval '1 day' RETURNING 1
     ) SELECT count(*) FROM gone`,
    [ctx.clock.now()],
  );
}
