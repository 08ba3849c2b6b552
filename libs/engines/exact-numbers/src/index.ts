export type { FractionText, Rational } from './rational';
export {
  add,
  compare,
  divide,
  floor,
  fromText,
  greatestCommonDivisor,
  minimum,
  multiply,
  rational,
  subtract,
  toText,
  ZERO,
} from './rational';
export { toNumber } from './to-number';
export type { Decimal } from './decimal';
export { atScale, parseDecimal, printDecimal } from './decimal';
