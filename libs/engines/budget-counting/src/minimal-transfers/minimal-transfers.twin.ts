import {
  add,
  compare,
  divide,
  floor,
  type FractionText,
  minimum,
  multiply,
  type Rational,
  rational,
  subtract,
  toText,
  ZERO,
} from '@parvis/exact-numbers';
import type { Election } from '../election';

export interface NaiveTransfers {
  readonly selected: readonly string[];
  /** In minor units, rounded down, of each project selected with or without enough support, in order. */
  readonly supports: readonly string[];
  /** What supporters paid of each unit put on the project, rounded down to a millionth. */
  readonly parts: readonly FractionText[];
}

type Donations = Map<number, Rational>;

const sumOf = (amounts: Iterable<Rational>): Rational => [...amounts].reduce(add, ZERO);

/**
 * The slow twin, as the paper tells it: each voter holds an amount for each project, and money is moved from amount to amount. First a
 * project that its support pays; failing that, transfers to one that they can make payable; in the end those that are undersupported.
 * @param prefers the published order of tie-breaks, by project index
 */
export function countTransfersNaively(election: Election, prefers: (a: number, b: number) => number): NaiveTransfers {
  const { projects, budget, ballots } = election;
  const costs = projects.map(({ cost }) => rational(cost));
  const costOf = (project: number): Rational => costs[project] ?? ZERO;
  const voters = firstDonations(election);
  const listed = new Set(ballots.choices);
  const free = [...projects.keys()].filter((project) => projects[project]?.cost === 0n && listed.has(project));
  const order = free.sort(prefers);
  for (const project of order) pay(voters, project, ZERO);
  const found = { supports: [] as string[], parts: [] as FractionText[] };
  let open = [...projects.keys()].filter((project) => !order.includes(project));
  let remaining = budget;

  const supportOf = (project: number): Rational => sumOf(voters.map((voter) => voter.get(project) ?? ZERO));
  const excessOf = (project: number): Rational => subtract(supportOf(project), costOf(project));
  const largestFirst = (candidates: readonly number[]): number[] => {
    const excess = new Map(candidates.map((project) => [project, excessOf(project)]));
    const of = (project: number): Rational => excess.get(project) ?? ZERO;
    return [...candidates].sort((a, b) => compare(of(b), of(a)) || prefers(a, b));
  };
  const select = (project: number): void => {
    found.supports.push(floor(supportOf(project)).toString());
    order.push(project);
    open = open.filter((other) => other !== project);
    remaining -= projects[project]?.cost ?? 0n;
  };
  for (;;) {
    const wanted = open.filter((project) => costOf(project).numerator > 0n && supportOf(project).numerator > 0n);
    const [eligible] = largestFirst(wanted.filter((project) => compare(excessOf(project), ZERO) >= 0));
    const payable = wanted.filter((project) => compare(allOfSupporters(voters, project), costOf(project)) >= 0);
    const chosen = eligible ?? largestFirst(payable)[0];
    if (chosen === undefined) break;
    const part = smallestPart(voters, chosen, costOf(chosen));
    found.parts.push(toText(rational(floor(multiply(part, rational(1_000_000n))), 1_000_000n)));
    select(chosen);
    if (eligible === undefined) transferTo(voters, chosen, part);
    pay(voters, chosen, minimum(part, rational(1n)));
  }
  for (const project of largestFirst(open)) {
    if ((projects[project]?.cost ?? 0n) <= remaining) select(project);
  }
  return { selected: order.map((project) => projects[project]?.id ?? ''), ...found };
}

/** The envelope divided by all ballots, split by each in proportion to its points; only positive points are support. */
function firstDonations({ budget, ballots }: Election): Donations[] {
  return [...ballots.groupOfBallot].map((group) => {
    const places = [...ballots.choices.keys()].slice(ballots.offsets[group] ?? 0, ballots.offsets[group + 1] ?? 0);
    const given = places
      .map((place) => [ballots.choices[place] ?? 0, BigInt(ballots.marks?.[place] ?? 0)] as const)
      .filter(([, points]) => points > 0n);
    const all = given.reduce((sum, [, points]) => sum + points, 0n);
    const people = BigInt(ballots.groupOfBallot.length);
    return new Map(given.map(([project, points]) => [project, rational(budget * points, people * all)]));
  });
}

function allOfSupporters(voters: readonly Donations[], project: number): Rational {
  return sumOf(
    voters.filter((voter) => (voter.get(project) ?? ZERO).numerator > 0n).map((voter) => sumOf(voter.values())),
  );
}

/** The smallest x with Σ min(x · donation, all the voter has) = cost. */
function smallestPart(voters: readonly Donations[], project: number, cost: Rational): Rational {
  const supporters = voters
    .map((voter) => ({ donation: voter.get(project) ?? ZERO, all: sumOf(voter.values()) }))
    .filter(({ donation }) => donation.numerator > 0n)
    .sort((a, b) => compare(divide(a.all, a.donation), divide(b.all, b.donation)));
  let given = ZERO;
  for (const [place, { donation, all }] of supporters.entries()) {
    const others = sumOf(supporters.slice(place).map((other) => other.donation));
    const part = divide(subtract(cost, given), others);
    if (compare(multiply(part, donation), all) <= 0) return part;
    given = add(given, all);
  }
  throw new RangeError('the twin asked supporters for more than they have');
}

/** Each supporter moves money to the project from the others of the ballot, in proportion to what is on them. */
function transferTo(voters: readonly Donations[], project: number, part: Rational): void {
  for (const voter of voters) {
    const donation = voter.get(project) ?? ZERO;
    if (donation.numerator === 0n) continue;
    const all = sumOf(voter.values());
    const raised = minimum(multiply(part, donation), all);
    const others = subtract(all, donation);
    for (const [other, amount] of voter) {
      if (other === project) voter.set(other, raised);
      else voter.set(other, divide(multiply(amount, subtract(all, raised)), others));
    }
  }
}

/** Each supporter spends this part of the donation; the rest goes to the others of the ballot, in proportion to what is on them. */
function pay(voters: readonly Donations[], project: number, part: Rational): void {
  for (const voter of voters) {
    const donation = voter.get(project) ?? ZERO;
    voter.delete(project);
    const returned = multiply(donation, subtract(rational(1n), part));
    const others = sumOf(voter.values());
    if (others.numerator === 0n) continue;
    for (const [other, amount] of voter) voter.set(other, add(amount, divide(multiply(amount, returned), others)));
  }
}
