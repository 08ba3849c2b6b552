import { compareVoters, satisfaction, type Satisfaction, type VoterComparison } from '@parvis/budget-counting';
import type { ElectionInput } from '../counting/count-run';

/** What a thread needs to set outcomes of the same ballots side by side, as plain data. */
export interface ComparedInput {
  readonly election: ElectionInput;
  readonly outcomes: readonly SelectedProjects[];
}

/** An outcome, whether a rule here computed it or a file told it. */
export interface SelectedProjects {
  /** Of the count. */
  readonly id: string;
  readonly selected: readonly string[];
}

/** Outcomes side by side, from the voters' side. */
export interface ComparedOutcomes {
  readonly outcomes: readonly { readonly count: string; readonly satisfaction: Satisfaction }[];
  /** Each pair once, in the order of the outcomes. */
  readonly pairs: readonly ComparedPair[];
}

export interface ComparedPair {
  readonly first: string;
  readonly second: string;
  readonly voters: VoterComparison;
}

export function compareOutcomes({ election, outcomes }: ComparedInput): ComparedOutcomes {
  const told = outcomes.map(({ id, selected }) => ({ id, outcome: { selected } }));
  return {
    outcomes: told.map((one) => ({ count: one.id, satisfaction: satisfaction(election, one) })),
    pairs: told.flatMap((first, place) =>
      told
        .slice(place + 1)
        .map((second) => ({ first: first.id, second: second.id, voters: compareVoters(election, first, second) })),
    ),
  };
}
