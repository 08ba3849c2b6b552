import { Notice } from '@parvis/ui';
import { useWords } from '../../../platform/root-data';
import type { BudgetView } from './budget.route';

/** An imported edition says what it was read from, and how to recognise the file. */
export function Source({ source }: { readonly source: NonNullable<BudgetView['source']> }) {
  const { t, format } = useWords();
  return (
    <Notice title={t('budgets.source.title')}>
      <p>{t('budgets.source.text', { date: format.date(source.importedAt), file: source.fileName })}</p>
      <p className="small">
        {t('budgets.source.fingerprint')} <code>{source.fingerprint}</code>
      </p>
    </Notice>
  );
}
