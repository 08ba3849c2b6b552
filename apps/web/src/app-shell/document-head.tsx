import { Links } from 'react-router';
import { isLanguage } from '@parvis/messages';
import type { PageHandle } from '../platform/page-handle';
import { useRootData } from '../platform/root-data';

/** What every page's head holds; `PageMeta` adds the title and the card of one page. */
export function DocumentHead({ scripts }: Required<Pick<PageHandle, 'scripts'>>) {
  const { themeHref } = useRootData();
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <Links />
      {themeHref === null ? null : <link rel="stylesheet" href={themeHref} />}
      <Alternates />
      {import.meta.env.DEV ? <DevelopmentScripts /> : null}
      {scripts.map((address) => (
        <script key={address} type="module" src={address} />
      ))}
    </head>
  );
}

/** Listens for edits. No built page holds these. */
function DevelopmentScripts() {
  return (
    <>
      <script type="module" src="/@vite/client" />
      <script type="module" src="/src/platform/page-scripts/development.ts" />
    </>
  );
}

/** The same page in the other languages, and its one address whatever the query says. */
function Alternates() {
  const { origin, basePath, path, territory, language } = useRootData();
  if (territory === null) return null;
  const address = (tag: string): string => `${origin}${basePath}/${tag}${path}`;
  return (
    <>
      <link rel="canonical" href={address(language)} />
      {territory.languages.filter(isLanguage).map((tag) => (
        <link key={tag} rel="alternate" hrefLang={tag} href={address(tag)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={address(territory.defaultLanguage)} />
    </>
  );
}
