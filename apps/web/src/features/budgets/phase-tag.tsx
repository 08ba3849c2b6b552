import { Tag, type TagKind } from '@parvis/ui';
import type { BudgetPhaseName } from '../../generated/graphql';
import { useWords } from '../../platform/root-data';

const OPEN: readonly BudgetPhaseName[] = ['voting', 'proposing', 'supporting'];

/** Filled only for what people can act on now. */
export function PhaseTag({ phase }: { readonly phase: BudgetPhaseName }) {
  const { t } = useWords();
  const kind: TagKind = OPEN.includes(phase) ? 'open' : phase === 'finished' ? 'done' : 'accent';
  return <Tag kind={kind}>{t(`budgets.tag.${phase}`)}</Tag>;
}
