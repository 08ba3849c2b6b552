import { data } from 'react-router';
import type { Route } from './+types/password.route';
import { Button, Notice, PasswordField } from '@parvis/ui';
import { ActForm, errorOf } from '../../../platform/forms/act-form';
import { FormPage } from '../../../platform/forms/form-page';
import { apiContext } from '../../../platform/api-context';
import { failed, problemOf, readForm, textOf } from '../../../platform/forms/forms.server';
import { ask } from '../../../platform/graph.server';
import type { PageHandle } from '../../../platform/page-handle';
import { useHref, useWords } from '../../../platform/root-data';
import { signedInViewer } from '../signed-in.server';
import { SetPasswordDocument } from './account.graphql';

export const handle: PageHandle = { private: true };

const ACT = 'set-password';

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  const { hasPassword } = await signedInViewer(api, request);
  return { token: api.formToken(ACT), hasPassword };
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = context.get(apiContext);
  const form = await readForm(api, request, ACT);
  const input = { password: textOf(form, 'password'), currentPassword: textOf(form, 'currentPassword') || null };
  const { setPassword: answer } = await ask(api, SetPasswordDocument, { input });
  if (answer.__typename === 'PasswordSet') return data({ done: true as const });
  const problem = problemOf(answer);
  return failed([{ ...problem, field: problem.field ?? 'password' }]);
}

export default function NewPassword({ loaderData: { token, hasPassword }, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const href = useHref();
  const crumbs = [{ label: t('account.account.title'), path: '/account' }];
  if (actionData !== undefined && 'done' in actionData) {
    return (
      <FormPage title={t('account.new-password.title')} description={t('account.new-password.hint')} crumbs={crumbs}>
        <Notice kind="done" live>
          <h1>{t('account.new-password.done')}</h1>
        </Notice>
        <p>
          <a href={href('/account')}>{t('account.account.title')}</a>
        </p>
      </FormPage>
    );
  }
  const problems = actionData?.problems ?? [];
  const errorPrefix = t('frame.form.error.prefix');
  return (
    <FormPage
      title={t('account.new-password.title')}
      description={t('account.new-password.hint')}
      crumbs={crumbs}
      problems={problems}
    >
      <ActForm token={token}>
        <PasswordField
          id="password"
          name="password"
          label={t('account.new-password.question')}
          question
          hint={t('account.new-password.hint')}
          autoComplete="new-password"
          error={errorOf(problems, 'password')}
          errorPrefix={errorPrefix}
        />
        {hasPassword ? (
          <PasswordField
            id="currentPassword"
            name="currentPassword"
            label={t('account.new-password.current')}
            hint={t('account.new-password.current.hint')}
            autoComplete="current-password"
            error={errorOf(problems, 'currentPassword')}
            errorPrefix={errorPrefix}
          />
        ) : null}
        <p>
          <Button>{t('account.new-password.act')}</Button>
        </p>
      </ActForm>
    </FormPage>
  );
}
