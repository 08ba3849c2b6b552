import { type Rational, rational } from '@parvis/exact-numbers';
import { costOf, unitOf } from '../tally';
import { amountForm, isSameForm, minus, type MoneyForm, plus, times } from './money-form';
import type { PartGuess } from './part-search';
import type { PriceForm } from './price-book';
import { HAS_MONEY, MoneySum, UNIT_ROUNDOFF, type VotersPurses } from './voters-purses';

/**
 * A project with a part of its cost, exactly: asking `above` ÷ `askedOf` for each mark, supporters give `given` ÷ `givenIn`, which is the whole
 * cost or less.
 */
export interface ExactPart {
  readonly project: number;
  readonly above: MoneyForm;
  readonly askedOf: bigint;
  readonly given: MoneyForm;
  readonly givenIn: bigint;
  readonly isWhole: boolean;
}

interface Near {
  readonly form: MoneyForm;
  readonly mark: number;
  weight: number;
}

/** Supporters with money by what they can give for each mark: surely less than is asked, surely more, or too near for floats. */
interface Sides {
  readonly poor: MoneySum;
  richMarks: number;
  readonly near: Map<string, Near>;
}

/**
 * What a guess stands for. Undefined when it is none: its group gives all only above the whole cost, the cost cannot be covered, or it is covered
 * at another price, for which there is another guess.
 */
export function exactPart(purses: VotersPurses, project: number, guess: PartGuess): ExactPart | undefined {
  const sides = sidesOf(purses, project, guess);
  return guess.group === null
    ? wholePart(purses, project, sides, guess)
    : partWhereEmptied(purses, project, sides, purses.formOf(guess.group), guess.mark);
}

function sidesOf(purses: VotersPurses, project: number, { perMark, error }: PartGuess): Sides {
  const { tally, money, emptiedIn } = purses;
  const sides: Sides = { poor: new MoneySum(purses), richMarks: 0, near: new Map() };
  const end = tally.offsets[project + 1] ?? 0;
  for (let place = tally.offsets[project] ?? 0; place < end; place += 1) {
    const group = tally.groups[place] ?? 0;
    if (emptiedIn[group] !== HAS_MONEY) continue;
    const weight = tally.weights[place] ?? 0;
    const mark = tally.marks ? (tally.marks[place] ?? 0) : 1;
    const distance = (money[group] ?? 0) / mark - perMark;
    if (Math.abs(distance) <= error + purses.error / mark + 8 * UNIT_ROUNDOFF * perMark) {
      const text = `${mark}|${purses.textOf(group)}`;
      const near = sides.near.get(text) ?? { form: purses.formOf(group), mark, weight: 0 };
      near.weight += weight;
      sides.near.set(text, near);
    } else if (distance < 0) sides.poor.add(group, weight);
    else sides.richMarks += weight * mark;
  }
  return sides;
}

/** Asked for each mark: all that one voter has, divided by that voter's mark. */
function partWhereEmptied(
  purses: VotersPurses,
  project: number,
  sides: Sides,
  above: MoneyForm,
  mark: number,
): ExactPart | undefined {
  const askedOf = BigInt(mark);
  let poor = sides.poor.form();
  let marks = BigInt(sides.richMarks);
  for (const near of sides.near.values()) {
    const difference = minus(times(askedOf, near.form), times(BigInt(near.mark), above));
    // Who has exactly what is asked may count on either side.
    if (purses.prices.signOf(difference) < 0) poor = plus(poor, times(BigInt(near.weight), near.form));
    else marks += BigInt(near.weight * near.mark);
  }
  const given = plus(times(askedOf, poor), times(marks, above));
  const beyond = purses.prices.signOf(minus(given, amountForm(askedOf * costOf(purses.tally, project))));
  return beyond > 0 ? undefined : { project, above, askedOf, given, givenIn: askedOf, isWhole: beyond === 0 };
}

/** The lowest price at which all is covered: those who have less than is asked give all, and then more is asked of the others. */
function wholePart(
  purses: VotersPurses,
  project: number,
  sides: Sides,
  { perMark, error }: PartGuess,
): ExactPart | undefined {
  const cost = amountForm(costOf(purses.tally, project));
  let poor = sides.poor.form();
  let rich = [...sides.near.values()];
  for (;;) {
    const marks = rich.reduce((sum, { weight, mark }) => sum + BigInt(weight * mark), BigInt(sides.richMarks));
    if (marks === 0n) return undefined;
    const above = minus(cost, poor);
    if (Math.abs(purses.prices.asFloat(above) / Number(marks) - perMark) > error) return undefined;
    const lacks = ({ form, mark }: Near): boolean =>
      purses.prices.signOf(minus(times(marks, form), times(BigInt(mark), above))) < 0;
    const poorer = rich.filter(lacks);
    if (poorer.length === 0) return { project, above, askedOf: marks, given: cost, givenIn: 1n, isWhole: true };
    rich = rich.filter((near) => !poorer.includes(near));
    for (const { form, weight } of poorer) poor = plus(poor, times(BigInt(weight), form));
  }
}

/** What each mark pays for the whole project: what is asked for the part, divided by the part. */
export function priceOf(
  purses: VotersPurses,
  { project, above, askedOf, given, givenIn, isWhole }: ExactPart,
): PriceForm {
  const cost = costOf(purses.tally, project);
  if (isWhole) return { factor: rational(1n, askedOf), above, below: amountForm(1n), atMost: cost };
  return { factor: rational(cost * givenIn, askedOf), above, below: given, atMost: cost };
}

/** Negative when the first has the lower price ÷ part for a unit of utility. */
export function compareParts(purses: VotersPurses, a: ExactPart, b: ExactPart): number {
  const factors = [a, b].map((part) => factorOf(purses, part));
  const [left = rational(1n), right = rational(1n)] = factors;
  const isSame =
    left.numerator * right.denominator === right.numerator * left.denominator &&
    isSameForm(a.above, b.above) &&
    isSameForm(a.given, b.given);
  if (isSame) return 0;
  return purses.prices.sign([a.above, a.given, b.above, b.given], (numbers, amount) => {
    const [aboveA, givenA, aboveB, givenB] = [amount(0), amount(1), amount(2), amount(3)];
    const product = (factor: bigint, above: typeof aboveA, given: typeof aboveA) =>
      numbers.multiply(numbers.of(factor), numbers.multiply(above, numbers.multiply(given, given)));
    return numbers.add(
      product(left.numerator * right.denominator, aboveA, givenB),
      product(-right.numerator * left.denominator, aboveB, givenA),
    );
  });
}

/** Negative when the first covers more of the cost. Both of the same project. */
export function compareSizes({ prices }: VotersPurses, a: ExactPart, b: ExactPart): number {
  return prices.signOf(minus(times(a.givenIn, b.given), times(b.givenIn, a.given)));
}

/** Price ÷ part is this · above ÷ given²: τ · cost² ÷ (unit · S²), with τ = above ÷ askedOf and S = given ÷ givenIn. */
function factorOf({ tally }: VotersPurses, { project, askedOf, givenIn }: ExactPart): Rational {
  const cost = costOf(tally, project);
  const unit = unitOf(tally, project);
  return rational(cost * cost * givenIn * givenIn * unit.denominator, askedOf * unit.numerator);
}
