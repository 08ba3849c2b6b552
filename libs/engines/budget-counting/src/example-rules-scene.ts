import fc from 'fast-check';
import type { BallotForm, BallotGroups, Election } from './election';
import { electionBuilder } from './election-builder';
import { EQUAL_SHARES, MOST_VOTES_FIRST, type PartEnvelope, type Rule, type RuleKind, type Utility } from './rule';

/** Projects of the drawn elections, in order; `e` is in no group and in no part of the envelope. */
const PROJECTS = ['a', 'b', 'c', 'd', 'e'] as const;

/** So many units of the currency, a unit being so many minor units. */
export interface Envelope {
  readonly units: number;
  readonly unit: bigint;
}

/** A whole number of units, so that rules are the same at any scale. */
function partOf({ units, unit }: Envelope, divisor: number): string {
  return (BigInt(Math.floor(units / divisor)) * unit).toString();
}

/** Every rule with every parameter, in some combination: a rule that is missing here does not compile. Amounts follow the envelope. */
export const EXAMPLE_RULES: {
  readonly [Kind in RuleKind]: (envelope: Envelope) => readonly Extract<Rule, { kind: Kind }>[];
} = {
  greedy: (envelope) => [
    MOST_VOTES_FIRST,
    { kind: 'greedy', utility: 'cardinality', ties: ['min-cost'] },
    { kind: 'greedy', utility: 'points', ties: [{ drawn: ['c', 'a'] }] },
    { kind: 'greedy', utility: 'score', ties: ['max-votes'] },
    { kind: 'greedy', utility: 'borda', ties: [] },
    { kind: 'greedy', utility: 'effort', ties: [], exclusive: [['a', 'b']] },
    { kind: 'greedy', utility: 'cost', ties: ['max-votes'], envelopes: inParts(envelope) },
  ],
  'greedy-no-skip': (envelope) => [
    { kind: 'greedy-no-skip', utility: 'cost', ties: ['min-cost'] },
    {
      kind: 'greedy-no-skip',
      utility: 'cardinality',
      ties: [],
      exclusive: [['a', 'b', 'c']],
      envelopes: inParts(envelope),
    },
  ],
  'greedy-threshold': () => [
    { kind: 'greedy-threshold', utility: 'cost', threshold: '3/1', ties: [] },
    { kind: 'greedy-threshold', utility: 'score', threshold: '5/2', ties: ['max-votes'] },
  ],
  'equal-shares': (envelope) => [
    { ...EQUAL_SHARES, ties: ['max-votes', 'min-cost'] },
    { ...EQUAL_SHARES, utility: 'cardinality', start: 'floor', add1: { increment: 1, stop: 'infeasible' } },
    { ...EQUAL_SHARES, utility: 'points', add1: { increment: 3, stop: 'exhaustive-all' }, completion: 'greedy' },
    { ...EQUAL_SHARES, utility: 'borda', add1: { increment: 2, stop: 'exhaustive-supported' } },
    { ...EQUAL_SHARES, utility: 'score', completion: { kind: 'greedy-no-skip', utility: 'score', ties: [] } },
    { ...EQUAL_SHARES, utility: 'effort', eligibility: '1/4', completion: { kind: 'phragmen', ties: [] } },
    { ...EQUAL_SHARES, shares: { north: partOf(envelope, 2), south: partOf(envelope, 3) } },
    { ...EQUAL_SHARES, completion: 'greedy', comparison: 'satisfaction' },
    { ...EQUAL_SHARES, add1: { increment: 1, stop: 'infeasible' }, comparison: 'exclusion', ties: [{ drawn: ['e'] }] },
  ],
  phragmen: () => [{ kind: 'phragmen', ties: ['min-cost'] }],
  'max-welfare': () => [
    { kind: 'max-welfare', utility: 'cost', ties: ['max-votes'] },
    { kind: 'max-welfare', utility: 'cardinality', ties: [] },
    { kind: 'max-welfare', utility: 'points', ties: [] },
  ],
  'exact-equal-shares': () => [
    { kind: 'exact-equal-shares', utility: 'cost', addOpt: null, completion: 'none', ties: [] },
    {
      kind: 'exact-equal-shares',
      utility: 'cardinality',
      addOpt: 'infeasible',
      completion: 'greedy',
      ties: ['min-cost'],
    },
    { kind: 'exact-equal-shares', utility: 'effort', addOpt: 'exhaustive-all', completion: 'none', ties: [] },
    { kind: 'exact-equal-shares', utility: 'cost', addOpt: 'exhaustive-supported', completion: 'none', ties: [] },
  ],
  'bounded-overspending': () => [
    { kind: 'bounded-overspending', utility: 'cost', ties: [] },
    { kind: 'bounded-overspending', utility: 'cardinality', ties: ['max-votes'] },
    { kind: 'bounded-overspending', utility: 'points', ties: [] },
  ],
  'minimal-transfers': () => [
    { kind: 'minimal-transfers', ties: [] },
    { kind: 'minimal-transfers', ties: ['min-cost', { drawn: ['d', 'e'] }] },
  ],
  'knapsack-allocation': () => [{ kind: 'knapsack-allocation', ties: ['min-cost'] }],
  'majority-judgment': () => [{ kind: 'majority-judgment', ties: ['max-votes'] }],
};

