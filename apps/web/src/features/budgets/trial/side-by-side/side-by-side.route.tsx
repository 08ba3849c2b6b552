import { redirect } from 'react-router';
import type { Route } from './+types/side-by-side.route';
import { PageMeta } from '../../../../platform/page/page-meta';
import { PageTop } from '../../../../platform/page/page-top';
import { apiContext } from '../../../../platform/api-context';
import { readForm, textOf } from '../../../../platform/forms/forms.server';
import { ask, found } from '../../../../platform/graph.server';
import type { PageHandle } from '../../../../platform/page-handle';
import { useWords } from '../../../../platform/root-data';
import { CancelJobDocument } from '../../counts/count-page.graphql';
import { organiserOnly } from '../organiser-only.server';
import { agreementOf, comparedRules } from './compared-rules';
import { SideBySide } from './side-by-side';
import { RuleTrialDocument } from './side-by-side.graphql';
import { TrialGoing } from './trial-going';

export const handle: PageHandle = { private: true, tool: 'budget', nav: 'trial' };

const ACT = 'cancel-job';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  await organiserOnly(api, request);
  const trial = found((await ask(api, RuleTrialDocument, { id: params.trial })).ruleTrial);
  found(trial.budget.slug === params.budget ? trial : null);
  const query = new URL(request.url).searchParams;
  return { trial, token: api.formToken(ACT), followed: query.has('follow'), from: query.get('from') };
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = context.get(apiContext);
  const form = await readForm(api, request, ACT);
  await ask(api, CancelJobDocument, { input: { id: textOf(form, 'job') } });
  return redirect(new URL(request.url).pathname);
}

/** Rules tried on the same ballots: how far the work is, then what each rule gives, to whom. */
export default function RuleTrialPage({ loaderData: { trial, token, followed, from } }: Route.ComponentProps) {
  const { t, typed } = useWords();
  const { budget, state, projects } = trial;
  const rules = comparedRules(trial);
  const { always, sometimes } = agreementOf(projects, rules.length);
  const title =
    state !== 'done'
      ? t(`trial.going.title.${state}`)
      : sometimes === 0
        ? t('trial.side.title.same', { count: rules.length })
        : t('trial.side.title.differ', { count: rules.length, always, sometimes });
  return (
    <>
      <PageMeta title={`${title} – ${typed(budget.title)}`} description={t('trial.lead')} hidden />
      <PageTop
        crumbs={[
          { label: t('trial.title'), path: '/trial' },
          { label: typed(budget.title), path: `/trial/${budget.slug}` },
          { label: t('trial.side.crumb') },
        ]}
      >
        {state === 'done' ? null : <TrialGoing title={title} trial={trial} token={token} followed={followed} />}
      </PageTop>
      {state === 'done' ? <SideBySide title={title} trial={trial} rules={rules} from={from} /> : null}
    </>
  );
}
