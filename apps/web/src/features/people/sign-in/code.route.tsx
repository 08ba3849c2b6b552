import type { Route } from './+types/code.route';
import { FormPage } from '../../../platform/forms/form-page';
import { apiContext } from '../../../platform/api-context';
import { readForm, textOf } from '../../../platform/forms/forms.server';
import { ask } from '../../../platform/graph.server';
import type { PageHandle } from '../../../platform/page-handle';
import { useWords } from '../../../platform/root-data';
import { answerSignIn } from './after-sign-in.server';
import { CodeForm } from './code-form';
import { SignInWithCodeDocument } from './sign-in.graphql';

export const handle: PageHandle = { private: true };

const ACT = 'sign-in-with-code';

export function loader({ context }: Route.LoaderArgs) {
  return { token: context.get(apiContext).formToken(ACT) };
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = context.get(apiContext);
  const form = await readForm(api, request, ACT);
  const values = { email: textOf(form, 'email'), request: textOf(form, 'request') };
  const input = { email: values.email, code: textOf(form, 'code'), request: values.request || null };
  const { signInWithCode } = await ask(api, SignInWithCodeDocument, { input });
  return answerSignIn(api, signInWithCode, { wanted: null, values, field: 'code' });
}

export default function Code({ loaderData: { token }, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const problems = actionData?.problems ?? [];
  return (
    <FormPage
      title={t('account.code.title')}
      description={t('account.code.hint')}
      crumbs={[{ label: t('account.sign-in.title'), path: '/sign-in' }]}
      problems={problems}
    >
      <CodeForm
        token={token}
        email={actionData?.values['email'] ?? ''}
        request={actionData?.values['request'] ?? ''}
        problems={problems}
      />
    </FormPage>
  );
}
