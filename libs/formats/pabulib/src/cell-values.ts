import { type Decimal, parseDecimal } from '@parvis/exact-numbers';
import { PabulibError, type PabulibErrorCode } from './pabulib-error';

/** Where a value stands, for errors. */
export interface Place {
  readonly line: number;
  readonly field: string;
}

/** More decimals than any currency has. */
const MAXIMUM_DECIMALS = 4;

export function fail({ line, field }: Place, code: PabulibErrorCode, params?: Record<string, string>): PabulibError {
  return new PabulibError({ line, field, code, ...(params && { params }) });
}

/** A cell's text; undefined when it is empty or says `none`, in any case. */
export function present(cell: string | undefined): string | undefined {
  if (cell === undefined || cell === '') return undefined;
  return cell.length === 4 && cell.toLowerCase() === 'none' ? undefined : cell;
}

export function needed(cell: string | undefined, place: Place): string {
  const value = present(cell);
  if (value === undefined) throw fail(place, 'missing-value');
  return value;
}

/** A decimal, with a point or (in old files) a comma. */
export function decimal(value: string, place: Place): Decimal {
  const parsed = parseDecimal(value);
  if (!parsed) throw fail(place, 'not-a-number', { value });
  return parsed;
}

/** An amount of money: not below zero, at most four decimals. */
export function amount(value: string, place: Place): Decimal {
  const parsed = decimal(value, place);
  if (parsed.digits < 0n) throw fail(place, 'negative', { value });
  if (parsed.scale > MAXIMUM_DECIMALS) {
    throw fail(place, 'too-many-decimals', { value, limit: String(MAXIMUM_DECIMALS) });
  }
  return parsed;
}

export function wholeNumber(value: string, place: Place): number {
  const parsed = decimal(value, place);
  if (parsed.scale > 0) throw fail(place, 'not-a-whole-number', { value });
  if (parsed.digits < 0n) throw fail(place, 'negative', { value });
  return Number(parsed.digits);
}

const DATE = /^(?:\d{4}|\d{1,2}\.\d{1,2}\.\d{4})$/;

export function date(value: string, place: Place): string {
  const [day = 1, month = 1] = value.includes('.') ? value.split('.').map(Number) : [];
  if (!DATE.test(value) || month < 1 || month > 12 || day < 1 || day > 31) throw fail(place, 'bad-date', { value });
  return value;
}

/** What `trim` drops. */
const BLANK = /\s/;

/** A comma-separated list; blanks around the commas do not count, an empty item is a mistake. */
export function list(value: string | undefined, place: Place): string[] {
  if (value === undefined) return [];
  const items = value.split(',');
  if (!BLANK.test(value) && !items.includes('')) return items;
  for (let index = 0; index < items.length; index += 1) {
    const item = (items[index] ?? '').trim();
    if (item === '') throw fail(place, 'empty-item', { value });
    items[index] = item;
  }
  return items;
}
