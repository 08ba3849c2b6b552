import type { Route } from './+types/projects.route';
import { ListNote, PageHead, Pagination, ProjectList, ProjectRow, Tag, Wrap } from '@parvis/ui';
import { InLanguage } from '../../../platform/page/in-language';
import { PageMeta } from '../../../platform/page/page-meta';
import { PageTop } from '../../../platform/page/page-top';
import type { ProjectListQuery } from '../../../generated/graphql';
import { apiContext } from '../../../platform/api-context';
import { ask, found } from '../../../platform/graph.server';
import type { PageHandle } from '../../../platform/page-handle';
import { useHref, useWords } from '../../../platform/root-data';
import { ProjectFilters } from './project-filters';
import { ProjectListDocument } from './projects.graphql';
import { isFiltered, readWish, wishQuery, type Wish } from './wish';

export const handle: PageHandle = { tool: 'budget', nav: 'budgets' };

/** Enough to compare without turning pages, few enough for a slow telephone. */
const PAGE_SIZE = 50;

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const wish = readWish(new URL(request.url).searchParams);
  const or = (text: string): string | null => (text === '' ? null : text);
  const { budget } = await ask(context.get(apiContext), ProjectListDocument, {
    slug: params.budget,
    first: PAGE_SIZE,
    after: or(wish.after),
    search: or(wish.search),
    district: or(wish.district),
    category: or(wish.category),
    outcome: wish.outcome === '' ? null : wish.outcome,
    sort: wish.sort === '' ? null : wish.sort,
  });
  return { budget: found(budget), wish };
}

export type ProjectListView = NonNullable<ProjectListQuery['budget']>;
type ListedProject = ProjectListView['projects']['nodes'][number];

export default function Projects({ loaderData: { budget, wish } }: Route.ComponentProps) {
  const { t, format } = useWords();
  const { slug, title, projects, envelope } = budget;
  const name = t('budgets.projects.title');
  return (
    <>
      <PageMeta
        title={t('budgets.projects.page-title', { budget: title })}
        description={t('budgets.projects.description', { budget: title })}
        hidden={isFiltered(wish) || wish.after !== ''}
      />
      <PageTop
        crumbs={[
          { label: t('budgets.kicker'), path: '/budgets' },
          { label: title, path: `/budgets/${slug}` },
          { label: name },
        ]}
      >
        <PageHead
          title={name}
          kicker={title}
          lead={t('budgets.projects.lead', { count: budget.all.totalCount, envelope: format.money(envelope) })}
        />
      </PageTop>
      <Wrap>
        <ProjectFilters budget={budget} wish={wish} />
        <ListNote>
          <p role="status">
            {t(isFiltered(wish) ? 'budgets.projects.found.filtered' : 'budgets.projects.found', {
              count: projects.totalCount,
            })}
          </p>
        </ListNote>
        <ProjectList>
          {projects.nodes.map((project) => (
            <ListedRow key={project.id} project={project} budget={budget} />
          ))}
        </ProjectList>
        <Pages budget={budget} wish={wish} />
      </Wrap>
    </>
  );
}

interface ListedRowProps {
  readonly project: ListedProject;
  readonly budget: ProjectListView;
}

function ListedRow({ project, budget }: ListedRowProps) {
  const { t, format } = useWords();
  const href = useHref();
  const { id, slug, reference, title, titleLanguage, district, category, votes, cost, runningCost, outcome } = project;
  const yearly = runningCost !== null && runningCost.amount !== '0';
  const facts = [
    t('budgets.projects.reference', { reference }),
    district?.name ?? (category === null ? t('budgets.projects.whole-town') : null),
    category,
    votes === null ? null : t('budgets.projects.votes', { votes }),
  ].filter((fact) => fact !== null);
  return (
    <ProjectRow
      id={id}
      title={<InLanguage of={titleLanguage}>{title}</InLanguage>}
      href={href(`/budgets/${budget.slug}/projects/${slug}`)}
      facts={facts}
      cost={format.money(cost)}
      costNote={yearly ? t('budgets.projects.running-cost', { cost: format.money(runningCost) }) : undefined}
      tag={outcome?.selected === true ? <Tag kind="accent">{t('budgets.outcome.selected')}</Tag> : undefined}
      headingLevel={2}
    />
  );
}

function Pages({ budget, wish }: { readonly budget: ProjectListView; readonly wish: Wish }) {
  const { t } = useWords();
  const href = useHref();
  const { hasNextPage, endCursor } = budget.projects.pageInfo;
  const to = (after: string): string => {
    const query = wishQuery(wish, after);
    return href(`/budgets/${budget.slug}/projects${query === '' ? '' : `?${query}`}`);
  };
  return (
    <Pagination
      label={t('budgets.projects.pages')}
      previous={wish.after === '' ? undefined : { label: t('frame.list.first'), href: to('') }}
      next={hasNextPage && endCursor !== null ? { label: t('frame.list.next'), href: to(endCursor) } : undefined}
    />
  );
}
