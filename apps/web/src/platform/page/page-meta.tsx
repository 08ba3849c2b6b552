import { useRootData, useWords } from '../root-data';

export interface PageMetaProps {
  readonly title: string;
  readonly description: string;
  /** The title already names the authority. */
  readonly alone?: boolean | undefined;
  /** The form came back with errors: said first, for those who hear the title only. */
  readonly failed?: boolean | undefined;
  /** Not for search engines: forms, errors, personal pages. */
  readonly hidden?: boolean | undefined;
}

/** The page's title, description and card. React places them in the head. */
export function PageMeta({ title, description, alone, failed, hidden }: PageMetaProps) {
  const { t, language } = useWords();
  const { origin, basePath, path, territory } = useRootData();
  const site = territory?.name ?? t('frame.deployment.name');
  const full = alone ? title : t('frame.title.site', { title, site });
  return (
    <>
      <title>{failed ? t('frame.title.error', { title: full }) : full}</title>
      <meta name="description" content={description} />
      {hidden ? <meta name="robots" content="noindex" /> : null}
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={site} />
      <meta property="og:locale" content={language === 'fr' ? 'fr_FR' : 'en_GB'} />
      <meta property="og:url" content={territory === null ? `${origin}/` : `${origin}${basePath}/${language}${path}`} />
    </>
  );
}
