import type { Count } from '@parvis/budget-counting';
import { type FractionText, fromText, printDecimal, rational, toText } from '@parvis/exact-numbers';

/** An exact amount in units of the currency, `"p/q"`. */
export function inUnits(minorUnits: string, scale: number): string {
  const { numerator, denominator } = fromText(minorUnits);
  return toText(rational(numerator, denominator * 10n ** BigInt(scale)));
}

/** Total utility, exactly. Where a project is worth its cost it is an amount, in units of the currency. */
export function welfareInUnits(welfare: FractionText, { rule, counted }: Count): string {
  const isMoney = 'utility' in rule && ['cost', 'score', 'effort'].includes(rule.utility);
  const { numerator, denominator } = fromText(isMoney ? inUnits(welfare, counted.scale) : welfare);
  // Costs and points are decimals, and so are their products and sums.
  let scale = 0;
  while ((numerator * 10n ** BigInt(scale)) % denominator !== 0n) scale += 1;
  return printDecimal((numerator * 10n ** BigInt(scale)) / denominator, scale);
}
