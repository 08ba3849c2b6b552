import fc from 'fast-check';
import { built, type DrawnElection, drawnElections } from '../random-elections-scene';
import { supportersOf, tally } from '../tally';
import { ExactSupports } from './exact-supports';
import { type Bounds, Supports } from './supports';
import { partFor } from './transfer-part';

/** Funds whatever project can be paid, and looks at all of them after each. */
function watchRounds(
  draft: DrawnElection,
  look: (supports: Supports, exact: ExactSupports, open: number[]) => void,
): void {
  const counted = tally(built(draft), 'points');
  const [supports, exact] = [new Supports(counted, []), new ExactSupports(counted, [])];
  let open = [...draft.costs.keys()].filter(
    (project) => draft.costs[project] !== 0 && supportersOf(counted, project) > 0,
  );
  for (;;) {
    look(supports, exact, open);
    const payable = open.find((project) => exact.hasTheCost(project));
    if (payable === undefined) return;
    const part = partFor(supports, exact, payable);
    supports.fund(payable, part);
    exact.record({ project: payable, allFrom: part.allFrom });
    open = open.filter((project) => project !== payable);
  }
}

/** What bounds say of a difference; undefined where they say nothing. */
function signWithin({ low, high }: Bounds, value: bigint): number | undefined {
  if (low > value) return 1;
  return high < value ? -1 : undefined;
}

describe('exact supports', () => {
  it('say what bounds say, wherever bounds say anything', () => {
    fc.assert(
      fc.property(drawnElections('points'), (draft) => {
        watchRounds(draft, (supports, exact, open) => {
          for (const a of open) {
            const enough = signWithin(supports.totalOf(a), supports.costOf(a));
            if (enough !== undefined) expect(exact.hasTheCost(a)).toBe(enough > 0);
            for (const b of open) {
              const [first, second] = [supports.supportOf(a), supports.supportOf(b)];
              const difference = { low: first.low - second.high, high: first.high - second.low };
              const sign = signWithin(difference, supports.costOf(a) - supports.costOf(b));
              if (sign !== undefined) expect(exact.compareExcess(a, b)).toBe(sign);
            }
          }
        });
      }),
      { numRuns: 500 },
    );
  });
});
