import { parseDecimal, rational, toText } from '@parvis/exact-numbers';
import type { Speech } from '../telling';
import type { FactsOf } from './explanation-kinds';

type Grades = Pick<FactsOf<'won-majority-judgment'>, 'grade' | 'above' | 'at' | 'below'>;

/** The majority grade, and how the other grades stand around it. */
export function gradesInWords({ grade, above, at, below }: Grades, said: Speech): string {
  return said.t('explanations.grades', { grade: numberInWords(grade, said), above, at, below });
}

/** Grades are points, written as in a file: « 1.5 » is read « 1,5 » in French. */
function numberInWords(text: string, { decimal }: Speech): string {
  const number = parseDecimal(text);
  return number ? decimal(toText(rational(number.digits, 10n ** BigInt(number.scale))), 4) : text;
}
