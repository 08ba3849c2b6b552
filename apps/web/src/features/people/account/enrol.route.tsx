import { data } from 'react-router';
import type { Route } from './+types/enrol.route';
import { Button, OneTimeCodeField } from '@parvis/ui';
import { ActForm, errorOf } from '../../../platform/forms/act-form';
import { FormPage } from '../../../platform/forms/form-page';
import { apiContext, type Api } from '../../../platform/api-context';
import { failed, problemOf, readForm, textOf, type FormProblem } from '../../../platform/forms/forms.server';
import { ask } from '../../../platform/graph.server';
import type { PageHandle } from '../../../platform/page-handle';
import { useWords } from '../../../platform/root-data';
import { signedInViewer } from '../signed-in.server';
import { afterSignIn } from '../sign-in/after-sign-in.server';
import { EnrolSecondFactorDocument, StartSecondFactorDocument } from './account.graphql';
import { QrCode } from './qr-code';

export const handle: PageHandle = { private: true };

const ACT = 'enrol-second-factor';

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  await signedInViewer(api, request);
  return { token: api.formToken(ACT), returnTo: new URL(request.url).searchParams.get('return') ?? '' };
}

/** First the drawing, then the code that proves it was photographed. Until then the same secret is shown again. */
export async function action({ context, request }: Route.ActionArgs) {
  const api = context.get(apiContext);
  const form = await readForm(api, request, ACT);
  if (!form.has('code')) return await showSecret(api, null);
  const { enrolSecondFactor: answer } = await ask(api, EnrolSecondFactorDocument, {
    input: { code: textOf(form, 'code') },
  });
  if (answer.__typename === 'SignedIn') return afterSignIn(api, answer, textOf(form, 'return') || null);
  return await showSecret(api, { ...problemOf(answer), field: 'code' });
}

async function showSecret(api: Api, problem: FormProblem | null) {
  const { startSecondFactor: answer } = await ask(api, StartSecondFactorDocument);
  if (answer.__typename !== 'SecondFactorEnrolment') return failed([problemOf(answer)]);
  const problems = problem === null ? [] : [problem];
  return data({ problems, enrolment: answer }, { status: problem === null ? 200 : 422 });
}

export default function Enrol({ loaderData: { token, returnTo }, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const problems = actionData?.problems ?? [];
  const enrolment = actionData !== undefined && 'enrolment' in actionData ? actionData.enrolment : null;
  return (
    <FormPage
      title={t('account.enrol.title')}
      description={t('account.enrol.text')}
      crumbs={[{ label: t('account.account.title'), path: '/account' }]}
      problems={problems}
    >
      <h1>{t('account.enrol.title')}</h1>
      {enrolment === null ? (
        <ActForm token={token}>
          <p>{t('account.enrol.text')}</p>
          <p>
            <Button>{t('account.enrol.start')}</Button>
          </p>
        </ActForm>
      ) : (
        <>
          <p>{t('account.enrol.scan')}</p>
          <QrCode label={t('account.enrol.picture')} size={enrolment.qr.size} path={enrolment.qr.path} />
          <p>
            {t('account.enrol.copy')} <code>{enrolment.secret.match(/.{1,4}/g)?.join(' ')}</code>
          </p>
          <ActForm token={token}>
            <input type="hidden" name="return" value={returnTo} />
            <OneTimeCodeField
              id="code"
              name="code"
              label={t('account.enrol.question')}
              error={errorOf(problems, 'code')}
              errorPrefix={t('frame.form.error.prefix')}
            />
            <p>
              <Button>{t('account.enrol.act')}</Button>
            </p>
          </ActForm>
        </>
      )}
    </FormPage>
  );
}
