import { type Candidate, compareEfficiency } from './candidates';
import { fillersCost, type SearchSpace } from './search-space';
import type { Work } from './work';

/** Partial selections: none is at once as cheap as another and worth as much, so they are ascending in both. */
interface Partials {
  readonly costs: readonly bigint[];
  readonly worths: readonly bigint[];
}

/** What is still undecided: the next candidate to leave out of the start, and the next to add to it. */
interface Frontier {
  readonly inside: Candidate | undefined;
  readonly outside: Candidate | undefined;
}

/**
 * The largest total worth of a selection, if it is at least `least`; undefined if none is worth as much.
 *
 * Dynamic programming from the middle (Pisinger 1997): it starts from all candidates that are more efficient than the one at which money
 * runs out, and decides the others outwards, the nearest in efficiency first, since those are the ones that a best selection may change. A
 * partial selection is dropped when another is as cheap and worth as much, or when no way to go on can be worth `least`; nothing else is.
 * @param isEnough whether any selection worth `least` will do
 */
export function largestWorth(space: SearchSpace, least: bigint, work: Work, isEnough = false): bigint | undefined {
  const { inside, outside, cost, worth } = startingSelection(space);
  const goal = new Goal(space, least, work);
  goal.meet(cost, worth);
  let [next, dropped] = [0, inside.length - 1];
  let partials: Partials = { costs: [cost], worths: [worth] };
  while (partials.costs.length > 0 && (next < outside.length || dropped >= 0)) {
    if (isEnough && goal.best !== undefined) break;
    const isAddition = next < outside.length && (dropped < 0 || next <= inside.length - 1 - dropped);
    const candidate = isAddition ? outside[next] : inside[dropped];
    if (isAddition) next += 1;
    else dropped -= 1;
    if (!candidate) break;
    partials = decide(partials, candidate, isAddition, goal, { inside: inside[dropped], outside: outside[next] }, work);
  }
  return goal.best;
}

interface Start {
  /** In the starting selection, most efficient first. */
  readonly inside: readonly Candidate[];
  readonly outside: readonly Candidate[];
  readonly cost: bigint;
  readonly worth: bigint;
}

/** All candidates more efficient than the fillers; without fillers, all until money runs out. */
function startingSelection({ candidates, capacity, filler }: SearchSpace): Start {
  let [cost, worth] = [0n, 0n];
  let place = 0;
  for (const candidate of candidates) {
    const isIn = filler ? compareEfficiency(candidate, filler.sample) > 0 : cost + candidate.cost <= capacity;
    if (!isIn) break;
    cost += candidate.cost;
    worth += candidate.worth;
    place += 1;
  }
  return { inside: candidates.slice(0, place), outside: candidates.slice(place), cost, worth };
}

/** Every partial selection with and without the change, the two lists merged by cost, the one worth more first. */
function decide(
  kept: Partials,
  { cost, worth }: Candidate,
  isAddition: boolean,
  goal: Goal,
  frontier: Frontier,
  work: Work,
): Partials {
  const [costChange, worthChange] = isAddition ? [cost, worth] : [-cost, -worth];
  const changed: Partials = {
    costs: kept.costs.map((before) => before + costChange),
    worths: kept.worths.map((before) => before + worthChange),
  };
  const merged = { costs: [] as bigint[], worths: [] as bigint[] };
  let [fromKept, fromChanged] = [0, 0];
  let most: bigint | undefined;
  work.spend(2 * kept.costs.length);
  while (fromKept < kept.costs.length || fromChanged < changed.costs.length) {
    const isChanged = isNext(changed, fromChanged, kept, fromKept);
    const [partials, place] = isChanged ? [changed, fromChanged] : [kept, fromKept];
    const [at = 0n, value = 0n] = [partials.costs[place], partials.worths[place]];
    if (isChanged) fromChanged += 1;
    else fromKept += 1;
    if (most !== undefined && value <= most) continue;
    if (isChanged) goal.meet(at, value);
    if (!goal.isWithinReach(at, value, frontier)) continue;
    most = value;
    merged.costs.push(at);
    merged.worths.push(value);
  }
  return merged;
}

function isNext(first: Partials, place: number, second: Partials, otherPlace: number): boolean {
  const [cost, otherCost] = [first.costs[place], second.costs[otherPlace]];
  if (cost === undefined || otherCost === undefined) return otherCost === undefined;
  return cost < otherCost || (cost === otherCost && (first.worths[place] ?? 0n) > (second.worths[otherPlace] ?? 0n));
}

/** What is looked for: a selection within the capacity that is worth `least`, then one that is worth more than the best one met. */
class Goal {
  best: bigint | undefined;
  private readonly fillable: bigint;

  constructor(
    private readonly space: SearchSpace,
    private least: bigint,
    private readonly work: Work,
  ) {
    this.fillable = fillersCost(space);
  }

  meet(cost: bigint, worth: bigint): void {
    if (cost > this.space.capacity) return;
    const total = this.filled(cost, worth);
    if (total === undefined || total < this.least) return;
    this.best = total;
    this.least = total + 1n;
  }

  /** Whether a selection that goes on from here could be worth `least`, if candidates could be had, or given back, in part. */
  isWithinReach(cost: bigint, worth: bigint, { inside, outside }: Frontier): boolean {
    const left = this.space.capacity - cost;
    if (left < 0n) return !!inside && (worth - this.least) * inside.cost + left * inside.worth >= 0n;
    const { filler } = this.space;
    const filling = left < this.fillable ? left : this.fillable;
    const [fillCost, fillWorth] = filler ? [filler.sample.cost, filler.sample.worth] : [1n, 0n];
    const [outCost, outWorth] = outside ? [outside.cost, outside.worth] : [1n, 0n];
    const lacking = (this.least - worth) * fillCost - filling * fillWorth;
    return (left - filling) * outWorth * fillCost >= lacking * outCost;
  }

  /** With the fillers that use most of the money left; undefined when that is not worth `least`. */
  private filled(cost: bigint, worth: bigint): bigint | undefined {
    const { filler, fillersFrom, capacity } = this.space;
    if (!filler) return worth;
    const { sample, sums } = filler;
    const lacking = this.least - worth;
    const needed = lacking > 0n ? (lacking * sample.cost + sample.worth - 1n) / sample.worth : 0n;
    const filling = sums.largest(fillersFrom, needed, capacity - cost, this.work);
    return filling === undefined ? undefined : worth + (filling * sample.worth) / sample.cost;
  }
}
