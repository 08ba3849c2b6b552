import type { Route } from './+types/account.route';
import { Button, ButtonLink, LinkLine, Notice, PageHead, SummaryList, Wrap } from '@parvis/ui';
import { ActForm } from '../../../platform/forms/act-form';
import { PageMeta } from '../../../platform/page/page-meta';
import { PageTop } from '../../../platform/page/page-top';
import { apiContext } from '../../../platform/api-context';
import type { PageHandle } from '../../../platform/page-handle';
import { useHref, useWords } from '../../../platform/root-data';
import { signedInViewer } from '../signed-in.server';

export const handle: PageHandle = { private: true };

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  return { viewer: await signedInViewer(api, request), token: api.formToken('sign-out') };
}

export default function Account({ loaderData: { viewer, token } }: Route.ComponentProps) {
  const { t } = useWords();
  const href = useHref();
  const title = t('account.account.title');
  const roles = viewer.roles.map((role) => t(`people.role.${role}`)).join(', ');
  const has = (yes: boolean): 'yes' | 'no' => (yes ? 'yes' : 'no');
  return (
    <>
      <PageMeta title={title} description={t('account.account.lead')} hidden />
      <PageTop crumbs={[{ label: title }]}>
        <PageHead title={title} lead={t('account.account.lead')} />
      </PageTop>
      <Wrap>
        {viewer.needsSecondFactor ? <SecondFactorNeeded enrolled={viewer.secondFactorEnrolled} /> : null}
        <SummaryList
          rows={[
            {
              id: 'name',
              term: t('account.account.name'),
              value: viewer.person.name ?? t('account.account.name.none'),
            },
            { id: 'email', term: t('account.account.email'), value: viewer.email ?? t('account.account.email.none') },
            { id: 'roles', term: t('account.account.roles'), value: roles || t('account.account.roles.none') },
            {
              id: 'factor',
              term: t('account.account.factor'),
              value: t(`account.account.factor.${has(viewer.secondFactorEnrolled)}`),
            },
            {
              id: 'password',
              term: t('account.account.password'),
              value: t(`account.account.password.${has(viewer.hasPassword)}`),
            },
          ]}
        />
        <LinkLine
          links={[
            {
              label: t(`account.account.factor.${viewer.secondFactorEnrolled ? 'replace' : 'add'}`),
              href: href('/account/second-factor'),
            },
            {
              label: t(`account.account.password.${viewer.hasPassword ? 'change' : 'set'}`),
              href: href('/account/password'),
            },
          ]}
        />
        <ActForm token={token} action={href('/sign-out')}>
          <p>
            <Button kind="second">
              {t(viewer.sharedComputer ? 'account.account.sign-out.shared' : 'account.account.sign-out')}
            </Button>
          </p>
        </ActForm>
      </Wrap>
    </>
  );
}

function SecondFactorNeeded({ enrolled }: { readonly enrolled: boolean }) {
  const { t } = useWords();
  const href = useHref();
  return (
    <Notice>
      <p>{t('account.account.factor.waiting')}</p>
      <p>
        <ButtonLink small href={href(enrolled ? '/sign-in/second-factor' : '/account/second-factor')}>
          {t(enrolled ? 'account.account.factor.confirm' : 'account.account.factor.add')}
        </ButtonLink>
      </p>
    </Notice>
  );
}
