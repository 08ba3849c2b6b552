import type { Language } from '../language';

/** `amount` × 10^-`scale` units of `currency`; the amount is the decimal text of an integer, so nothing is rounded. */
export interface MoneyValue {
  readonly amount: string | bigint;
  readonly currency: string;
  readonly scale: number;
}

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** 4800050 with scale 2 → "48000.50": Intl reads decimal text exactly, where a float would not. */
export function decimalText({ amount, scale }: Pick<MoneyValue, 'amount' | 'scale'>): string {
  const value = BigInt(amount);
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = scale === 0 ? '' : `.${digits.slice(digits.length - scale)}`;
  return `${value < 0n ? '-' : ''}${whole}${fraction}`;
}

/** « 48 000 € », and « 222 176,85 € » only where there are cents: round amounts read faster. */
export function formatMoney(money: MoneyValue, language: Language): string {
  const text = decimalText(money);
  const significant = (text.split('.')[1] ?? '').replace(/0+$/, '').length;
  const digits = significant === 0 ? 0 : Math.max(2, significant);
  const formatted = new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: money.currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(text as Intl.StringNumericLiteral);
  return narrowSpaces(formatted);
}

export function formatInteger(value: number | bigint, language: Language): string {
  return narrowSpaces(new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 0 }).format(value));
}

export function formatDecimal(value: number, language: Language, digits: number): string {
  return narrowSpaces(new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits }).format(value));
}

/** `share` is a ratio: 0.6 → « 60 % ». */
export function formatPercent(share: number, language: Language, digits = 0): string {
  const options: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: digits };
  return narrowSpaces(new Intl.NumberFormat(LOCALES[language], options).format(share));
}

/** Sizes of files as people compare them: « 96 ko », "1.2 MB". */
export function formatBytes(bytes: number, language: Language): string {
  const [unit, divisor] = bytes >= 1_000_000 ? (['megabyte', 1e6] as const) : (['kilobyte', 1e3] as const);
  const options: Intl.NumberFormatOptions = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 };
  return narrowSpaces(new Intl.NumberFormat(LOCALES[language], options).format(Math.max(bytes / divisor, 0.1)));
}

/** French typography asks for the narrow space in amounts; CLDR mixes both kinds. */
function narrowSpaces(text: string): string {
  return text.replaceAll('\u00A0', '\u202F');
}
