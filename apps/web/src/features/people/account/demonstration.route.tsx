import { redirect } from 'react-router';
import type { Route } from './+types/demonstration.route';
import { Button, PageHead, Paving, Slab, SlabActs, Wrap } from '@parvis/ui';
import { ActForm, FormErrors } from '../../../platform/forms/act-form';
import { PageMeta } from '../../../platform/page/page-meta';
import { PageTop } from '../../../platform/page/page-top';
import type { DemonstrationRole } from '../../../generated/graphql';
import { apiContext } from '../../../platform/api-context';
import { failed, problemOf, readForm, textOf } from '../../../platform/forms/forms.server';
import { ask } from '../../../platform/graph.server';
import type { PageHandle } from '../../../platform/page-handle';
import { useHref, useRootData, useWords } from '../../../platform/root-data';
import { ChooseDemonstrationRoleDocument } from '../sign-in/sign-in.graphql';
import { pagePath } from '../sign-in/after-sign-in.server';

export const handle: PageHandle = { private: true };

const ACT = 'choose-demonstration-role';

/** The people of the tour (demonstration.md). Their names are the same in every language. */
const PEOPLE: readonly { readonly role: DemonstrationRole; readonly name: string }[] = [
  { role: 'resident', name: 'Nadège Tourval' },
  { role: 'author', name: 'Ilyes Bramont' },
  { role: 'clerk', name: 'Solène Quervas' },
  { role: 'reviewer', name: 'Aurélien Montfray' },
  { role: 'organiser', name: 'Mathilde Orsenne' },
  { role: 'observer', name: 'Paul-Henri Dastel' },
];

export function loader({ context }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  return { token: api.formToken(ACT), signOutToken: api.formToken('sign-out') };
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = context.get(apiContext);
  const form = await readForm(api, request, ACT);
  const chosen = PEOPLE.find(({ role }) => role === textOf(form, 'role'));
  if (chosen === undefined) throw redirect(pagePath(api, '/demonstration'));
  const { chooseDemonstrationRole: answer } = await ask(api, ChooseDemonstrationRoleDocument, {
    input: { role: chosen.role },
  });
  return answer.__typename === 'SignedIn' ? redirect(pagePath(api, '')) : failed([problemOf(answer)]);
}

export default function Demonstration({ loaderData: { token, signOutToken }, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { viewer } = useRootData();
  const href = useHref();
  const title = t('account.demonstration.title');
  return (
    <>
      <PageMeta title={title} description={t('account.demonstration.lead')} hidden failed={actionData !== undefined} />
      <PageTop crumbs={[{ label: title }]}>
        <FormErrors problems={actionData?.problems ?? []} />
        <PageHead title={title} lead={t('account.demonstration.lead')} />
      </PageTop>
      <Wrap>
        <Paving layout="three">
          {PEOPLE.map(({ role, name }) => (
            <Slab key={role} as="article">
              <h2>{name}</h2>
              <p>
                <strong>{t(`account.demonstration.${role}`)}.</strong> {t(`account.demonstration.${role}.text`)}
              </p>
              <SlabActs>
                <ActForm token={token}>
                  <Button name="role" value={role} kind="second">
                    {t('account.demonstration.choose', { name })}
                  </Button>
                </ActForm>
              </SlabActs>
            </Slab>
          ))}
        </Paving>
        {viewer === null ? null : (
          <ActForm token={signOutToken} action={href('/sign-out')}>
            <Button kind="second">{t('account.demonstration.leave')}</Button>
          </ActForm>
        )}
      </Wrap>
    </>
  );
}
