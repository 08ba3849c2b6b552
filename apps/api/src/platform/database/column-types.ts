import type { ColumnOptions, ValueTransformer } from 'typeorm';

const asBigint: ValueTransformer = {
  to: (value: bigint | null | undefined) => (value == null ? value : value.toString()),
  from: (value: string | null) => (value === null ? null : BigInt(value)),
};

/** An `int8` amount in minor units, read as `bigint`: a JavaScript number loses cents above 2^53. */
export const minorUnits: ColumnOptions = { type: 'int8', transformer: asBigint };

export const optionalMinorUnits: ColumnOptions = { ...minorUnits, nullable: true };
