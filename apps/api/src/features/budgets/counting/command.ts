import type { Rule } from '@parvis/budget-counting';
import type { BudgetCountRow } from './budget-count.entity';

const VERIFIER = 'node dist/apps/verify/main.js count';

/** What recounts the downloaded edition with the offline verifier, and compares where the file says who won. */
export function recountCommand(file: string, { rule, official }: Pick<BudgetCountRow, 'rule' | 'official'>): string {
  const flags = rule.kind === 'published' ? ['--rule greedy'] : flagsOf(rule);
  return [VERIFIER, file, ...flags, ...(official ? ['--against official'] : [])].join(' ');
}

function flagsOf(rule: Rule): string[] {
  const flags = [`--rule ${rule.kind}`, `--utility ${rule.utility}`];
  if (rule.kind === 'greedy') return flags;
  if (rule.add1 === null) return [...flags, `--start ${rule.start}`, `--completion ${rule.completion}`];
  const completion = rule.completion === 'greedy' ? 'add1-greedy' : 'add1';
  const { increment, stop } = rule.add1;
  return [...flags, `--start ${rule.start}`, `--completion ${completion}`, `--stop ${stop}`, `--increment ${increment}`];
}
