import { OutcomeSlab, Paving, Section } from '@parvis/ui';
import { MilestoneTags, milestoneFigures } from '../../budgets';
import { useHref, useWords } from '../../../platform/root-data';
import { mostTelling, statesOf, type SquareBudget } from './square';

const SHOWN = 3;

/** What was decided, and what became of it: first what did not go as planned. */
export function Decided({ budget }: { readonly budget: SquareBudget | null }) {
  const { t, format, typed } = useWords();
  const href = useHref();
  if (budget === null || budget.resultCount === null) return null;
  const { selected } = budget.resultCount;
  const edition = budget.edition ?? budget.title;
  const states = statesOf(selected).map(({ state, count }) => t(`home.decided.state.${state}`, { count }));
  const shown = mostTelling(selected, SHOWN);
  const results = href(`/budgets/${budget.slug}/results`);
  return (
    <Section
      id="decided"
      title={t('home.decided.title')}
      lead={
        states.length === 0
          ? t('home.decided.count', { count: selected.length, edition })
          : t('home.decided.summary', { count: selected.length, edition, states: states.join(', ') })
      }
      aside={<a href={results}>{t('home.decided.link', { edition })}</a>}
      tool="budget"
    >
      <Paving layout={shown.length >= 3 ? 'three' : shown.length === 2 ? 'two' : 'one'}>
        {shown.map((project) => (
          <OutcomeSlab
            key={project.id}
            id={project.id}
            tool="budget"
            title={typed(project.title)}
            href={href(`/budgets/${budget.slug}/projects/${project.slug}`)}
            tags={project.milestone === null ? undefined : <MilestoneTags milestone={project.milestone} />}
            figures={milestoneFigures(project.cost, project.milestone, t, format)}
          >
            {project.milestone?.note == null ? null : <p>{typed(project.milestone.note)}</p>}
          </OutcomeSlab>
        ))}
      </Paving>
    </Section>
  );
}
