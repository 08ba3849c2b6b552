import type { Route } from './+types/budgets.route';
import { ButtonLink, Kicker, LinkLine, PageHead, Pagination, Paving, Section, Slab, SlabActs, Wrap } from '@parvis/ui';
import { PageMeta } from '../../platform/page/page-meta';
import { PageTop } from '../../platform/page/page-top';
import type { BudgetListQuery } from '../../generated/graphql';
import { apiContext } from '../../platform/api-context';
import { ask } from '../../platform/graph.server';
import type { PageHandle } from '../../platform/page-handle';
import { useHref, useWords } from '../../platform/root-data';
import { BudgetListDocument } from './budgets.graphql';
import { PhaseTag } from './phase-tag';

export const handle: PageHandle = { tool: 'budget', nav: 'budgets' };

export async function loader({ context, request }: Route.LoaderArgs) {
  const after = new URL(request.url).searchParams.get('after');
  const { budgets } = await ask(context.get(apiContext), BudgetListDocument, { after });
  return { budgets: budgets.nodes, pageInfo: budgets.pageInfo, paged: after !== null };
}

type ListedBudget = BudgetListQuery['budgets']['nodes'][number];

export default function Budgets({ loaderData: { budgets, pageInfo, paged } }: Route.ComponentProps) {
  const { t } = useWords();
  const href = useHref();
  const title = t('budgets.list.title');
  const open = budgets.filter(({ phase }) => phase !== 'finished');
  const finished = budgets.filter(({ phase }) => phase === 'finished');
  const next = pageInfo.hasNextPage
    ? href(`/budgets?after=${encodeURIComponent(pageInfo.endCursor ?? '')}`)
    : undefined;
  return (
    <>
      <PageMeta title={title} description={t('budgets.list.description')} />
      <PageTop crumbs={[{ label: title }]}>
        <PageHead title={title} lead={t('budgets.list.lead')} />
      </PageTop>
      {budgets.length === 0 ? (
        <Wrap>
          <p>{t('budgets.list.empty')}</p>
        </Wrap>
      ) : null}
      <Editions id="open" title={t('budgets.list.open')} budgets={open} />
      <Editions id="finished" title={t('budgets.list.finished')} budgets={finished} />
      <Wrap>
        <Pagination
          label={title}
          previous={paged ? { label: t('frame.list.first'), href: href('/budgets') } : undefined}
          next={next === undefined ? undefined : { label: t('frame.list.next'), href: next }}
        />
      </Wrap>
    </>
  );
}

interface EditionsProps {
  readonly id: string;
  readonly title: string;
  readonly budgets: readonly ListedBudget[];
}

function Editions({ id, title, budgets }: EditionsProps) {
  if (budgets.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <Paving layout={budgets.length === 1 ? 'one' : 'two'}>
        {budgets.map((budget) => (
          <Edition key={budget.id} budget={budget} />
        ))}
      </Paving>
    </Section>
  );
}

function Edition({ budget }: { readonly budget: ListedBudget }) {
  const { t, format } = useWords();
  const href = useHref();
  const page = `/budgets/${budget.slug}`;
  const facts = [
    t('budgets.list.envelope', { envelope: format.money(budget.envelope) }),
    t('budgets.list.projects', { count: budget.projects.totalCount }),
    ...(budget.ballotCount === null ? [] : [t('budgets.list.ballots', { count: budget.ballotCount })]),
    ...(budget.resultCount?.official !== true
      ? []
      : [t('budgets.list.winners', { count: budget.resultCount.selected.length })]),
  ];
  return (
    <Slab as="article" edge={budget.phase === 'voting'}>
      <Kicker text={budget.edition ?? undefined}>
        <PhaseTag phase={budget.phase} />
      </Kicker>
      <h3>
        <a href={href(page)}>{budget.title}</a>
      </h3>
      <p>{facts.join(' · ')}</p>
      {budget.summary === null ? null : <p className="small quiet">{budget.summary}</p>}
      {budget.resultCount === null ? (
        <SlabActs>
          <ButtonLink href={href(page)} kind={budget.phase === 'voting' ? 'act' : 'second'}>
            {t('budgets.list.see')}
          </ButtonLink>
        </SlabActs>
      ) : (
        <LinkLine links={[{ label: t('budgets.act.results'), href: href(`${page}/results`) }]} />
      )}
    </Slab>
  );
}
