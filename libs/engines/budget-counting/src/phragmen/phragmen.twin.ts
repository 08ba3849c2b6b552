import { add, compare, divide, type FractionText, type Rational, rational, toText, ZERO } from '@parvis/exact-numbers';
import type { Election } from '../election';

export interface NaivePhragmen {
  readonly selected: readonly string[];
  readonly loads: readonly FractionText[];
}

/**
 * The slow twin: each voter is one person with a load, every load is a fraction, every project is looked at in every round.
 * @param prefers the published order of tie-breaks, by project index
 * @param before projects already selected, and what is left of the envelope after them
 */
export function countPhragmenNaively(
  { projects, budget, ballots }: Election,
  prefers: (a: number, b: number) => number,
  before?: { readonly selected: readonly number[]; readonly remaining: bigint },
): NaivePhragmen {
  const voters = [...ballots.groupOfBallot].map((group) => [
    ...ballots.choices.slice(ballots.offsets[group] ?? 0, ballots.offsets[group + 1] ?? 0),
  ]);
  const carried: Rational[] = voters.map(() => ZERO);
  const supporters = projects.map((_, project) =>
    voters.flatMap((listed, voter) => (listed.includes(project) ? [voter] : [])),
  );
  const isFree = (project: number): boolean => projects[project]?.cost === 0n && supporters[project]?.length !== 0;
  const free = before ? [] : [...projects.keys()].filter(isFree).sort(prefers);
  const order = [...free];
  const loads: Rational[] = [];
  let remaining = before?.remaining ?? budget;
  let open = [...projects.keys()].filter((project) => {
    const { cost = 0n } = projects[project] ?? {};
    return (
      cost <= budget && supporters[project]?.length !== 0 && ![...free, ...(before?.selected ?? [])].includes(project)
    );
  });
  while (open.length > 0) {
    const loadOf = (project: number): Rational => {
      const group = supporters[project] ?? [];
      const sum = group.reduce(
        (total, voter) => add(total, carried[voter] ?? ZERO),
        rational(projects[project]?.cost ?? 0n),
      );
      return divide(sum, rational(BigInt(group.length)));
    };
    const [first = 0] = [...open].sort((a, b) => compare(loadOf(a), loadOf(b)) || prefers(a, b));
    const load = loadOf(first);
    const tied = open.filter((project) => compare(loadOf(project), load) === 0);
    if (tied.some((project) => (projects[project]?.cost ?? 0n) > remaining)) break;
    order.push(first);
    loads.push(load);
    remaining -= projects[first]?.cost ?? 0n;
    for (const voter of supporters[first] ?? []) carried[voter] = load;
    open = open.filter((project) => project !== first);
  }
  return { selected: order.map((project) => projects[project]?.id ?? ''), loads: loads.map(toText) };
}
