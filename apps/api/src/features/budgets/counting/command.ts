import { ruleArguments } from '@parvis/budget-counting';
import type { BudgetCountRow } from './budget-count.entity';

const VERIFIER = 'node dist/apps/verify/main.js count';

/** What recounts the downloaded edition with the offline verifier, and compares where the file says who won. */
export function recountCommand(file: string, { rule, official }: Pick<BudgetCountRow, 'rule' | 'official'>): string {
  const flags = rule.kind === 'published' ? ['--rule', 'greedy'] : ruleArguments(rule);
  return [VERIFIER, file, ...flags, ...(official ? ['--against', 'official'] : [])].join(' ');
}
