import { DataTable, Twin } from '@parvis/ui';
import { InLanguage } from '../../../../platform/page/in-language';
import { useWords } from '../../../../platform/root-data';
import type { CountView } from '../results-view';
import type { SharePage } from './share-page';
import { sharesDiffer } from './shares-differ';

/** Longer tables fold away, as the list of choices does. */
const OPEN_UNTIL = 24;

export interface ByHandProps {
  readonly count: CountView;
  readonly each: SharePage['each'];
}

/** The same without a script, or for who would rather check: what to take away, in which order. */
export function ByHand({ count, each }: ByHandProps) {
  const { t, format } = useWords();
  const won = count.outcomes.filter(({ selected }) => selected).toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
  const otherwise = won.some(({ payment }) => payment === null);
  const table = (
    <DataTable
      caption={t('share.hand.table')}
      columns={[
        { key: 'project', label: t('results.column.project') },
        { key: 'amount', label: t(`share.hand.amount.${each}`), numeric: true },
      ]}
      rows={won.map(({ project, payment }) => ({
        id: project.id,
        cells: [
          <InLanguage key="title" of={project.titleLanguage}>
            {project.title}
          </InLanguage>,
          payment === null ? '–' : format.money(payment.amount),
        ],
      }))}
    />
  );
  return (
    <>
      <h3>{t('share.hand.title')}</h3>
      <p>
        {count.share === null || sharesDiffer(count)
          ? t('share.hand.start.classes')
          : t('share.hand.start', { share: format.money(count.share.final) })}{' '}
        {t(`share.hand.${each}`)}{' '}
        {t(count.rule.name === 'exact-equal-shares' ? 'share.hand.less.nothing' : 'share.hand.less')}
        {otherwise ? ` ${t('share.hand.completion')}` : ''}
      </p>
      {won.length <= OPEN_UNTIL ? table : <Twin summary={t('share.hand.table')}>{table}</Twin>}
    </>
  );
}
