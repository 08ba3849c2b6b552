import { rational } from '@parvis/exact-numbers';
import fc from 'fast-check';
import { electionBuilder } from '../election-builder';
import { type Tally, tally } from '../tally';
import { exactPrice, type ExactPrice } from './exact-price';
import { VotersMoney } from './voters-money';

const COSTS = [10n ** 15n + 7n, 10n ** 15n - 1n, 3n * 10n ** 14n, 10n ** 15n + 1n];

function tallyOf(ballots: readonly (readonly number[])[]): Tally {
  const projects = COSTS.map((cost, project) => ({ id: `p${project}`, cost }));
  const builder = electionBuilder({ budget: 10n ** 16n, scale: 0, projects });
  for (const ballot of ballots) builder.addBallot(ballot.map((project) => `p${project}`));
  return tally(builder.build(), 'cost');
}

/** What everyone has after two purchases, each found with a good guess. */
function moneyAfterTwo(counted: Tally): VotersMoney {
  const share = rational(10n ** 16n, BigInt(Math.max(1, counted.ballots)) * 7n);
  const money = new VotersMoney(counted, { shares: [share], grows: [true], classOfGroup: null });
  for (const project of [0, 1]) {
    const price = exactPrice(counted, money, project, 1e15);
    if (price) money.pay(project, price);
  }
  return money;
}

function inOrder(price: ExactPrice | undefined): unknown {
  if (!price) return undefined;
  return { ...price, emptied: [...price.emptied].sort((a, b) => a - b) };
}

describe('the exact price', () => {
  it('is the same whatever floats guessed, even nonsense', () => {
    const ballots = fc.array(fc.uniqueArray(fc.nat({ max: 3 }), { maxLength: 4 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(ballots, fc.double({ min: 0, noNaN: true }), (listed, guess) => {
        const counted = tallyOf(listed);
        const money = moneyAfterTwo(counted);
        for (const project of [2, 3]) {
          const fromEveryone = exactPrice(counted, money, project, Number.POSITIVE_INFINITY);
          expect(inOrder(exactPrice(counted, money, project, guess))).toEqual(inOrder(fromEveryone));
        }
      }),
      { numRuns: 400 },
    );
  });
});
