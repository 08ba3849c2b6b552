import type { PrimaryColumnOptions } from 'typeorm';

/** An `int8` read as a number: places and sizes stay far below 2^53, which is also the limit of the tree. */
export const safeInteger = {
  type: 'int8',
  transformer: { to: (value: number) => value, from: (value: string) => Number(value) },
} as const satisfies PrimaryColumnOptions;
