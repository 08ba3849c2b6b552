import { ruleArguments, shellLine } from '@parvis/budget-counting';
import type { BudgetRow } from '../budget.entity';
import type { BudgetCountRow } from './budget-count.entity';
import { isCountable } from './rule';

const VERIFIER = ['node', 'dist/apps/verify/main.js', 'count'];

interface Recounted {
  readonly file: string;
  readonly budget: Pick<BudgetRow, 'rule' | 'scale' | 'source'>;
  readonly count: Pick<BudgetCountRow, 'rule' | 'official'>;
}

/** What recounts the downloaded edition with the offline verifier, and compares where the file says who won. */
export function recountCommand({ file, budget, count }: Recounted): string {
  const { official } = count;
  // A result that came with its ballots has no rule of its own; the edition may say by which one it was counted.
  const rule = isCountable(count.rule) ? count.rule : budget.rule;
  const flags = isCountable(rule)
    ? ruleArguments(rule, { scale: budget.scale, classColumn: districtColumn(budget) })
    : ['--rule', 'greedy'];
  return shellLine([...VERIFIER, file, ...flags, ...(official ? ['--against', 'official'] : [])]);
}

/** The column that says the district of a voter, as the import read it. */
function districtColumn({ source }: Pick<BudgetRow, 'source'>): string {
  const columns = source?.ballotColumns ?? ['district'];
  return columns.includes('district') ? 'district' : 'neighborhood';
}
