import { type Endowment, ruleParameters } from '@parvis/budget-counting';
import { printDecimal } from '@parvis/exact-numbers';
import { inUnits, welfareInUnits } from './amounts';
import type { CountedFile } from './count-file';
import type { FileError } from './file-error';
import type { Agreement } from './published-result';
import type { TwinAgreement } from './twin';

export interface Compared {
  readonly agreement?: Agreement | undefined;
  readonly twin?: TwinAgreement | undefined;
}

/** One object a line. Names are kept from version to version; amounts are in units of the file's currency. */
export function resultLine({ file, count, seconds, classColumn }: CountedFile, { agreement, twin }: Compared): string {
  const { counted, outcome, rule, trace } = count;
  const { scale } = counted;
  return JSON.stringify({
    file,
    selected: outcome.selected,
    cost: printDecimal(BigInt(outcome.cost), scale),
    rule: rule.kind,
    parameters: ruleParameters(rule, { scale, ...(classColumn !== undefined && { classColumn }) }),
    ties: trace.ties,
    endowment: trace.endowment && inUnits(trace.endowment.final, scale),
    ...(trace.endowment?.classes && { endowments: classShares(trace.endowment.classes, scale) }),
    runs: trace.runs,
    seconds,
    certificate: trace.certificate,
    ...(trace.welfare !== undefined && { welfare: welfareInUnits(trace.welfare, count) }),
    ...agreement,
    ...(twin && { twin }),
  });
}

function classShares(classes: NonNullable<Endowment['classes']>, scale: number): Record<string, string> {
  return Object.fromEntries(Object.entries(classes).map(([name, { final }]) => [name, inUnits(final, scale)]));
}

export function errorLine(file: string, error: FileError): string {
  return JSON.stringify({ file, error });
}
