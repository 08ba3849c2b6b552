import type { Rule } from '@parvis/budget-counting';
import { fromText, printDecimal, rational, toText } from '@parvis/exact-numbers';
import type { CountedFile, FileError } from './count-file';
import type { Agreement } from './published-result';

/** One object a line. Names are kept from version to version; amounts are in units of the file's currency. */
export function resultLine({ file, count, seconds }: CountedFile, agreement: Agreement | undefined): string {
  const { counted, outcome, rule, trace } = count;
  return JSON.stringify({
    file,
    selected: outcome.selected,
    cost: printDecimal(BigInt(outcome.cost), counted.scale),
    rule: rule.kind,
    parameters: parametersOf(rule),
    ties: trace.ties,
    ...(trace.endowment && { endowment: inUnits(trace.endowment.final, counted.scale), runs: trace.runs }),
    seconds,
    ...agreement,
  });
}

export function errorLine(file: string, error: FileError): string {
  return JSON.stringify({ file, error });
}

/** Named as the flags that set them. */
function parametersOf(rule: Rule): Record<string, string | number> {
  const ties = rule.ties.join(',');
  if (rule.kind === 'greedy') return { utility: rule.utility, ties };
  const { utility, add1, completion, start } = rule;
  if (!add1) return { utility, completion, start, ties };
  const named = completion === 'greedy' ? 'add1-greedy' : 'add1';
  return { utility, completion: named, stop: add1.stop, start, increment: add1.increment, ties };
}

function inUnits(minorUnits: string, scale: number): string {
  const { numerator, denominator } = fromText(minorUnits);
  return toText(rational(numerator, denominator * 10n ** BigInt(scale)));
}