function inParts(envelope: Envelope): readonly PartEnvelope[] {
  return [
    { name: 'parks', budget: partOf(envelope, 2), projects: ['a', 'b', 'c'] },
    { name: 'streets', budget: partOf(envelope, 3), projects: ['c', 'd'] },
  ];
}

/** For each project of a ballot, its number and the points given to it, best first. */
type DrawnBallot = readonly (readonly [number, number])[];

export interface DrawnVote {
  readonly budget: number;
  readonly costs: readonly number[];
  readonly ballots: readonly { readonly listed: DrawnBallot; readonly voterClass: 'north' | 'south' }[];
}

/** Small numbers on purpose: they make ties, empty pockets and exact equalities common. */
export const drawnVotes: fc.Arbitrary<DrawnVote> = fc.record({
  budget: fc.integer({ min: 0, max: 60 }),
  costs: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: PROJECTS.length, maxLength: PROJECTS.length }),
  ballots: fc.array(
    fc.record({
      listed: fc.uniqueArray(fc.tuple(fc.nat({ max: PROJECTS.length - 1 }), fc.nat({ max: 4 })), {
        selector: ([project]) => project,
      }),
      voterClass: fc.constantFrom('north', 'south'),
    }),
    { maxLength: 12 },
  ),
});

/** The ballots that a rule reads. */
export function formOf(rule: Rule): BallotForm {
  if (rule.kind === 'minimal-transfers' || rule.kind === 'majority-judgment') return 'points';
  const utility: Utility = 'utility' in rule ? rule.utility : 'cost';
  if (utility === 'points' || utility === 'score') return 'points';
  return utility === 'borda' ? 'ranking' : 'approval';
}

export interface VoteOptions {
  readonly scale?: number;
  /** A second project `e2`, of the same cost, on the same ballots with the same points. */
  readonly withCopy?: boolean;
}

/** Both classes of voters have a ballot, if only a blank one. */
export function electionOf(
  { budget, costs, ballots }: DrawnVote,
  form: BallotForm,
  { scale = 0, withCopy = false }: VoteOptions = {},
): Election {
  const unit = 10n ** BigInt(scale);
  const ids = withCopy ? [...PROJECTS, 'e2'] : PROJECTS;
  const projects = ids.map((id, project) => ({ id, cost: BigInt(costs[Math.min(project, 4)] ?? 0) * unit }));
  const builder = electionBuilder({ budget: BigInt(budget) * unit, scale, projects, form });
  for (const voterClass of ['north', 'south']) {
    builder.addBallot([], { voterClass, ...(form === 'points' && { points: [] }) });
  }
  for (const { listed, voterClass } of ballots) {
    const copied = listed.flatMap(([project, points]) =>
      withCopy && project === 4
        ? [
            [4, points],
            [5, points],
          ]
        : [[project, points]],
    );
    builder.addBallot(
      copied.map(([project = 0]) => ids[project] ?? ''),
      { voterClass, ...(form === 'points' && { points: copied.map(([, points]) => String(points)) }) },
    );
  }
  return builder.build();
}

/** The same ballots with a group for each: what a count would read if nothing were grouped. */
export function ungrouped(election: Election): Election {
  const { offsets, choices, marks, groupOfBallot, classes, ...rest } = election.ballots;
  const entries = [...groupOfBallot].map((group) => {
    const [start = 0, end = 0] = [offsets[group], offsets[group + 1]];
    return Array.from({ length: end - start }, (_, entry) => start + entry);
  });
  let length = 0;
  const ballots: BallotGroups = {
    ...rest,
    offsets: Uint32Array.from([0, ...entries.map((ballot) => (length += ballot.length))]),
    choices: Uint32Array.from(entries.flat(), (entry) => choices[entry] ?? 0),
    marks: marks && Int32Array.from(entries.flat(), (entry) => marks[entry] ?? 0),
    weights: new Uint32Array(groupOfBallot.length).fill(1),
    groupOfBallot: Uint32Array.from(groupOfBallot.keys()),
    classes: classes && { ...classes, ofGroup: groupOfBallot.map((group) => classes.ofGroup[group] ?? 0) },
  };
  return { ...election, ballots };
}
