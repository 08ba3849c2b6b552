import { ruleParameters } from '@parvis/budget-counting';
import { fromText, printDecimal, rational, toText } from '@parvis/exact-numbers';
import type { Agreement } from './agreement';
import type { Recounted } from './recount';

/** The line that `verify count --json` prints for the same file and rule, with the same names, amounts in units of the file's currency. */
export function resultLine(file: string, { count, seconds }: Recounted, agreement: Agreement | null): string {
  const { counted, outcome, rule, trace } = count;
  const { scale } = counted;
  return JSON.stringify({
    file,
    selected: outcome.selected,
    cost: printDecimal(BigInt(outcome.cost), scale),
    rule: rule.kind,
    parameters: ruleParameters(rule, { scale }),
    ties: trace.ties,
    endowment: trace.endowment && inUnits(trace.endowment.final, scale),
    runs: trace.runs,
    seconds,
    certificate: trace.certificate,
    ...agreement,
  });
}

function inUnits(minorUnits: string, scale: number): string {
  const { numerator, denominator } = fromText(minorUnits);
  return toText(rational(numerator, denominator * 10n ** BigInt(scale)));
}
