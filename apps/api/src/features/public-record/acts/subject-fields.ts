import { isDigestHex, type CanonicalValue } from '@parvis/merkle-record';
import { readId, type IdKind } from '../../../platform/graphql/ids';

/** One member of an act's subject: what it may hold, said as a reason when it does not. */
export interface SubjectField<Value> {
  /** @returns the reason of the refusal, or null */
  readonly refusal: (value: unknown) => string | null;
  readonly optional?: true;
  /** Carries the type; never there at run time. */
  readonly value?: Value;
}

export type SubjectFields = Readonly<Record<string, SubjectField<CanonicalValue>>>;

type Mandatory<Fields extends SubjectFields> = {
  [Name in keyof Fields]: Fields[Name] extends { readonly optional: true } ? never : Name;
}[keyof Fields];

type ValueOf<Field> = Field extends SubjectField<infer Value> ? Value : never;

export type SubjectOf<Fields extends SubjectFields> = {
  readonly [Name in Mandatory<Fields>]: ValueOf<Fields[Name]>;
} & {
  readonly [Name in Exclude<keyof Fields, Mandatory<Fields>>]?: ValueOf<Fields[Name]>;
};

const LONGEST_TEXT = 300;
const CONTROL = /\p{Cc}/u;
/** The record is for ever, so nothing that reaches a person may slip into a title or a file name. */
const EMAIL_ADDRESS = /[^\s@]+@[^\s@]+\.[^\s@]+/;

const field = <Value>(refusal: (value: unknown) => string | null): SubjectField<Value> => ({ refusal });

/** What an authority names: a title, a file. Never what a person wrote about themselves. */
export const text: SubjectField<string> = field((value) => {
  if (typeof value !== 'string' || !value.isWellFormed()) return 'must be a text';
  if (value.trim() === '' || value.trim() !== value) return 'must not be empty nor begin or end with a space';
  if (value.length > LONGEST_TEXT) return `must have at most ${LONGEST_TEXT} characters`;
  if (CONTROL.test(value)) return 'must be one line of text';
  return EMAIL_ADDRESS.test(value) ? 'must not hold an e-mail address: people are not on the public record' : null;
});

/** Beyond 2^53 two numbers would be written alike. */
export const whole: SubjectField<number> = field((value) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? null : 'must be a whole number, zero or more',
);

export const digest: SubjectField<string> = field((value) =>
  isDigestHex(value) ? null : 'must be a SHA-256 digest: 64 lowercase hexadecimal digits',
);

export const matching = (pattern: RegExp, what: string): SubjectField<string> =>
  field((value) => (typeof value === 'string' && pattern.test(value) ? null : `must be ${what}`));

export const oneOf = <const Name extends string>(...names: readonly Name[]): SubjectField<Name> =>
  field((value) => (names.some((name) => name === value) ? null : `must be one of: ${names.join(', ')}`));

/** Things are named by their public id; an id of a person fits nowhere. */
export const idOf = (kind: Exclude<IdKind, 'person'>): SubjectField<string> =>
  field((value) => (typeof value === 'string' && readId(value)?.kind === kind ? null : `must be the id of a ${kind}`));

export const listOf = <Value extends CanonicalValue>(
  item: SubjectField<Value>,
  most: number,
): SubjectField<readonly Value[]> =>
  field((value) => {
    if (!Array.isArray(value)) return 'must be a list';
    if (value.length > most) return `must have at most ${most} items`;
    return value.map((one) => item.refusal(one)).find((reason) => reason !== null) ?? null;
  });

export type RecordedMoney = { readonly amount: string; readonly currency: string; readonly scale: number };

/** Minor units as decimal text, as everywhere in the graph. */
export const money: SubjectField<RecordedMoney> = field((value) => {
  const { amount, currency, scale, ...rest } = (value ?? {}) as Record<string, unknown>;
  const fits =
    typeof amount === 'string' &&
    /^(0|[1-9]\d{0,17})$/.test(amount) &&
    typeof currency === 'string' &&
    /^[A-Z]{3}$/.test(currency) &&
    Number.isInteger(scale) &&
    (scale as number) >= 0 &&
    (scale as number) <= 4;
  return fits && Object.keys(rest).length === 0 ? null : 'must be an amount { amount, currency, scale } in minor units';
});

export const optional = <Value>(inner: SubjectField<Value>): SubjectField<Value> & { readonly optional: true } => ({
  refusal: (value) => (value === undefined ? null : inner.refusal(value)),
  optional: true,
});
