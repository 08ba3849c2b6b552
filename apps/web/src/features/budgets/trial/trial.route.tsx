import { redirect } from 'react-router';
import type { Route } from './+types/trial.route';
import { apiContext, type Api } from '../../../platform/api-context';
import { ActForm } from '../../../platform/forms/act-form';
import { FormPage } from '../../../platform/forms/form-page';
import { failed, problemOf, readForm, textOf } from '../../../platform/forms/forms.server';
import { ask, found } from '../../../platform/graph.server';
import type { PageHandle } from '../../../platform/page-handle';
import { useWords } from '../../../platform/root-data';
import { EarlierTrials } from './earlier-trials';
import { offeredRules } from './offered-rules.server';
import { organiserOnly } from './organiser-only.server';
import { ruleKindOf } from './rule-kinds';
import { ruleOfText } from './rule-text';
import { RulesToCompare } from './rules-to-compare';
import { CompareRulesDocument, EarlierTrialsDocument, TrialBudgetDocument } from './trial.graphql';

export const handle: PageHandle = { private: true, tool: 'budget', nav: 'trial' };

const ACT = 'compare-rules';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  await organiserOnly(api, request);
  const budget = await countedBudget(api, params.budget);
  const chosen = new URL(request.url).searchParams.getAll('rule');
  const [rules, { ruleTrials }] = await Promise.all([
    offeredRules(api, { slug: budget.slug, voteType: budget.ballotForm.voteType }, chosen),
    ask(api, EarlierTrialsDocument, { budget: budget.id }),
  ]);
  return { budget, ...rules, trials: ruleTrials, token: api.formToken(ACT) };
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const api = context.get(apiContext);
  const form = await readForm(api, request, ACT);
  const budget = await countedBudget(api, params.budget);
  const chosen = form.getAll('rule').filter((value) => typeof value === 'string');
  const page = `${api.basePath}/${api.language}/trial/${budget.slug}`;
  const kind = ruleKindOf(textOf(form, 'kind'));
  if (textOf(form, 'act') === 'compose' && kind !== null) return redirect(`${page}/rules/${kind}${search(chosen)}`);
  const answer = await compare(api, budget.id, chosen);
  // What was checked goes back through the address of the form, so that rules set by hand stay on it.
  if (answer.__typename !== 'RuleTrial')
    return failed([{ ...problemOf(answer), field: 'rule' }], { chosen: JSON.stringify(chosen) });
  return redirect(`${page}/trials/${answer.id}?follow=yes`);
}

/** Hidden and missing look the same, and so does what has no ballots to count. */
async function countedBudget(api: Api, slug: string) {
  const budget = found((await ask(api, TrialBudgetDocument, { slug })).budget);
  return found(budget.ballotCount === null ? null : budget);
}

async function compare(api: Api, budget: string, chosen: readonly string[]) {
  const counts = chosen.filter((value) => value.startsWith('cnt_'));
  const rules = chosen.map(ruleOfText).filter((rule) => rule !== null);
  return (await ask(api, CompareRulesDocument, { input: { budget, counts, rules } })).compareRules;
}

const search = (chosen: readonly string[]): string => {
  const query = new URLSearchParams(chosen.map((value) => ['rule', value]));
  return query.size === 0 ? '' : `?${query.toString()}`;
};

export default function Trial({ loaderData, actionData }: Route.ComponentProps) {
  const { budget, offered, checked, someRefused, trials, token } = loaderData;
  const { t } = useWords();
  const problems = actionData?.problems ?? [];
  const sent = actionData?.values['chosen'];
  return (
    <FormPage
      title={t('trial.form.title')}
      description={t('trial.lead')}
      crumbs={[{ label: t('trial.title'), path: '/trial' }]}
      problems={problems}
    >
      <ActForm token={token}>
        <RulesToCompare
          budget={budget}
          offered={offered}
          checked={sent === undefined ? checked : (JSON.parse(sent) as string[])}
          someRefused={someRefused}
          problems={problems}
        />
      </ActForm>
      <EarlierTrials budget={budget.slug} trials={trials} />
    </FormPage>
  );
}
