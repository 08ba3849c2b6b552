import { type BallotDetails, type Election, type ElectionBuilder, electionBuilder } from '@parvis/budget-counting';
import type { PabulibBallot, PabulibFile, PabulibHeader } from './pabulib-file';
import { VOTE_FORMS } from './vote-forms';

/** The election of a whole file. Who has only its bytes and only counts takes `readElection`, which is faster. */
export function toElection(file: PabulibFile): Election {
  const builder = electionBuilderOf(file);
  for (const ballot of file.ballots) builder.addBallot(ballot.vote, ballotDetails(ballot));
  return builder.build();
}

/** For files that are streamed: add each ballot's `vote` as it comes, with its `ballotDetails`. */
export function electionBuilderOf({ budget, scale, projects, voteType }: PabulibHeader): ElectionBuilder {
  return electionBuilder({ budget, scale, projects, form: VOTE_FORMS[voteType] });
}

/** @param classColumn the ballot column (`district`, …) whose value is the voter's class */
export function ballotDetails({ points, cells }: PabulibBallot, classColumn?: string): BallotDetails {
  const voterClass = classColumn !== undefined && Object.hasOwn(cells, classColumn) ? cells[classColumn] : undefined;
  return { ...(points && { points }), ...(voterClass !== undefined && { voterClass }) };
}

/** Ids that the file says were selected, for whatever reason (1, 2 or 3), in file order; null when it does not say. */
export function officialOutcome({ projects }: PabulibHeader): string[] | null {
  if (projects.every(({ selected }) => selected === undefined)) return null;
  return projects.filter(({ selected = 0 }) => selected > 0).map(({ id }) => id);
}
