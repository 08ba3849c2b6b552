import { isRouteErrorResponse } from 'react-router';
import { ButtonLink, PageHead, Wrap } from '@parvis/ui';
import { useHref, useRootData, useWords } from '../platform/root-data';
import { PageMeta } from '../platform/page/page-meta';

type ErrorKind =
  'form' | 'not-found' | 'forbidden' | 'sign-in' | 'too-many' | 'bad-request' | 'failure' | 'unavailable';

const KINDS: Readonly<Record<number, ErrorKind>> = {
  400: 'bad-request',
  401: 'sign-in',
  403: 'forbidden',
  404: 'not-found',
  405: 'bad-request',
  422: 'bad-request',
  429: 'too-many',
  503: 'unavailable',
};

const FORM_REFUSED = 'FORM_REFUSED';

/** Full pages, in the frame of the territory: what happened, what to do, and whom to ask. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const { t } = useWords();
  const { territory } = useRootData();
  const href = useHref();
  const kind = kindOf(error);
  const title = t(`errors.${kind}.title`);
  const text = t(`errors.${kind}.text`);
  return (
    <>
      <PageMeta title={title} description={text} hidden />
      <Wrap>
        <PageHead title={title} lead={text}>
          <p>{t('errors.help')}</p>
          <p>
            {kind === 'sign-in' ? (
              <ButtonLink href={href('/sign-in')}>{t('frame.sign-in')}</ButtonLink>
            ) : (
              <ButtonLink href={territory === null ? '/' : href('/')}>{t('errors.not-found.home')}</ButtonLink>
            )}
          </p>
        </PageHead>
      </Wrap>
    </>
  );
}

function kindOf(error: unknown): ErrorKind {
  if (!isRouteErrorResponse(error)) return 'failure';
  const body: unknown = error.data;
  const refusedForm = typeof body === 'object' && body !== null && 'code' in body && body.code === FORM_REFUSED;
  return refusedForm ? 'form' : (KINDS[error.status] ?? 'failure');
}
