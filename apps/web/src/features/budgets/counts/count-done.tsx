import { Acts, ButtonLink, PageHead, ProjectList, ProjectRow } from '@parvis/ui';
import { InLanguage } from '../../../platform/page/in-language';
import { useHref, useWords } from '../../../platform/root-data';
import type { CountedBudget, CountOnPage } from './count.route';

export interface CountDoneProps {
  readonly title: string;
  readonly count: CountOnPage;
  readonly budget: CountedBudget;
}

/** What the method chose; the comparison with the official result is one click away. */
export function CountDone({ title, count, budget }: CountDoneProps) {
  const { t, format, typed } = useWords();
  const href = useHref();
  const said = { spent: format.money(count.spent), envelope: format.money(budget.envelope) };
  const compared = budget.resultCount !== null && budget.resultCount.id !== count.id;
  const results = href(`/budgets/${budget.slug}/results`);
  return (
    <div className="stack">
      <PageHead
        title={title}
        kicker={typed(budget.title)}
        lead={t(count.official ? 'results.count.lead.official' : 'results.count.lead.done', said)}
      >
        <p>{count.rule.description}</p>
        <Acts>
          <ButtonLink href={compared ? `${results}?with=${encodeURIComponent(count.id)}#compare` : results}>
            {t(compared ? 'results.count.compare' : 'budgets.act.results')}
          </ButtonLink>
          <ButtonLink href={href(`/budgets/${budget.slug}`)} kind="second">
            {t('results.count.back', { budget: typed(budget.title) })}
          </ButtonLink>
        </Acts>
      </PageHead>
      <h2>{t('results.count.selected')}</h2>
      <ProjectList>
        {count.selected.map((project) => (
          <ProjectRow
            key={project.id}
            id={project.id}
            title={<InLanguage of={project.titleLanguage}>{project.title}</InLanguage>}
            href={href(`/budgets/${budget.slug}/projects/${project.slug}`)}
            facts={[
              t('budgets.projects.reference', { reference: project.reference }),
              ...(project.district === null ? [] : [project.district.name]),
              ...(project.votes === null ? [] : [t('budgets.projects.votes', { votes: project.votes })]),
            ]}
            cost={format.money(project.cost)}
          />
        ))}
      </ProjectList>
    </div>
  );
}
