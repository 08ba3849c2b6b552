import { useRouteLoaderData } from 'react-router';
import { formatter, keepTogether, translator, type Formatter, type Language, type Translate } from '@parvis/messages';
import type { FrameQuery } from '../generated/graphql';

/** What the root loader gives to every page, error pages included. */
export interface RootData {
  readonly language: Language;
  readonly origin: string;
  readonly basePath: string;
  /** Path of the page after the language, such as `/budgets/2025`. */
  readonly path: string;
  readonly search: string;
  readonly now: string;
  /** Null on the root page of a shared host, and when the graph does not answer. */
  readonly territory: FrameQuery['territory'];
  readonly viewer: FrameQuery['viewer'];
  /** The territory's colours, loaded after the common sheet. */
  readonly themeHref: string | null;
}

const NOWHERE: RootData = {
  language: 'fr',
  origin: '',
  basePath: '',
  path: '',
  search: '',
  now: '1970-01-01T00:00:00.000Z',
  territory: null,
  viewer: null,
  themeHref: null,
};

export function useRootData(): RootData {
  return useRouteLoaderData<RootData>('root') ?? NOWHERE;
}

export interface Words {
  readonly t: Translate;
  readonly format: Formatter;
  /** A text that someone typed, its punctuation kept with its words. */
  readonly typed: (text: string) => string;
  readonly language: Language;
  readonly now: Date;
}

/** Sentences, figures and dates of the page: one language, the clock of the territory, the moment of the request. */
export function useWords(): Words {
  const { language, territory, now } = useRootData();
  const at = new Date(now);
  const timeZone = territory?.timeZone ?? 'Europe/Paris';
  return {
    t: translator(language),
    format: formatter({ language, timeZone, now: at }),
    typed: keepTogether,
    language,
    now: at,
  };
}

/** Makes the address of a page of this territory, in the language of the page. */
export function useHref(): (path: string) => string {
  const { basePath, language } = useRootData();
  return (path) => `${basePath}/${language}${path === '/' ? '' : path}`;
}
