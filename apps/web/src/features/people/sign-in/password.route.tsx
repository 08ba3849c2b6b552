import type { Route } from './+types/password.route';
import { Button, Checkbox, EmailField, PasswordField } from '@parvis/ui';
import { ActForm, errorOf } from '../../../platform/forms/act-form';
import { FormPage } from '../../../platform/forms/form-page';
import { apiContext } from '../../../platform/api-context';
import { readForm, textOf } from '../../../platform/forms/forms.server';
import { ask } from '../../../platform/graph.server';
import type { PageHandle } from '../../../platform/page-handle';
import { useHref, useWords } from '../../../platform/root-data';
import { answerSignIn } from './after-sign-in.server';
import { SignInWithPasswordDocument } from './sign-in.graphql';

export const handle: PageHandle = { private: true };

const ACT = 'sign-in-with-password';

export function loader({ context, request }: Route.LoaderArgs) {
  const returnTo = new URL(request.url).searchParams.get('return') ?? '';
  return { token: context.get(apiContext).formToken(ACT), returnTo };
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = context.get(apiContext);
  const form = await readForm(api, request, ACT);
  const email = textOf(form, 'email');
  const wanted = textOf(form, 'return') || null;
  const input = {
    email,
    password: textOf(form, 'password'),
    sharedComputer: form.has('sharedComputer'),
    returnTo: wanted,
  };
  const { signInWithPassword } = await ask(api, SignInWithPasswordDocument, { input });
  return answerSignIn(api, signInWithPassword, { wanted, values: { email }, field: 'email' });
}

export default function Password({ loaderData: { token, returnTo }, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const href = useHref();
  const problems = actionData?.problems ?? [];
  const errorPrefix = t('frame.form.error.prefix');
  return (
    <FormPage title={t('account.password.title')} description={t('account.password.forgotten')} problems={problems}>
      <h1>{t('account.password.title')}</h1>
      <ActForm token={token}>
        <input type="hidden" name="return" value={returnTo} />
        <EmailField
          id="email"
          name="email"
          label={t('account.password.email')}
          defaultValue={actionData?.values['email']}
          error={errorOf(problems, 'email')}
          errorPrefix={errorPrefix}
        />
        <PasswordField
          id="password"
          name="password"
          label={t('account.password.password')}
          autoComplete="current-password"
          error={errorOf(problems, 'password')}
          errorPrefix={errorPrefix}
        />
        <Checkbox
          id="sharedComputer"
          name="sharedComputer"
          label={t('account.sign-in.shared')}
          hint={t('account.sign-in.shared.hint')}
        />
        <p>
          <Button>{t('account.password.act')}</Button>
        </p>
      </ActForm>
      <p>{t('account.password.forgotten')}</p>
      <p>
        <a href={href('/sign-in')}>{t('account.sign-in.with-email')}</a>
      </p>
    </FormPage>
  );
}
