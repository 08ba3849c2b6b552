import { type Rational, rational, toNumber, ZERO } from '@parvis/exact-numbers';
import type { MinorUnits } from '../count';
import type { Election } from '../election';
import type { Selection } from './analyse';
import { type WonAmounts, wonAmounts } from './won-amounts';

/** What voters got, among those whose ballot lists a project. Means and Gini coefficients are computed exactly, and printed. */
export interface Satisfaction {
  readonly voters: number;
  /** Voters without any winner. */
  readonly excluded: number;
  /** Excluded voters out of all these voters; 0 when there is none. */
  readonly exclusionRatio: number;
  /** By number of winners on the ballot. */
  readonly winners: Spread & { readonly voters: readonly WinnersOfVoters[] };
  /** By what the winners on the ballot cost, in minor units. */
  readonly money: Spread & { readonly voters: readonly MoneyOfVoters[] };
}

export interface Spread {
  readonly mean: number;
  /** 0 when all have the same, towards 1 when one has all (Gini 1912). */
  readonly gini: number;
}

export interface WinnersOfVoters {
  readonly winners: number;
  readonly voters: number;
}

/** Voters whose winners cost from `from` to less than `to`. */
export interface MoneyOfVoters {
  readonly from: MinorUnits;
  readonly to: MinorUnits;
  readonly voters: number;
}

/** A histogram of money has at most this many bins. */
const MONEY_BINS = 10n;

export function satisfaction(election: Election, result: Selection): Satisfaction {
  const winners = distribution(election, wonAmounts(election, result, 'cardinality'));
  const money = distribution(election, wonAmounts(election, result, 'cost'));
  const excluded = winners.find(({ amount }) => amount === 0n)?.voters ?? 0;
  const voters = winners.reduce((sum, level) => sum + level.voters, 0);
  return {
    voters,
    excluded,
    exclusionRatio: voters === 0 ? 0 : excluded / voters,
    winners: {
      ...spread(winners),
      voters: winners.map((level) => ({ winners: Number(level.amount), voters: level.voters })),
    },
    money: { ...spread(money), voters: moneyBins(money) },
  };
}

export interface Level {
  readonly amount: bigint;
  readonly voters: number;
}

/** How many voters with a choice have each amount, smallest amount first. */
function distribution({ ballots }: Election, { levels, levelOf }: WonAmounts): Level[] {
  const voters = new Float64Array(levels.length);
  for (let group = 0; group < ballots.weights.length; group += 1) {
    if (ballots.offsets[group] === ballots.offsets[group + 1]) continue;
    const level = levelOf[group] ?? 0;
    voters[level] = (voters[level] ?? 0) + (ballots.weights[group] ?? 0);
  }
  return levels.map((amount, level) => ({ amount, voters: voters[level] ?? 0 })).filter((level) => level.voters > 0);
}

function spread(levels: readonly Level[]): Spread {
  return { mean: toNumber(mean(levels)), gini: toNumber(gini(levels)) };
}

export function mean(levels: readonly Level[]): Rational {
  const { voters, total } = totals(levels);
  return voters === 0n ? ZERO : rational(total, voters);
}

/**
 * Σ (2i − n − 1) xᵢ ÷ (n Σ xᵢ) over the n amounts in ascending order, i from 1: half the mean difference of two voters, out of the mean.
 * The w voters of one level have places a + 1 to a + w, so they weigh w (2a + w − n) together.
 */
export function gini(levels: readonly Level[]): Rational {
  const { voters, total } = totals(levels);
  if (total === 0n) return ZERO;
  let before = 0n;
  let sum = 0n;
  for (const level of levels) {
    const weight = BigInt(level.voters);
    sum += level.amount * weight * (2n * before + weight - voters);
    before += weight;
  }
  return rational(sum, voters * total);
}

function totals(levels: readonly Level[]): { voters: bigint; total: bigint } {
  return levels.reduce(
    ({ voters, total }, level) => {
      const weight = BigInt(level.voters);
      return { voters: voters + weight, total: total + weight * level.amount };
    },
    { voters: 0n, total: 0n },
  );
}

/** Bins of one width, from nothing to the largest amount; the width is 1, 2 or 5 with zeros, as people read scales. */
function moneyBins(levels: readonly Level[]): MoneyOfVoters[] {
  const most = levels.at(-1)?.amount ?? 0n;
  const width = roundWidth(most);
  const bins = Array.from({ length: Number(most / width) + 1 }, () => 0);
  for (const { amount, voters } of levels) {
    const bin = Number(amount / width);
    bins[bin] = (bins[bin] ?? 0) + voters;
  }
  return bins.map((voters, bin) => ({
    from: (BigInt(bin) * width).toString(),
    to: (BigInt(bin + 1) * width).toString(),
    voters,
  }));
}

function roundWidth(most: bigint): bigint {
  for (let unit = 1n; ; unit *= 10n) {
    const width = [unit, 2n * unit, 5n * unit].find((step) => most / step < MONEY_BINS);
    if (width !== undefined) return width;
  }
}
