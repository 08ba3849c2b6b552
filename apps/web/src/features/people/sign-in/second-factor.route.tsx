import type { Route } from './+types/second-factor.route';
import { Button, OneTimeCodeField } from '@parvis/ui';
import { ActForm, errorOf } from '../../../platform/forms/act-form';
import { FormPage } from '../../../platform/forms/form-page';
import { apiContext } from '../../../platform/api-context';
import { readForm, textOf } from '../../../platform/forms/forms.server';
import { ask } from '../../../platform/graph.server';
import type { PageHandle } from '../../../platform/page-handle';
import { useWords } from '../../../platform/root-data';
import { signedInViewer } from '../signed-in.server';
import { answerSignIn } from './after-sign-in.server';
import { ConfirmSecondFactorDocument } from './sign-in.graphql';

export const handle: PageHandle = { private: true };

const ACT = 'confirm-second-factor';

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  await signedInViewer(api, request);
  return { token: api.formToken(ACT), returnTo: new URL(request.url).searchParams.get('return') ?? '' };
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = context.get(apiContext);
  const form = await readForm(api, request, ACT);
  const input = { code: textOf(form, 'code') };
  const { confirmSecondFactor } = await ask(api, ConfirmSecondFactorDocument, { input });
  return answerSignIn(api, confirmSecondFactor, { wanted: textOf(form, 'return') || null, field: 'code' });
}

export default function SecondFactor({ loaderData: { token, returnTo }, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const problems = actionData?.problems ?? [];
  return (
    <FormPage title={t('account.factor.title')} description={t('account.factor.why')} problems={problems}>
      <ActForm token={token}>
        <input type="hidden" name="return" value={returnTo} />
        <OneTimeCodeField
          id="code"
          name="code"
          label={t('account.factor.question')}
          question
          hint={t('account.factor.why')}
          error={errorOf(problems, 'code')}
          errorPrefix={t('frame.form.error.prefix')}
        />
        <p>
          <Button>{t('account.factor.act')}</Button>
        </p>
      </ActForm>
      <p className="small quiet">{t('account.factor.lost')}</p>
    </FormPage>
  );
}
