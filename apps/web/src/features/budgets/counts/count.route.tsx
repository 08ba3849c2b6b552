import { redirect } from 'react-router';
import type { Route } from './+types/count.route';
import { PageMeta } from '../../../platform/page/page-meta';
import { PageTop } from '../../../platform/page/page-top';
import type { CountPageQuery } from '../../../generated/graphql';
import { apiContext } from '../../../platform/api-context';
import { readForm, textOf } from '../../../platform/forms/forms.server';
import { ask, found } from '../../../platform/graph.server';
import type { PageHandle } from '../../../platform/page-handle';
import { useWords } from '../../../platform/root-data';
import { CountDone } from './count-done';
import { CountGoing } from './count-going';
import { CancelJobDocument, CountPageDocument } from './count-page.graphql';

export const handle: PageHandle = { private: true, tool: 'budget', nav: 'budgets' };

const ACT = 'cancel-job';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  const budget = found((await ask(api, CountPageDocument, { slug: params.budget, count: params.count })).budget);
  const { count, ...rest } = budget;
  const followed = new URL(request.url).searchParams.has('follow');
  return { budget: rest, count: found(count), token: api.formToken(ACT), followed };
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = context.get(apiContext);
  const form = await readForm(api, request, ACT);
  await ask(api, CancelJobDocument, { input: { id: textOf(form, 'job') } });
  return redirect(new URL(request.url).pathname);
}

type BudgetOfCount = NonNullable<CountPageQuery['budget']>;
export type CountOnPage = NonNullable<BudgetOfCount['count']>;
export type CountedBudget = Omit<BudgetOfCount, 'count'>;

/** One count: how far it is, then what it gives. */
export default function CountPage({ loaderData: { budget, count, token, followed } }: Route.ComponentProps) {
  const { t, typed } = useWords();
  const done = count.state === 'done';
  const title =
    count.state === 'done'
      ? t('results.count.title.done', { count: count.selected.length, rule: count.rule.label })
      : t(`results.count.title.${count.state}`);
  const name = typed(budget.title);
  return (
    <>
      <PageMeta title={`${title} – ${name}`} description={count.rule.description} hidden />
      <PageTop
        crumbs={[
          { label: t('budgets.kicker'), path: '/budgets' },
          { label: name, path: `/budgets/${budget.slug}` },
          { label: count.rule.label },
        ]}
      >
        {done ? (
          <CountDone title={title} count={count} budget={budget} />
        ) : (
          <CountGoing title={title} count={count} budget={budget} token={token} followed={followed} />
        )}
      </PageTop>
    </>
  );
}
