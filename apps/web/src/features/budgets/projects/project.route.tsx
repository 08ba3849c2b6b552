import type { Route } from './+types/project.route';
import { HeroNumber, PageHead, Paving, Slab, SummaryList, Tag, Wrap } from '@parvis/ui';
import { InLanguage } from '../../../platform/page/in-language';
import { PageMeta } from '../../../platform/page/page-meta';
import { PageTop } from '../../../platform/page/page-top';
import { Paragraphs } from '../../../platform/page/paragraphs';
import type { ProjectQuery } from '../../../generated/graphql';
import { apiContext } from '../../../platform/api-context';
import { ask, found } from '../../../platform/graph.server';
import type { PageHandle } from '../../../platform/page-handle';
import { useWords } from '../../../platform/root-data';
import { Becoming } from './becoming';
import { CostTable } from './cost-table';
import { ProjectDocument } from './project.graphql';
import { Why } from './why';

export const handle: PageHandle = { tool: 'budget', nav: 'budgets' };

export async function loader({ context, params }: Route.LoaderArgs) {
  const asked = { budget: params.budget, project: params.project };
  const budget = found((await ask(context.get(apiContext), ProjectDocument, asked)).budget);
  return { budget: { slug: budget.slug, title: budget.title }, project: found(budget.project) };
}

export type ProjectView = NonNullable<NonNullable<ProjectQuery['budget']>['project']>;

export default function ProjectPage({ loaderData: { budget, project } }: Route.ComponentProps) {
  const { t, typed } = useWords();
  const title = typed(project.title);
  const official = project.outcomes.find(({ count }) => count.official);
  const page = `/budgets/${budget.slug}`;
  return (
    <>
      <PageMeta title={title} description={t('budgets.project.description', { title })} />
      <PageTop
        crumbs={[
          { label: t('budgets.kicker'), path: '/budgets' },
          { label: budget.title, path: page },
          { label: t('budgets.projects.title'), path: `${page}/projects` },
          { label: title },
        ]}
      >
        <PageHead
          title={<InLanguage of={project.titleLanguage}>{project.title}</InLanguage>}
          kicker={budget.title}
          lead={project.text === null || project.summary === null ? undefined : typed(project.summary)}
          tags={official === undefined ? undefined : <OutcomeTag selected={official.selected} />}
        />
      </PageTop>
      <Wrap>
        <Paving layout="wide-narrow">
          <Slab>
            <h2>{t('budgets.project.summary')}</h2>
            <AuthorsText project={project} />
            {project.opinion === null ? null : (
              <>
                <h3>{t('budgets.project.opinion')}</h3>
                <Paragraphs text={project.opinion} language={project.textLanguage} />
              </>
            )}
          </Slab>
          <Slab tint>
            <Facts project={project} />
          </Slab>
        </Paving>
      </Wrap>
      <Why outcomes={project.outcomes} budget={budget.slug} />
      <CostTable project={project} />
      <Becoming project={project} />
    </>
  );
}

/** What the author wrote; an imported edition may only have a sentence, or nothing. */
function AuthorsText({ project: { text, summary, textLanguage } }: { readonly project: ProjectView }) {
  const { t } = useWords();
  const shown = text ?? summary;
  if (shown === null) return <p className="quiet">{t('budgets.project.summary.none')}</p>;
  return <Paragraphs text={shown} language={textLanguage} />;
}

export function OutcomeTag({ selected }: { readonly selected: boolean }) {
  const { t } = useWords();
  return (
    <Tag kind={selected ? 'accent' : 'plain'}>{t(`budgets.outcome.${selected ? 'selected' : 'not-selected'}`)}</Tag>
  );
}

function Facts({ project }: { readonly project: ProjectView }) {
  const { t, format } = useWords();
  const { cost, runningCost, votes, points, place, district, category, author, reference } = project;
  const rows = [
    { id: 'reference', term: t('budgets.project.reference'), value: reference },
    { id: 'district', term: t('budgets.project.district'), value: district?.name ?? null },
    { id: 'category', term: t('budgets.project.category'), value: category },
    { id: 'place', term: t('budgets.project.place'), value: place },
    { id: 'author', term: t('budgets.project.author'), value: author },
    {
      id: 'running',
      term: t('budgets.project.running-cost'),
      value: runningCost === null ? null : format.money(runningCost),
    },
    { id: 'votes', term: t('results.column.votes'), value: votes === null ? null : format.integer(votes) },
    { id: 'points', term: t('results.points.unit'), value: points === null ? null : format.integer(points) },
  ];
  return (
    <>
      <HeroNumber size="middle" number={format.money(cost)}>
        {t('budgets.project.cost')}
      </HeroNumber>
      <SummaryList rows={rows.flatMap((row) => (row.value === null ? [] : [{ ...row, value: row.value }]))} />
    </>
  );
}
