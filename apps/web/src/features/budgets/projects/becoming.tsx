import { Section, Slab, SummaryList } from '@parvis/ui';
import { useWords } from '../../../platform/root-data';
import { milestoneFigures, MilestoneTags } from '../milestone';
import type { ProjectView } from './project.route';

/** What became of a winning project, the price paid beside the price announced. */
export function Becoming({ project: { milestone, cost } }: { readonly project: ProjectView }) {
  const { t, format, typed } = useWords();
  if (milestone === null) return null;
  const figures = milestoneFigures(cost, milestone, t, format);
  return (
    <Section id="becoming" title={t('budgets.project.becoming')}>
      <Slab>
        <p>
          <MilestoneTags milestone={milestone} />
        </p>
        {milestone.at === null ? null : <p>{t('budgets.milestone.at', { date: format.date(milestone.at) })}</p>}
        {milestone.note === null ? null : <p>{typed(milestone.note)}</p>}
        <SummaryList rows={figures.map(({ term, value }) => ({ id: term, term, value }))} />
      </Slab>
    </Section>
  );
}
