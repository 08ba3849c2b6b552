import type { MinorUnits } from '@parvis/budget-counting';
import { floor, type FractionText, fromText, multiply, rational, toNumber } from '@parvis/exact-numbers';
import {
  formatDecimal,
  formatInteger,
  formatMoney,
  formatPercent,
  type Language,
  type Translate,
} from '@parvis/messages';

/** What sentences about projects need. */
export interface Naming {
  readonly language: Language;
  /** How sentences are said: `translator(language)`, or `speakerOf` in a page that carries only its own sentences. */
  readonly t: Translate;
  /** Titles of the projects by the ids of the trace; one that is not here is called by its id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** What sentences about money need beside. */
export interface Telling extends Naming {
  /** ISO 4217. */
  readonly currency: string;
  /** Decimals of amounts in the trace. */
  readonly scale: number;
}

/** The pieces of sentences in one language. */
export interface Names {
  readonly t: Translate;
  readonly title: (project: string) => string;
  readonly quoted: (project: string) => string;
  /** « a, b et c » */
  readonly all: (items: readonly string[]) => string;
}

/** The same with one currency. */
export interface Speech extends Names {
  readonly money: (amount: MinorUnits | bigint) => string;
  /** An exact fraction of a minor unit, to the nearest hundredth of a currency unit: people read cents. */
  readonly cents: (amount: FractionText) => string;
  /** Whole units of the currency. */
  readonly units: (amount: number) => string;
  readonly integer: (value: number) => string;
  readonly percent: (share: number, digits: number) => string;
  readonly decimal: (value: FractionText, digits: number) => string;
}

export function names({ language, t, titles }: Naming): Names {
  const title = (project: string): string => titles.get(project) ?? project;
  return {
    t,
    title,
    quoted: (project) => t('explanations.quoted', { title: title(project) }),
    all: (items) => new Intl.ListFormat(language, { type: 'conjunction' }).format(items),
  };
}

export function speech(telling: Telling): Speech {
  const { language, currency, scale } = telling;
  return {
    ...names(telling),
    money: (amount) => formatMoney({ amount, currency, scale }, language),
    cents: (amount) => formatMoney({ amount: nearestCent(amount, scale), currency, scale: 2 }, language),
    units: (amount) => formatMoney({ amount: BigInt(amount), currency, scale: 0 }, language),
    integer: (value) => formatInteger(value, language),
    percent: (share, digits) => formatPercent(share, language, digits),
    decimal: (value, digits) => formatDecimal(toNumber(fromText(value)), language, digits),
  };
}

function nearestCent(amount: FractionText, scale: number): bigint {
  const { numerator, denominator } = multiply(fromText(amount), rational(100n, 10n ** BigInt(scale)));
  return floor(rational(2n * numerator + denominator, 2n * denominator));
}
