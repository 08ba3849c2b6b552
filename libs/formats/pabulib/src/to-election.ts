import { type Election, type ElectionBuilder, electionBuilder } from '@parvis/budget-counting';
import type { PabulibFile, PabulibHeader } from './pabulib-file';

/** The election of a whole file. Points are not used: a supporter is a voter who lists the project. */
export function toElection(file: PabulibFile): Election {
  const builder = electionBuilderOf(file);
  for (const { vote } of file.ballots) builder.addBallot(vote);
  return builder.build();
}

/** For files that are streamed: add each ballot's `vote` as it comes. */
export function electionBuilderOf({ budget, scale, projects }: PabulibHeader): ElectionBuilder {
  return electionBuilder({ budget, scale, projects });
}

/** Ids that the file says were selected, for whatever reason (1, 2 or 3), in file order; null when it does not say. */
export function officialOutcome({ projects }: PabulibHeader): string[] | null {
  if (projects.every(({ selected }) => selected === undefined)) return null;
  return projects.filter(({ selected = 0 }) => selected > 0).map(({ id }) => id);
}
