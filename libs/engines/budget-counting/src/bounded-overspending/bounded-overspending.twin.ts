import {
  add,
  compare,
  divide,
  minimum,
  multiply,
  type Rational,
  rational,
  subtract,
  ZERO,
} from '@parvis/exact-numbers';
import type { Election } from '../election';
import type { Utility } from '../rule';

export interface NaiveOverspending {
  readonly selected: readonly string[];
  /** ρ, the price for a unit of utility, of each project that was paid by shares, in order. */
  readonly prices: readonly Rational[];
  readonly parts: readonly Rational[];
}

interface Priced {
  readonly project: number;
  readonly price: Rational;
  readonly part: Rational;
  readonly value: Rational;
}

/**
 * The slow twin: one purse for each voter, utilities as fractions, and for each project every part of the cost at which a voter's last money
 * goes, or all is covered, straight from Σ min(b, α · u · ρ) = α · cost.
 */
export function countOverspendingNaively(
  election: Election,
  utility: Utility,
  prefers: (a: number, b: number) => number,
): NaiveOverspending {
  const { projects, budget, ballots } = election;
  const utilities = [...ballots.groupOfBallot].map((group) => utilitiesOf(election, utility, group));
  const listed = projects.map(
    (_, project) => [...ballots.groupOfBallot].filter((group) => lists(election, group, project)).length,
  );
  const share = utilities.length === 0 ? ZERO : rational(budget, BigInt(utilities.length));
  const purses = utilities.map(() => share);
  const costOf = (project: number): bigint => projects[project]?.cost ?? 0n;
  const order = [...projects.keys()].filter((project) => costOf(project) === 0n && listed[project] !== 0).sort(prefers);
  const prices: Rational[] = [];
  const parts: Rational[] = [];
  let remaining = budget;
  for (;;) {
    let best: Priced | undefined;
    for (const project of projects.keys()) {
      if (order.includes(project) || costOf(project) > remaining || costOf(project) === 0n) continue;
      const wanted = utilities.map((voter) => voter.get(project) ?? ZERO);
      const priced = cheapestPart(project, rational(costOf(project)), wanted, purses);
      if (priced && (!best || (compare(priced.value, best.value) || prefers(project, best.project)) < 0)) best = priced;
    }
    if (!best) break;
    const { project, price, part } = best;
    order.push(project);
    prices.push(price);
    parts.push(part);
    remaining -= costOf(project);
    for (const [voter, worth] of utilities.entries()) {
      const purse = purses[voter] ?? ZERO;
      purses[voter] = subtract(purse, minimum(purse, multiply(worth.get(project) ?? ZERO, price)));
    }
  }
  return { selected: order.map((project) => projects[project]?.id ?? ''), prices, parts };
}

/** The part α and price ρ with the least ρ ÷ α; of several, the largest part. */
function cheapestPart(
  project: number,
  cost: Rational,
  wanted: readonly Rational[],
  purses: readonly Rational[],
): Priced | undefined {
  const supporters = wanted.flatMap((worth, voter) =>
    worth.numerator > 0n && (purses[voter] ?? ZERO).numerator > 0n ? [{ worth, purse: purses[voter] ?? ZERO }] : [],
  );
  // asked = α · ρ, for a unit of utility; what is given covers α of the cost.
  const given = (asked: Rational): Rational =>
    supporters.reduce((sum, { worth, purse }) => add(sum, minimum(purse, multiply(worth, asked))), ZERO);
  const sorted = supporters
    .map((supporter) => ({ ...supporter, last: divide(supporter.purse, supporter.worth) }))
    .sort((a, b) => compare(a.last, b.last));
  const breaks = sorted.map(({ last }) => last);
  const whole = sorted.map((_, poor) => {
    const gone = sorted.slice(0, poor).reduce((sum, { purse }) => add(sum, purse), ZERO);
    const worth = sorted.slice(poor).reduce((sum, rich) => add(sum, rich.worth), ZERO);
    return divide(subtract(cost, gone), worth);
  });
  let best: Priced | undefined;
  const distinct = [...breaks, ...whole].sort(compare);
  for (const [index, asked] of distinct.entries()) {
    const previous = distinct[index - 1];
    if (asked.numerator <= 0n || (previous && compare(asked, previous) === 0)) continue;
    const part = divide(given(asked), cost);
    if (compare(part, rational(1n)) > 0) continue;
    const price = divide(asked, part);
    const value = divide(price, part);
    const order = best ? compare(value, best.value) || compare(best.part, part) : -1;
    if (order < 0) best = { project, price, part, value };
  }
  return best;
}

function lists({ ballots }: Election, group: number, project: number): boolean {
  return ballots.choices.slice(ballots.offsets[group], ballots.offsets[group + 1]).includes(project);
}

function utilitiesOf(election: Election, utility: Utility, group: number): Map<number, Rational> {
  const { ballots, projects } = election;
  const start = ballots.offsets[group] ?? 0;
  const choices = [...ballots.choices.slice(start, ballots.offsets[group + 1])];
  return new Map(
    choices.map((project, index) => {
      const cost = projects[project]?.cost ?? 0n;
      const mark = BigInt(ballots.marks?.[start + index] ?? 0);
      const votes = [...ballots.groupOfBallot].filter((other) => lists(election, other, project)).length;
      switch (utility) {
        case 'cost':
          return [project, rational(cost)];
        case 'cardinality':
          return [project, rational(1n)];
        case 'effort':
          return [project, rational(cost, BigInt(votes))];
        case 'points':
          return [project, rational(mark)];
        case 'score':
          return [project, rational(mark * cost)];
        case 'borda':
          return [project, rational(BigInt(choices.length) - mark - 1n)];
      }
    }),
  );
}
