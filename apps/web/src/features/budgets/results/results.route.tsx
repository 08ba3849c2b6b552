import type { Route } from './+types/results.route';
import { Notice, PageHead, Tag, Wrap } from '@parvis/ui';
import { PageMeta } from '../../../platform/page/page-meta';
import { PageTop } from '../../../platform/page/page-top';
import { apiContext, type Api } from '../../../platform/api-context';
import { ask, found } from '../../../platform/graph.server';
import type { PageHandle } from '../../../platform/page-handle';
import { useWords } from '../../../platform/root-data';
import { PhaseTag } from '../phase-tag';
import { Become } from './become';
import { Comparison } from './comparison';
import { Figures } from './figures';
import { resultTitle } from './finding';
import { NearMisses } from './near-misses';
import { ResultDataset } from './result-dataset';
import { ComparisonDocument, ResultsDocument } from './results.graphql';
import type { ComparisonView, ResultsView } from './results-view';
import script from './share/your-share.browser?worker&url';
import { YourShare } from './share/your-share';
import { Verify } from './verify';
import { Votes } from './votes';
import { WhyWon } from './why-won';

export const handle: PageHandle = { tool: 'budget', nav: 'budgets', scripts: [script] };

/** The count that decided, beside the one that the address names (`?with=`), else the first other one. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  const budget = found((await ask(api, ResultsDocument, { slug: params.budget })).budget);
  const wanted = new URL(request.url).searchParams.get('with');
  const others = budget.counts.filter(({ id, state }) => state === 'done' && id !== budget.resultCount?.id);
  const other = others.find(({ id }) => id === wanted) ?? others[0];
  return { budget, comparison: other === undefined ? null : await compare(api, budget, other.id) };
}

async function compare(api: Api, { slug, resultCount }: ResultsView, other: string): Promise<ComparisonView | null> {
  if (resultCount === null) return null;
  const asked = { slug, result: resultCount.id, other };
  return (await ask(api, ComparisonDocument, asked)).budget?.comparison ?? null;
}

export default function Results({ loaderData: { budget, comparison } }: Route.ComponentProps) {
  const words = useWords();
  const { t } = words;
  const { slug, title, edition, resultCount: count } = budget;
  if (count === null) return <NoResult budget={budget} />;
  const winners = count.selected.length;
  const heading = count.official
    ? resultTitle(count, budget.envelope, words)
    : t('results.count.title.done', { count: winners, rule: count.rule.label });
  return (
    <>
      <PageMeta
        title={count.official ? t('results.title.page', { count: winners, budget: title }) : `${heading} – ${title}`}
        description={t('results.description', { budget: title })}
      />
      <PageTop crumbs={crumbs(budget, t('results.title.short', { edition: edition ?? '' }), t('budgets.kicker'))}>
        <PageHead
          title={heading}
          kicker={title}
          tags={count.official ? <Tag kind="done">{t('results.tag.final')}</Tag> : <PhaseTag phase={budget.phase} />}
          lead={budget.summary ?? count.rule.description}
        />
        {count.official ? null : (
          <Notice>
            <p>{t('results.unofficial')}</p>
          </Notice>
        )}
        <Figures budget={budget} count={count} />
      </PageTop>
      <Votes count={count} budget={slug} />
      <WhyWon count={count} envelope={budget.envelope} claims={budget.claims} />
      <NearMisses misses={count.nearMisses} budget={slug} />
      {comparison === null ? null : <Comparison result={count} comparison={comparison} budget={budget} />}
      <ShareOfOneVoter budget={budget} comparison={comparison} />
      <Become projects={count.selected} budget={slug} />
      <Verify budget={slug} count={count} downloads={budget.downloads} />
      <ResultDataset budget={budget} />
    </>
  );
}

function crumbs({ slug, title }: ResultsView, here: string, budgets: string) {
  return [{ label: budgets, path: '/budgets' }, { label: title, path: `/budgets/${slug}` }, { label: here.trim() }];
}

/** Of the result itself where its rule gives voters shares, else of the count beside it. */
function ShareOfOneVoter({
  budget,
  comparison,
}: {
  readonly budget: ResultsView;
  readonly comparison: ComparisonView | null;
}) {
  const { slug, resultCount } = budget;
  if (resultCount === null) return null;
  if (resultCount.outcomes.some(({ payment }) => payment !== null))
    return <YourShare count={resultCount} budget={slug} />;
  return comparison === null ? null : <YourShare count={comparison.b} budget={slug} other />;
}

function NoResult({ budget }: { readonly budget: ResultsView }) {
  const { t } = useWords();
  const title = t('results.none');
  return (
    <>
      <PageMeta title={title} description={t('results.none.text')} />
      <PageTop crumbs={crumbs(budget, title, t('budgets.kicker'))}>
        <PageHead title={title} kicker={budget.title} tags={<PhaseTag phase={budget.phase} />} />
        <Wrap>
          <p>{t('results.none.text')}</p>
        </Wrap>
      </PageTop>
    </>
  );
}
