import { RankedBars } from '@parvis/charts';
import { Section, Slab } from '@parvis/ui';
import { InLanguage } from '../../../platform/page/in-language';
import { useHref, useWords } from '../../../platform/root-data';
import { byVotes, votesFinding } from './finding';
import type { CountView, OutcomeView } from './results-view';

/** A chart of two hundred bars is read by nobody: the table holds them all. */
const SHOWN = 24;

export function Votes({ count, budget }: { readonly count: CountView; readonly budget: string }) {
  const { t, format } = useWords();
  const href = useHref();
  const ranked = byVotes(count.outcomes);
  const shown = ranked.slice(0, SHOWN);
  const note =
    shown.length < ranked.length ? t('results.votes.note.shown', { shown: shown.length }) : t('results.votes.note');
  return (
    <Section id="votes" title={t('results.votes.title')} titleHidden>
      <Slab>
        <RankedBars
          id="votes-finding"
          headingLevel={3}
          finding={votesFinding(count, t, format)}
          note={note}
          chosenLabel={t('budgets.outcome.selected')}
          otherLabel={t('budgets.outcome.not-selected')}
          bars={shown.map(({ project, votes, selected }) => ({
            id: project.id,
            label: <InLanguage of={project.titleLanguage}>{project.title}</InLanguage>,
            href: href(`/budgets/${budget}/projects/${project.slug}`),
            value: votes,
            display: format.integer(votes),
            unit: t('results.votes.unit'),
            chosen: selected,
          }))}
          table={useVotesTable(ranked)}
        />
      </Slab>
    </Section>
  );
}

function useVotesTable(ranked: readonly OutcomeView[]) {
  const { t, format } = useWords();
  const districts = ranked.some(({ project }) => project.district !== null);
  return {
    summary: t('results.votes.table'),
    caption: t('results.votes.caption', { count: ranked.length }),
    columns: [
      { key: 'project', label: t('results.column.project') },
      ...(districts ? [{ key: 'district', label: t('results.column.district') }] : []),
      { key: 'cost', label: t('results.column.cost'), numeric: true },
      { key: 'votes', label: t('results.column.votes'), numeric: true },
      { key: 'outcome', label: t('results.column.outcome') },
    ],
    rows: ranked.map(({ project, votes, selected }) => ({
      id: project.id,
      cells: [
        <InLanguage key="title" of={project.titleLanguage}>
          {project.title}
        </InLanguage>,
        ...(districts ? [project.district?.name ?? t('budgets.projects.whole-town')] : []),
        format.money(project.cost),
        format.integer(votes),
        t(`budgets.outcome.${selected ? 'selected' : 'not-selected'}`),
      ],
    })),
  };
}
