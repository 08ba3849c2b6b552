import { RankedBars } from '@parvis/charts';
import { Section, Slab } from '@parvis/ui';
import { InLanguage } from '../../../platform/page/in-language';
import { useHref, useWords } from '../../../platform/root-data';
import type { ResultCount } from './results-view';

export interface NearMissesProps {
  readonly misses: ResultCount['nearMisses'];
  readonly budget: string;
}

/** The projects that almost won, and what they lacked. */
export function NearMisses({ misses, budget }: NearMissesProps) {
  const { t, format, typed } = useWords();
  const href = useHref();
  const table = useMissesTable(misses);
  const [nearest] = misses;
  if (nearest === undefined) return null;
  return (
    <Section id="near" title={t('share.near.title')}>
      <Slab>
        <RankedBars
          id="near-finding"
          headingLevel={3}
          finding={t('share.near.finding', {
            project: typed(nearest.project.title),
            missing: format.money(nearest.missing),
            cost: format.money(nearest.project.cost),
          })}
          note={t('share.near.note')}
          chosenLabel={t('share.near.key.first')}
          otherLabel={t('share.near.key.others')}
          most={1}
          bars={misses.map(({ project, support }, index) => ({
            id: project.id,
            label: <InLanguage of={project.titleLanguage}>{project.title}</InLanguage>,
            href: href(`/budgets/${budget}/projects/${project.slug}`),
            value: support,
            display: format.percent(support),
            chosen: index === 0,
          }))}
          table={table}
        />
      </Slab>
    </Section>
  );
}

function useMissesTable(misses: ResultCount['nearMisses']) {
  const { t, format } = useWords();
  return {
    summary: t('share.near.table'),
    caption: t('share.near.table'),
    columns: [
      { key: 'project', label: t('results.column.project') },
      { key: 'cost', label: t('results.column.cost'), numeric: true },
      { key: 'missing', label: t('share.near.column.missing'), numeric: true },
      { key: 'support', label: t('share.near.column.support'), numeric: true },
      { key: 'of', label: t('share.near.column.of') },
    ],
    rows: misses.map(({ project, missing, support, of }) => ({
      id: project.id,
      cells: [
        <InLanguage key="title" of={project.titleLanguage}>
          {project.title}
        </InLanguage>,
        format.money(project.cost),
        format.money(missing),
        format.percent(support),
        t(`share.near.of.${of}`),
      ],
    })),
  };
}
