import type { BudgetRow } from '../budget.entity';
import type { BudgetCountRow } from './budget-count.entity';

/** What recounts the downloaded edition, by the offline verifier (docs: `apps/verify`). Empty for a result kept as published. */
export function recountCommand({ slug }: Pick<BudgetRow, 'slug'>, count: Pick<BudgetCountRow, 'rule'> | null): string {
  if (count === null || count.rule.kind === 'published')
    return `node dist/apps/verify/main.js count ${slug}.pb --rule greedy --against official --json`;
  const { rule } = count;
  const completed = rule.kind === 'equal-shares' && rule.completion !== 'none' ? ' --completed' : '';
  return `node dist/apps/verify/main.js count ${slug}.pb --rule ${rule.kind} --utility ${rule.utility}${completed} --json`;
}
