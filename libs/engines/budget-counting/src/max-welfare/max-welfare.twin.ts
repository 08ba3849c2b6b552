import { add, compare, divide, multiply, type Rational, rational, ZERO } from '@parvis/exact-numbers';
import type { Election } from '../election';
import type { MaxWelfareRule, Utility } from '../rule';
import { tieOrder } from '../tie-order.twin';

export interface NaiveWelfare {
  /** Those that cost nothing first, then by utility per cost. */
  readonly selected: readonly string[];
  /** Points in their smallest part. */
  readonly welfare: Rational;
  /** How many selections within the envelope are worth as much. */
  readonly best: number;
}

/**
 * Maximum welfare from its definition: the selections of projects that somebody supports are looked at one by one, and all that are worth
 * most are kept. A branch is left only when it could not be worth as much if the rest of the money bought parts of projects. With many
 * projects of the same efficiency (`effort`), for a score of projects at most.
 * @param having an id that the selection must contain
 */
export function countWelfareNaively(election: Election, rule: MaxWelfareRule, having?: string): NaiveWelfare {
  const { projects, budget } = election;
  const prefers = tieOrder(election, rule.ties);
  const cost = (project: number): bigint => projects[project]!.cost;
  const totals = totalsOf(election, rule.utility);
  const utility = (project: number): Rational => totals[project]!.utility;
  const perCost = (project: number): Rational => divide(utility(project), rational(cost(project)));
  const inOrder = [...projects.keys()].sort(prefers);
  const free = inOrder.filter((project) => cost(project) === 0n && totals[project]!.listing > 0);
  const open = inOrder.filter((project) => cost(project) > 0n && compare(utility(project), ZERO) > 0);
  const queue = [...open].sort((a, b) => compare(perCost(b), perCost(a)) || prefers(a, b));
  const atMost = (place: number, left: bigint): Rational => {
    let [total, rest] = [ZERO, left];
    for (const project of queue.slice(place)) {
      if (cost(project) > rest) return add(total, multiply(perCost(project), rational(rest)));
      total = add(total, utility(project));
      rest -= cost(project);
    }
    return total;
  };
  let best: { readonly selections: readonly (readonly number[])[]; readonly welfare: Rational } = {
    selections: [],
    welfare: ZERO,
  };
  const look = (place: number, selection: readonly number[], left: bigint, welfare: Rational): void => {
    const project = queue[place];
    if (project === undefined) {
      const order = best.selections.length === 0 ? 1 : compare(welfare, best.welfare);
      if (order >= 0) best = { selections: [...(order > 0 ? [] : best.selections), selection], welfare };
      return;
    }
    if (compare(add(welfare, atMost(place, left)), best.welfare) < 0) return;
    if (cost(project) <= left) {
      look(place + 1, [...selection, project], left - cost(project), add(welfare, utility(project)));
    }
    if (projects[project]!.id !== having) look(place + 1, selection, left, welfare);
  };
  look(0, [], budget, ZERO);
  const found = open.reduce((left, project) => {
    const preferred = left.filter((selection) => selection.includes(project));
    return preferred.length > 0 ? preferred : left;
  }, best.selections);
  const bought = queue.filter((project) => found[0]!.includes(project));
  return {
    selected: [...free, ...bought].map((project) => projects[project]!.id),
    welfare: free.reduce((sum, project) => add(sum, utility(project)), best.welfare),
    best: best.selections.length,
  };
}

interface Total {
  readonly utility: Rational;
  /** Ballots that list it. */
  readonly listing: number;
}

/** What each project is worth to all voters: the marks they give it, one voter at a time. */
function totalsOf({ ballots, projects }: Election, utility: Utility): Total[] {
  const given = projects.map(() => ({ listing: 0, marks: 0n }));
  for (const group of ballots.groupOfBallot) {
    const [start, end] = [ballots.offsets[group]!, ballots.offsets[group + 1]!];
    for (let entry = start; entry < end; entry += 1) {
      const mark = ballots.marks?.[entry] ?? 1;
      const worth = ballots.form === 'ranking' ? end - start - 1 - mark : mark;
      const project = given[ballots.choices[entry]!]!;
      project.listing += 1;
      project.marks += BigInt(Math.max(0, worth));
    }
  }
  return projects.map(({ cost }, project) => {
    const { listing, marks } = given[project]!;
    switch (utility) {
      case 'cost':
        return { listing, utility: rational(cost * BigInt(listing)) };
      case 'effort':
        return { listing, utility: listing > 0 ? rational(cost) : ZERO };
      case 'cardinality':
        return { listing, utility: rational(BigInt(listing)) };
      case 'score':
        return { listing, utility: rational(cost * marks) };
      case 'points':
      case 'borda':
        return { listing, utility: rational(marks) };
    }
  });
}
