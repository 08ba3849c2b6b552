import { redirect } from 'react-router';
import type { Route } from './+types/rule.route';
import { Acts, Button, LinkLine } from '@parvis/ui';
import { translator } from '@parvis/messages';
import { apiContext, type Api } from '../../../platform/api-context';
import { ActForm } from '../../../platform/forms/act-form';
import { FormPage } from '../../../platform/forms/form-page';
import { failed, problemOf, readForm, textOf, type FormProblem } from '../../../platform/forms/forms.server';
import { ask, found } from '../../../platform/graph.server';
import type { PageHandle } from '../../../platform/page-handle';
import { useHref, useWords } from '../../../platform/root-data';
import type { RuleInput } from '../../../generated/graphql';
import { organiserOnly } from './organiser-only.server';
import { RuleFields } from './rule-fields';
import { kindsFor, ruleKindOf } from './rule-kinds';
import { ruleOfForm, type FormFault } from './rule-of-form';
import { ruleText } from './rule-text';
import { CheckedRulesDocument, RuleGroundDocument } from './trial.graphql';

export const handle: PageHandle = { private: true, tool: 'budget', nav: 'trial' };

const ACT = 'make-up-rule';

/** An address has to carry it: servers and proxies cut longer ones. */
const LONGEST_RULE = 5000;

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  await organiserOnly(api, request);
  const budget = await groundOf(api, params.budget);
  const kind = found(kindsFor(budget.ballotForm.voteType).find((name) => name === params.kind));
  return { budget, kind, search: new URL(request.url).search, token: api.formToken(ACT) };
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const api = context.get(apiContext);
  const form = await readForm(api, request, ACT);
  const budget = await groundOf(api, params.budget);
  const kind = found(ruleKindOf(params.kind));
  const values = Object.fromEntries(
    [...form].filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
  const { rule, faults } = ruleOfForm(kind, (name) => textOf(form, name), {
    scale: budget.envelope.scale,
    districts: budget.districts.map(({ name }) => name),
    categories: budget.categories,
  });
  const problems =
    faults.length > 0 ? faults.map((fault) => formProblem(api, fault)) : await problemsOf(api, budget.slug, rule);
  if (problems.length > 0) return failed(problems, values);
  const query = new URL(request.url).searchParams;
  query.append('rule', ruleText(rule));
  return redirect(`${api.basePath}/${api.language}/trial/${budget.slug}?${query.toString()}`);
}

async function groundOf(api: Api, slug: string) {
  const { budget, ruleBench } = await ask(api, RuleGroundDocument, { slug });
  return { ...found(budget), ...found(ruleBench) };
}

async function problemsOf(api: Api, slug: string, rule: RuleInput): Promise<FormProblem[]> {
  if (ruleText(rule).length > LONGEST_RULE)
    return [{ field: 'drawn', message: translator(api.language)('trial.fault.too-long') }];
  const { ruleBench } = await ask(api, CheckedRulesDocument, { slug, rules: [rule] });
  const [checked] = found(ruleBench).checkedRules;
  return checked?.__typename === 'RefusedRule' ? checked.problems.map(problemOf) : [];
}

function formProblem({ language }: Api, fault: FormFault): FormProblem {
  const t = translator(language);
  const field = t(`trial.field.${fault.field}`);
  const message =
    'line' in fault ? t('trial.fault.line', { field, line: fault.line }) : t('trial.fault.missing', { field });
  return { field: fault.field, message };
}

/** One rule set by hand: what it reads, and nothing else. */
export default function ComposedRule({ loaderData, actionData }: Route.ComponentProps) {
  const { budget, kind, search, token } = loaderData;
  const { t } = useWords();
  const href = useHref();
  const problems = actionData?.problems ?? [];
  return (
    <FormPage
      title={t('trial.rule.title')}
      description={t('trial.lead')}
      crumbs={[
        { label: t('trial.title'), path: '/trial' },
        { label: t('trial.form.title'), path: `/trial/${budget.slug}${search}` },
      ]}
      problems={problems}
    >
      <div className="field">
        <h1 className="question">{t('trial.rule.question', { rule: t(`trial.kind.${kind}`) })}</h1>
      </div>
      <ActForm token={token}>
        <RuleFields kind={kind} budget={budget} values={actionData?.values ?? {}} problems={problems} />
        <Acts>
          <Button>{t('trial.rule.act')}</Button>
        </Acts>
      </ActForm>
      <LinkLine links={[{ label: t('trial.rule.back'), href: href(`/trial/${budget.slug}${search}`) }]} />
    </FormPage>
  );
}
