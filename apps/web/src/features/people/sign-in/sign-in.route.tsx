import { data } from 'react-router';
import type { Route } from './+types/sign-in.route';
import { Button, Checkbox, EmailField } from '@parvis/ui';
import { ActForm, errorOf } from '../../../platform/forms/act-form';
import { FormPage } from '../../../platform/forms/form-page';
import { apiContext } from '../../../platform/api-context';
import { failed, problemOf, readForm, textOf } from '../../../platform/forms/forms.server';
import { ask } from '../../../platform/graph.server';
import type { PageHandle } from '../../../platform/page-handle';
import { useHref, useWords } from '../../../platform/root-data';
import { CodeForm } from './code-form';
import { RequestSignInDocument } from './sign-in.graphql';

export const handle: PageHandle = { private: true };

const ACT = 'request-sign-in';

export function loader({ context, request }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  const returnTo = new URL(request.url).searchParams.get('return') ?? '';
  return { token: api.formToken(ACT), codeToken: api.formToken('sign-in-with-code'), returnTo };
}

/** The answer is the page that waits for the code, so that the address typed is in no address bar and no log. */
export async function action({ context, request }: Route.ActionArgs) {
  const api = context.get(apiContext);
  const form = await readForm(api, request, ACT);
  const email = textOf(form, 'email');
  const sharedComputer = form.has('sharedComputer');
  const returnTo = textOf(form, 'return') || null;
  const { requestSignIn: answer } = await ask(api, RequestSignInDocument, {
    input: { email, sharedComputer, returnTo },
  });
  if (answer.__typename === 'SignInRequested') return data({ sent: answer });
  const problem = problemOf(answer);
  return failed([{ ...problem, field: problem.field ?? 'email' }], { email });
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const { t, format } = useWords();
  const href = useHref();
  if (actionData !== undefined && 'sent' in actionData) {
    const { email, request, expires } = actionData.sent;
    return (
      <FormPage
        title={t('account.code.title')}
        description={t('account.code.hint')}
        crumbs={[{ label: t('account.sign-in.title'), path: '/sign-in' }]}
      >
        <CodeForm
          token={loaderData.codeToken}
          action={href('/sign-in/code')}
          email={email}
          request={request}
          sent={t('account.code.sent', { email, hour: format.hour(expires) })}
        />
      </FormPage>
    );
  }
  const problems = actionData?.problems ?? [];
  return (
    <FormPage title={t('account.sign-in.title')} description={t('account.sign-in.why')} problems={problems}>
      <ActForm token={loaderData.token}>
        <input type="hidden" name="return" value={loaderData.returnTo} />
        <EmailField
          id="email"
          name="email"
          label={t('account.sign-in.question')}
          question
          hint={t('account.sign-in.why')}
          error={errorOf(problems, 'email')}
          errorPrefix={t('frame.form.error.prefix')}
          defaultValue={actionData?.values['email']}
        />
        <Checkbox
          id="sharedComputer"
          name="sharedComputer"
          label={t('account.sign-in.shared')}
          hint={t('account.sign-in.shared.hint')}
        />
        <p>
          <Button>{t('account.sign-in.act')}</Button>
        </p>
      </ActForm>
      <p>
        <a href={href(`/sign-in/password${returnQuery(loaderData.returnTo)}`)}>{t('account.sign-in.with-password')}</a>
      </p>
      <p className="small quiet">{t('account.sign-in.no-email')}</p>
    </FormPage>
  );
}

export const returnQuery = (path: string): string => (path === '' ? '' : `?return=${encodeURIComponent(path)}`);
