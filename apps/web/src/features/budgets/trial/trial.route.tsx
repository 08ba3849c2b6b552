import { redirect } from 'react-router';
import type { Route } from './+types/trial.route';
import { Button, LinkList, RadioGroup } from '@parvis/ui';
import { translator } from '@parvis/messages';
import { ActForm, errorOf } from '../../../platform/forms/act-form';
import { FormPage } from '../../../platform/forms/form-page';
import type { TrialQuery } from '../../../generated/graphql';
import { apiContext } from '../../../platform/api-context';
import { failed, problemOf, readForm, textOf } from '../../../platform/forms/forms.server';
import { ask, found } from '../../../platform/graph.server';
import type { PageHandle } from '../../../platform/page-handle';
import { useHref, useWords } from '../../../platform/root-data';
import { organiserOnly } from './organiser-only.server';
import { findTrialRule, TRIAL_RULES } from './trial-rules';
import { RequestCountDocument, TrialDocument } from './trial.graphql';

export const handle: PageHandle = { private: true, tool: 'budget', nav: 'trial' };

const ACT = 'request-count';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  await organiserOnly(api, request);
  const { budget } = await ask(api, TrialDocument, { slug: params.budget });
  return { budget: found(budget), token: api.formToken(ACT) };
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const api = context.get(apiContext);
  const form = await readForm(api, request, ACT);
  const choice = findTrialRule(textOf(form, 'rule'));
  if (choice === undefined) return failed([{ field: 'rule', message: translator(api.language)('trial.error.choice') }]);
  const { id, ...rule } = choice;
  const budget = found((await ask(api, TrialDocument, { slug: params.budget })).budget);
  const { requestCount: answer } = await ask(api, RequestCountDocument, { input: { budget: budget.id, ...rule } });
  if (answer.__typename !== 'CountRequested') return failed([{ ...problemOf(answer), field: 'rule' }], { rule: id });
  return redirect(`${api.basePath}/${api.language}/budgets/${budget.slug}/counts/${answer.count.id}?follow=yes`);
}

export default function Trial({ loaderData: { budget, token }, actionData }: Route.ComponentProps) {
  const { t, typed } = useWords();
  const problems = actionData?.problems ?? [];
  return (
    <FormPage
      title={t('trial.form.title')}
      description={t('trial.lead')}
      crumbs={[{ label: t('trial.title'), path: '/trial' }]}
      problems={problems}
    >
      <ActForm token={token}>
        <RadioGroup
          id="rule"
          name="rule"
          label={t('trial.form.question', { budget: typed(budget.title) })}
          question
          hint={t('trial.form.hint')}
          error={errorOf(problems, 'rule')}
          errorPrefix={t('frame.form.error.prefix')}
          defaultValue={actionData?.values['rule']}
          choices={TRIAL_RULES.map(({ id }) => ({
            value: id,
            label: t(`trial.choice.${id}`),
            hint: t(`trial.choice.${id}.hint`),
          }))}
        />
        <p>
          <Button>{t('trial.act')}</Button>
        </p>
      </ActForm>
      <Done budget={budget} />
    </FormPage>
  );
}

function Done({ budget: { slug, counts } }: { readonly budget: NonNullable<TrialQuery['budget']> }) {
  const { t } = useWords();
  const href = useHref();
  if (counts.length === 0) return null;
  return (
    <>
      <h2>{t('trial.done')}</h2>
      <LinkList
        links={counts.map(({ id, state, official, rule, selected }) => ({
          label: official ? t('trial.done.official', { rule: rule.label }) : rule.label,
          href: href(`/budgets/${slug}/counts/${id}`),
          detail: state === 'done' ? t('trial.state.done', { count: selected.length }) : t(`trial.state.${state}`),
        }))}
      />
    </>
  );
}
