import { DataTable, Slab, Twin } from '@parvis/ui';
import { InLanguage } from '../../../platform/page/in-language';
import { useWords } from '../../../platform/root-data';
import { byVotes } from './finding';
import type { ComparisonView, CountView, OutcomeView } from './results-view';

export interface PriceOfChoiceProps {
  readonly result: CountView;
  readonly comparison: ComparisonView;
}

/** What the other method would take away, said before what it would give. */
export function PriceOfChoice({ result, comparison }: PriceOfChoiceProps) {
  const { t } = useWords();
  const { onlyA, onlyB, b: other } = comparison;
  const outcomesOf = (projects: readonly { readonly id: string }[]): OutcomeView[] =>
    byVotes(result.outcomes).filter(({ project }) => projects.some(({ id }) => id === project.id));
  return (
    <Slab>
      <h3>{t('results.compare.price')}</h3>
      {onlyA.length + onlyB.length === 0 ? <p>{t('results.compare.same')}</p> : null}
      {onlyA.length === 0 ? null : (
        <>
          <p>{t('results.compare.price.lost', { count: onlyA.length })}</p>
          <Named outcomes={outcomesOf(onlyA)} />
        </>
      )}
      {onlyB.length === 0 ? null : (
        <>
          <p>{t('results.compare.price.won', { count: onlyB.length })}</p>
          <Named outcomes={outcomesOf(onlyB)} />
        </>
      )}
      <Twin summary={t('results.compare.all', { count: result.outcomes.length })}>
        <EveryProject first={result} second={other} />
      </Twin>
    </Slab>
  );
}

function Named({ outcomes }: { readonly outcomes: readonly OutcomeView[] }) {
  const { t, format, typed } = useWords();
  return (
    <ul>
      {outcomes.map(({ project, votes }) => (
        <li key={project.id}>
          {t('results.compare.price.project', {
            project: typed(project.title),
            votes: format.integer(votes),
            cost: format.money(project.cost),
          })}
        </li>
      ))}
    </ul>
  );
}

function EveryProject({ first, second }: { readonly first: CountView; readonly second: CountView }) {
  const { t, format } = useWords();
  const wins = new Set(second.selected.map(({ id }) => id));
  const said = (selected: boolean): string => t(`budgets.outcome.${selected ? 'selected' : 'not-selected'}`);
  return (
    <DataTable
      caption={t('results.compare.all.caption')}
      captionHidden
      columns={[
        { key: 'project', label: t('results.column.project') },
        { key: 'cost', label: t('results.column.cost'), numeric: true },
        { key: 'votes', label: t('results.column.votes'), numeric: true },
        { key: 'first', label: first.rule.label },
        { key: 'second', label: second.rule.label },
      ]}
      rows={byVotes(first.outcomes).map(({ project, votes, selected }) => ({
        id: project.id,
        cells: [
          <InLanguage key="title" of={project.titleLanguage}>
            {project.title}
          </InLanguage>,
          format.money(project.cost),
          format.integer(votes),
          said(selected),
          said(wins.has(project.id)),
        ],
      }))}
    />
  );
}
