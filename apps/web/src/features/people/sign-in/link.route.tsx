import type { Route } from './+types/link.route';
import { Button } from '@parvis/ui';
import { ActForm } from '../../../platform/forms/act-form';
import { FormPage } from '../../../platform/forms/form-page';
import { apiContext } from '../../../platform/api-context';
import { readForm, textOf } from '../../../platform/forms/forms.server';
import { ask } from '../../../platform/graph.server';
import type { PageHandle } from '../../../platform/page-handle';
import { useHref, useWords } from '../../../platform/root-data';
import { answerSignIn } from './after-sign-in.server';
import { SignInWithLinkDocument } from './sign-in.graphql';

export const handle: PageHandle = { private: true };

const ACT = 'sign-in-with-link';

/** Opening the link does nothing: mail providers open links too. The button signs in. */
export function loader({ context, request }: Route.LoaderArgs) {
  const link = new URL(request.url).searchParams.get('token') ?? '';
  return { token: context.get(apiContext).formToken(ACT), link };
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = context.get(apiContext);
  const form = await readForm(api, request, ACT);
  const { signInWithLink } = await ask(api, SignInWithLinkDocument, { input: { token: textOf(form, 'link') } });
  return answerSignIn(api, signInWithLink, { wanted: null, field: 'act' });
}

export default function Link({ loaderData: { token, link }, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const href = useHref();
  return (
    <FormPage title={t('account.link.title')} description={t('account.link.text')} problems={actionData?.problems}>
      <h1>{t('account.link.title')}</h1>
      <p>{t('account.link.text')}</p>
      <ActForm token={token}>
        <input type="hidden" name="link" value={link} />
        <p>
          <Button id="act">{t('account.link.act')}</Button>
        </p>
      </ActForm>
      <p className="small quiet">{t('account.link.other')}</p>
      <p>
        <a href={href('/sign-in')}>{t('account.code.again')}</a>
      </p>
    </FormPage>
  );
}
