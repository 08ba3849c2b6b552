import { DataTable, Section, Slab } from '@parvis/ui';
import type { Formatter, Translate } from '@parvis/messages';
import { InLanguage } from '../../../platform/page/in-language';
import { useHref, useWords } from '../../../platform/root-data';
import { MilestoneTags, type MilestoneView } from '../milestone';
import type { ResultCount } from './results-view';

export interface BecomeProps {
  readonly projects: ResultCount['selected'];
  readonly budget: string;
}

/** The promise kept in view: price announced, price paid, and what happened. */
export function Become({ projects, budget }: BecomeProps) {
  const { t, format, typed } = useWords();
  const href = useHref();
  const followed = projects.flatMap((project) =>
    project.milestone === null ? [] : [{ ...project, milestone: project.milestone }],
  );
  if (followed.length === 0) return null;
  return (
    <Section id="become" title={t('results.become.title')}>
      <Slab>
        <DataTable
          caption={t('results.become.caption')}
          captionHidden
          columns={[
            { key: 'project', label: t('results.column.project') },
            { key: 'stage', label: t('results.become.column.stage') },
            { key: 'planned', label: t('results.become.column.planned'), numeric: true },
            { key: 'spent', label: t('results.become.column.spent'), numeric: true },
            { key: 'what', label: t('results.become.column.what') },
          ]}
          rows={followed.map(({ id, slug, title, titleLanguage, cost, milestone }) => ({
            id,
            cells: [
              <a key="link" href={href(`/budgets/${budget}/projects/${slug}`)}>
                <InLanguage of={titleLanguage}>{title}</InLanguage>
              </a>,
              <MilestoneTags key="tags" milestone={milestone} />,
              format.money(cost),
              spentSoFar(milestone, t, format),
              milestone.note === null ? '' : typed(milestone.note),
            ],
          }))}
        />
      </Slab>
    </Section>
  );
}

function spentSoFar({ spent, revisedCost, progressPercent }: MilestoneView, t: Translate, format: Formatter): string {
  if (spent !== null) return format.money(spent);
  if (revisedCost !== null) return t('results.become.revised', { cost: format.money(revisedCost) });
  return progressPercent === null
    ? '–'
    : t('results.become.progress', { share: format.percent(progressPercent / 100) });
}
