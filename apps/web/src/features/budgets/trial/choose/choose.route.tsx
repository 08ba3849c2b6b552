import { redirect } from 'react-router';
import type { Route } from './+types/choose.route';
import { Acts, Button, LinkLine, Notice, RadioGroup, TextAreaField } from '@parvis/ui';
import { translator } from '@parvis/messages';
import { apiContext, type Api } from '../../../../platform/api-context';
import { ActForm, errorOf } from '../../../../platform/forms/act-form';
import { FormPage } from '../../../../platform/forms/form-page';
import { failed, problemOf, readForm, textOf, type FormProblem } from '../../../../platform/forms/forms.server';
import { ask, found } from '../../../../platform/graph.server';
import type { PageHandle } from '../../../../platform/page-handle';
import { useHref, useWords } from '../../../../platform/root-data';
import type { ChooseRuleQuery } from '../../../../generated/graphql';
import { organiserOnly } from '../organiser-only.server';
import { ChooseCountingRuleDocument, ChooseRuleDocument } from './choose.graphql';
import { ChosenRule } from './chosen-rule';

export const handle: PageHandle = { private: true, tool: 'budget', nav: 'trial' };

const ACT = 'choose-counting-rule';

/** Said beside the field; the graph judges. */
const FEWEST_CHARACTERS = 40;
const MOST_CHARACTERS = 4000;

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  await organiserOnly(api, request);
  const { ruleTrial, budgets } = await ask(api, ChooseRuleDocument, { trial: params.trial });
  const trial = found(ruleTrial?.budget.slug === params.budget ? ruleTrial : null);
  const count = found(trial.counts.find(({ id, state }) => id === params.count && state === 'done'));
  found(count.rule.name === 'published' ? null : count);
  const editions = budgets.nodes.filter(({ rulesFrozen }) => !rulesFrozen);
  return { trial, rule: count.rule, editions, token: api.formToken(ACT) };
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const api = context.get(apiContext);
  const form = await readForm(api, request, ACT);
  const values = { budget: textOf(form, 'budget'), reasons: textOf(form, 'reasons') };
  if (values.budget === '') return failed([missingEdition(api)], values);
  const { budgets } = await ask(api, ChooseRuleDocument, { trial: params.trial });
  const chosen = found(budgets.nodes.find(({ id }) => id === values.budget));
  const input = { ...values, count: params.count };
  const { chooseCountingRule: answer } = await ask(api, ChooseCountingRuleDocument, { input });
  if (answer.__typename !== 'RuleChosen') return failed([shownProblem(problemOf(answer))], values);
  return redirect(`${api.basePath}/${api.language}/budgets/${chosen.slug}#rule-choice`);
}

const missingEdition = ({ language }: Api): FormProblem => ({
  field: 'budget',
  message: translator(language)('trial.choose.error.edition'),
});

/** What is wrong with the count has no field of its own on this page. */
const shownProblem = ({ field, message }: FormProblem): FormProblem => ({
  field: field === 'count' ? null : field,
  message,
});

/** One rule, one edition, and why. */
export default function Choose({ loaderData, actionData }: Route.ComponentProps) {
  const { trial, rule, editions, token } = loaderData;
  const { t, typed } = useWords();
  const href = useHref();
  const problems = actionData?.problems ?? [];
  const page = `/trial/${trial.budget.slug}/trials/${trial.id}`;
  return (
    <FormPage
      title={t('trial.choose.title')}
      description={t('trial.side.decide.lead')}
      crumbs={[
        { label: t('trial.title'), path: '/trial' },
        { label: typed(trial.budget.title), path: `/trial/${trial.budget.slug}` },
        { label: t('trial.side.crumb'), path: page },
      ]}
      problems={problems}
    >
      <ChosenRule rule={rule} triedOn={typed(trial.budget.title)} />
      {editions.length === 0 ? (
        <Notice title={t('trial.choose.none.title')}>
          <p>{t('trial.choose.none')}</p>
        </Notice>
      ) : (
        <ActForm token={token}>
          <Edition editions={editions} chosen={actionData?.values['budget']} problems={problems} />
          <TextAreaField
            id="reasons"
            name="reasons"
            label={t('trial.choose.reasons')}
            hint={t('trial.choose.reasons.hint', { fewest: FEWEST_CHARACTERS, most: MOST_CHARACTERS })}
            error={errorOf(problems, 'reasons')}
            errorPrefix={t('frame.form.error.prefix')}
            defaultValue={actionData?.values['reasons']}
            rows={8}
          />
          <Notice title={t('trial.choose.next.title')}>
            <p>{t('trial.choose.next')}</p>
          </Notice>
          <Acts>
            <Button>{t('trial.choose.act')}</Button>
          </Acts>
        </ActForm>
      )}
      <LinkLine links={[{ label: t('trial.choose.back'), href: href(page) }]} />
    </FormPage>
  );
}

interface EditionProps {
  readonly editions: ChooseRuleQuery['budgets']['nodes'];
  readonly chosen: string | undefined;
  readonly problems: readonly FormProblem[];
}

function Edition({ editions, chosen, problems }: EditionProps) {
  const { t, format, typed } = useWords();
  const only = editions.length === 1 ? editions[0]?.id : undefined;
  return (
    <RadioGroup
      id="budget"
      name="budget"
      label={t('trial.choose.edition')}
      hint={t('trial.choose.edition.hint')}
      error={errorOf(problems, 'budget')}
      errorPrefix={t('frame.form.error.prefix')}
      defaultValue={chosen ?? only}
      choices={editions.map(({ id, title, votingOpens, rule }) => ({
        value: id,
        label: typed(title),
        hint: [
          votingOpens === null
            ? t('trial.choose.edition.undated')
            : t('trial.choose.edition.opens', { date: format.date(votingOpens) }),
          t('trial.choose.edition.now', { rule: rule.label }),
        ].join(' '),
      }))}
    />
  );
}
