import type { Route } from './+types/trials.route';
import { LinkList, PageHead, Pagination, Paving, Slab, Wrap } from '@parvis/ui';
import { PageMeta } from '../../../platform/page/page-meta';
import { PageTop } from '../../../platform/page/page-top';
import { apiContext } from '../../../platform/api-context';
import { ask } from '../../../platform/graph.server';
import type { PageHandle } from '../../../platform/page-handle';
import { useHref, useWords } from '../../../platform/root-data';
import { organiserOnly } from './organiser-only.server';
import { TrialListDocument } from './trial.graphql';

export const handle: PageHandle = { private: true, tool: 'budget', nav: 'trial' };

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  await organiserOnly(api, request);
  const after = new URL(request.url).searchParams.get('after');
  const { budgets } = await ask(api, TrialListDocument, { after });
  return { budgets: budgets.nodes, next: budgets.pageInfo.hasNextPage ? budgets.pageInfo.endCursor : null };
}

/** Editions whose ballots are public, imported ones too: rules can be tried on each. */
export default function Trials({ loaderData: { budgets, next } }: Route.ComponentProps) {
  const { t, typed } = useWords();
  const href = useHref();
  const title = t('trial.title');
  const links = budgets.flatMap(({ slug, title: name, ballotCount }) =>
    ballotCount === null
      ? []
      : [{ label: typed(name), href: href(`/trial/${slug}`), detail: t('trial.ballots', { count: ballotCount }) }],
  );
  return (
    <>
      <PageMeta title={title} description={t('trial.lead')} hidden />
      <PageTop crumbs={[{ label: title }]}>
        <PageHead title={title} lead={t('trial.lead')} />
      </PageTop>
      <Wrap>
        <div className="stack">
          <h2>{t('trial.list.question')}</h2>
          <Paving>
            <Slab>{links.length === 0 ? <p>{t('trial.empty')}</p> : <LinkList links={links} />}</Slab>
          </Paving>
        </div>
        <Pagination
          label={title}
          next={
            next === null
              ? undefined
              : { label: t('frame.list.next'), href: href(`/trial?after=${encodeURIComponent(next)}`) }
          }
        />
      </Wrap>
    </>
  );
}
