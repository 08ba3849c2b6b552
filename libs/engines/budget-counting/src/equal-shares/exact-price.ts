import { costOf, type Tally } from '../tally';
import type { Price } from './exact-shares';
import { type Supporter, SupporterSides } from './supporter-sides';
import type { VotersMoney } from './voters-money';

/** Supporters whose float money is this close to the price, relatively, are compared exactly. */
const MARGIN = 1e-9;

/** The exact price of a project now, per mark, and what each supporting group does at that price. */
export interface ExactPrice {
  readonly price: Price;
  /** Supporting groups that give their last money: less than the price, or exactly the price. The others keep something. */
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

interface CloseSupporter extends Supporter {
  /** Numerator of what each of them has. */
  readonly has: bigint;
}

/**
 * The same rising fixed point as the float search, on the close supporters only. Starting below the price and moving to the poor only
 * those who have less, it never passes the price, so each one moved is truly poor.
 */
function settle(tally: Tally, money: VotersMoney, project: number, sides: SupporterSides): ExactPrice | undefined {
  const target = money.exact.of(costOf(tally, project));
  let close = sides.close.map((supporter): CloseSupporter => ({
    ...supporter,
    has: money.exactMoney(supporter.group),
  }));
  for (;;) {
    const parts = close.reduce((marks, { group, mark }) => marks + money.weightOf(group) * mark, sides.richMarks);
    if (parts === 0) return undefined;
    const price: Price = { numerator: target - money.exact.money(sides.poorVoters, sides.poorPaid), parts };
    const below = close.filter((supporter) => moneyBeyond(supporter, price) < 0n);
    if (below.length === 0) return pricedFor(money, sides, price, close);
    close = close.filter((supporter) => moneyBeyond(supporter, price) >= 0n);
    for (const { group } of below) sides.addPoor(group);
  }
}

/** Sign of what a supporter has beyond the price of their marks. */
function moneyBeyond({ has, mark }: CloseSupporter, { numerator, parts }: Price): bigint {
  return has * BigInt(parts) - numerator * BigInt(mark);
}

function pricedFor(
  money: VotersMoney,
  sides: SupporterSides,
  price: Price,
  close: readonly CloseSupporter[],
): ExactPrice {
  const exactly = close.filter((supporter) => moneyBeyond(supporter, price) === 0n).map(({ group }) => group);
  return {
    price,
    emptied: [...sides.poor, ...exactly],
    payingInFull: close.reduce((votes, { group }) => votes + money.weightOf(group), sides.richVotes),
    payingLess: sides.poorVotes,
  };
}
