import { costOf, type Tally } from '../tally';
import type { Price } from './exact-shares';
import { SupporterSides } from './supporter-sides';
import type { VotersMoney } from './voters-money';

/** Supporters whose float money is this close to the price, relatively, are compared exactly. */
const MARGIN = 1e-9;

/** The exact price of a project now, and what each supporting group does at that price. */
export interface ExactPrice {
  readonly price: Price;
  /** Supporting groups that keep something after paying. */
  readonly keep: readonly number[];
  /** Supporting groups that give their last money: less than the price, or exactly the price. */
  readonly emptied: readonly number[];
  readonly payingInFull: number;
  readonly payingLess: number;
}

/**
 * The price as an exact fraction; undefined when the supporters together have less than the cost.
 * Floats sort the supporters around `guess`; the close ones are settled exactly, and the sorting itself is confirmed by the exact
 * price. When it cannot be, everyone is compared exactly.
 */
export function exactPrice(tally: Tally, money: VotersMoney, project: number, guess: number): ExactPrice | undefined {
  const sides = new SupporterSides(tally, money, project, guess * (1 - MARGIN), guess * (1 + MARGIN));
  const settled = settle(tally, money, project, sides);
  if (settled && sides.areSeparatedBy(settled.price, money.exact)) return settled;
  return settle(tally, money, project, new SupporterSides(tally, money, project, -Infinity, Infinity));
}

/**
 * The same rising fixed point as the float search, on the close supporters only. Starting below the price and moving to the poor only
 * those who have less, it never passes the price, so each one moved is truly poor.
 */
function settle(tally: Tally, money: VotersMoney, project: number, sides: SupporterSides): ExactPrice | undefined {
  const target = money.exact.of(costOf(tally, project));
  let close = sides.close.map((group) => ({ group, has: money.exactMoney(group) }));
  for (;;) {
    const parts = close.reduce((votes, { group }) => votes + money.weightOf(group), sides.richVotes);
    if (parts === 0) return undefined;
    const price: Price = { numerator: target - money.exact.money(sides.poorVotes, sides.poorPaid), parts };
    const lacks = ({ has }: { has: bigint }): boolean => has * BigInt(parts) < price.numerator;
    const below = close.filter(lacks);
    if (below.length === 0) return pricedFor(sides, price, close);
    close = close.filter((supporter) => !lacks(supporter));
    for (const { group } of below) sides.addPoor(group);
  }
}

function pricedFor(sides: SupporterSides, price: Price, close: readonly { group: number; has: bigint }[]): ExactPrice {
  const hasExactly = ({ has }: { has: bigint }): boolean => has * BigInt(price.parts) === price.numerator;
  const groupOf = ({ group }: { group: number }): number => group;
  return {
    price,
    keep: [...sides.rich, ...close.filter((supporter) => !hasExactly(supporter)).map(groupOf)],
    emptied: [...sides.poor, ...close.filter(hasExactly).map(groupOf)],
    payingInFull: price.parts,
    payingLess: sides.poorVotes,
  };
}
