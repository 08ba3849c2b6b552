import { GraphQLScalarType, Kind } from 'graphql';

/** Longest amount a person could mean; beyond it a text is an attack or a mistake. */
const MAX_DIGITS = 18; // fits PostgreSQL int8

function readMinorUnits(value: unknown): bigint {
  if (typeof value !== 'string' || !/^-?\d+$/.test(value) || value.replace('-', '').length > MAX_DIGITS) {
    throw new TypeError('MinorUnits is a whole number written as a string.');
  }
  return BigInt(value);
}

/** An integer amount as a decimal string: JSON numbers and GraphQL Int (32 bits) would lose cents. */
export const MinorUnits = new GraphQLScalarType<bigint, string>({
  name: 'MinorUnits',
  description: 'A whole number of minor units, as a decimal string.',
  serialize: (value) => BigInt(value as bigint | string | number).toString(),
  parseValue: readMinorUnits,
  parseLiteral: (node) => readMinorUnits(node.kind === Kind.STRING ? node.value : null),
});

function readInstant(value: unknown): Date {
  if (
    typeof value !== 'string' ||
    !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/.test(value) ||
    Number.isNaN(Date.parse(value))
  ) {
    throw new TypeError('Instant is a UTC time such as 2026-04-10T18:00:00Z.');
  }
  return new Date(value);
}

export const Instant = new GraphQLScalarType<Date, string>({
  name: 'Instant',
  description: 'An instant, in UTC, as ISO 8601.',
  serialize: (value) => (value as Date).toISOString(),
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : null),
});
