import type { ReactNode } from 'react';
import { Breadcrumb, Wrap } from '@parvis/ui';
import { useHref, useWords } from '../root-data';

export interface PageTopProps {
  /** From the square down to the page; the last one is the page itself. */
  readonly crumbs: readonly { readonly label: string; readonly path?: string | undefined }[];
  /** A `PageHead`. */
  readonly children: ReactNode;
}

export function PageTop({ crumbs, children }: PageTopProps) {
  const { t } = useWords();
  const href = useHref();
  const items = [
    { label: t('frame.crumbs.home'), href: href('/') },
    ...crumbs.map(({ label, path }) => (path === undefined ? { label } : { label, href: href(path) })),
  ];
  return (
    <Wrap>
      <Breadcrumb label={t('frame.crumbs.label')} items={items} />
      {children}
    </Wrap>
  );
}
