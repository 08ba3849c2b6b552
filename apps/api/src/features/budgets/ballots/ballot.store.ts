import type { RequestContext } from '../../../platform/context/request-context';
import { randomUuid } from '../../../platform/graphql/ids';
import type { ChannelTotal } from '../budget.entity';
import type { BallotTally } from './ballot-tally';

export interface PublishedBallot {
  readonly choices: readonly number[];
  readonly points: readonly string[] | null;
  readonly channel: string | null;
  readonly district: string | null;
  readonly attributes: Readonly<Record<string, string>> | null;
}

/** Ballots written by one statement: larger ones are no faster and keep more in memory. */
export const BALLOTS_PER_STATEMENT = 300;

/** The ballots travel as one JSON text: the driver is slow to write arrays of arrays. */
export async function insertBallots(
  ctx: RequestContext,
  budgetId: string,
  ballots: readonly PublishedBallot[],
): Promise<void> {
  if (ballots.length === 0) return;
  await ctx.db.query(
    `INSERT INTO published_ballot (territory_id, budget_id, id, choices, points, channel, district, attributes)
     SELECT $1, $2, id, choices, points, channel, district, attributes
     FROM json_to_recordset($3) AS published (id uuid, choices smallint[], points numeric[], channel text, district text, attributes jsonb)`,
    [budgetId, JSON.stringify(ballots.map((ballot) => ({ id: randomUuid(), ...ballot })))],
  );
}

/** Writes what the ballots said, once they have all passed. */
export async function saveTally(
  ctx: RequestContext,
  budgetId: string,
  tally: BallotTally,
  channels: readonly ChannelTotal[] = channelsOf(tally),
): Promise<void> {
  await ctx.db.query(
    'UPDATE budget SET ballot_count = $3, blank_count = $4, channels = $5 WHERE territory_id = $1 AND id = $2',
    [budgetId, tally.ballots, tally.blank, JSON.stringify(channels)],
  );
  const withPoints = tally.points.some((points) => points > 0);
  await ctx.db.query(
    `UPDATE project SET votes = told.votes, points = told.points
     FROM unnest($3::int[], $4::numeric[]) WITH ORDINALITY AS told (votes, points, place)
     WHERE territory_id = $1 AND budget_id = $2 AND position = told.place - 1`,
    [budgetId, tally.votes, withPoints ? tally.points : tally.points.map(() => null)],
  );
}

const channelsOf = (tally: BallotTally): ChannelTotal[] =>
  [...tally.channels].map(([channel, ballots]) => ({ channel, ballots }));
