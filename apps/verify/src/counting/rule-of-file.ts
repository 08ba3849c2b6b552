import type { Rule } from '@parvis/budget-counting';
import { atScale, type Decimal } from '@parvis/exact-numbers';
import type { PabulibHeader } from '@parvis/pabulib';
import { FileRefusal } from './file-error';

/** A rule whose amounts are at the scale of the file, and that may use what the file says by itself. @throws FileRefusal */
export type RuleOfFile<Made extends Rule = Rule> = (header: PabulibHeader) => Made;

/** What the flags say, before a file is read. */
export interface RuleOfFlags<Made extends Rule = Rule> {
  readonly ruleOf: RuleOfFile<Made>;
  /** The column of the ballots that says the class of each voter; undefined when all have the same share. */
  readonly classColumn: string | undefined;
}

/** In minor units of the file. @throws FileRefusal when the file has no such fraction of the currency */
export function minorUnits(field: string, { digits, scale }: Decimal, header: PabulibHeader): string {
  if (scale > header.scale) {
    throw new FileRefusal(field, `amounts of this file have ${header.scale} decimals, so ${scale} cannot be used`);
  }
  return atScale({ digits, scale }, header.scale).toString();
}
