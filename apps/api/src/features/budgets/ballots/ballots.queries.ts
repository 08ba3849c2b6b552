import type { RequestContext } from '../../../platform/context/request-context';

/** Ballots held in memory at a time. */
const PAGE = 2000;

export interface BallotRecord {
  readonly id: string;
  readonly choices: readonly number[];
  readonly points: readonly string[] | null;
  readonly channel: string | null;
  readonly district: string | null;
  readonly attributes: Readonly<Record<string, string>> | null;
}

/** Ballots that list the same projects in the same order, with the same points, from voters of the same district. */
export interface BallotsAlike {
  readonly choices: readonly number[];
  /** Aligned with `choices`; null where ballots give none. */
  readonly points: readonly string[] | null;
  readonly district: string | null;
  readonly ballots: number;
}

/**
 * All ballots of an edition, page after page, in the order of their random ids: the order says nothing, and is the same
 * for everyone. Pages by key rather than a cursor: a download that is slow to read holds no transaction open.
 */
export async function* readBallots(ctx: RequestContext, budgetId: string): AsyncGenerator<readonly BallotRecord[]> {
  let after: string | undefined = '00000000-0000-0000-0000-000000000000';
  while (after !== undefined) {
    const rows: BallotRecord[] = await ctx.db.query<BallotRecord>(
      `SELECT id, choices, points::text[], channel, district, attributes FROM published_ballot
       WHERE territory_id = $1 AND budget_id = $2 AND id > $3 ORDER BY id LIMIT ${PAGE}`,
      [budgetId, after],
    );
    if (rows.length > 0) yield rows;
    after = rows.length < PAGE ? undefined : rows.at(-1)?.id;
  }
}

/** Lists as texts: the driver is slow to read arrays. */
interface BallotsAlikeColumns {
  readonly choices: string;
  readonly points: string | null;
  readonly district: string | null;
  readonly ballots: number;
}

/** What a count reads: a quarter of the rows of a large election, for a quarter of the memory. A cursor, so in one transaction. */
export async function* readBallotsAlike(
  ctx: RequestContext,
  budgetId: string,
): AsyncGenerator<readonly BallotsAlike[]> {
  await ctx.db.query(
    `DECLARE ballots_alike NO SCROLL CURSOR FOR
     SELECT array_to_string(choices, ',') AS choices, array_to_string(points, ',') AS points, district, count(*)::int AS ballots
     FROM published_ballot WHERE territory_id = $1 AND budget_id = $2 GROUP BY choices, points, district`,
    [budgetId],
  );
  for (;;) {
    const rows = await ctx.db.manager.query<BallotsAlikeColumns[]>(`FETCH ${PAGE} FROM ballots_alike`);
    if (rows.length === 0) break;
    yield rows.map(({ choices, points, district, ballots }) => ({
      choices: choices === '' ? [] : choices.split(',').map(Number),
      points: points === null ? null : points === '' ? [] : points.split(','),
      district,
      ballots,
    }));
  }
  await ctx.db.manager.query('CLOSE ballots_alike');
}
