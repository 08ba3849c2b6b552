import { JsonLd } from '../../../platform/page/json-ld';
import { useHref, useRootData, useWords } from '../../../platform/root-data';
import type { ResultsView } from './results-view';

const MEDIA_TYPES: Readonly<Record<string, string>> = { csv: 'text/csv', json: 'application/json' };

/** The published files as a dataset of schema.org, so that search engines for data find them. */
export function ResultDataset({ budget }: { readonly budget: ResultsView }) {
  const { t } = useWords();
  const { origin, territory } = useRootData();
  const href = useHref();
  if (budget.downloads.length === 0 || territory === null) return null;
  return (
    <JsonLd
      thing={{
        '@type': 'Dataset',
        name: budget.title,
        description: t('results.description', { budget: budget.title }),
        url: `${origin}${href(`/budgets/${budget.slug}/results`)}`,
        isAccessibleForFree: true,
        creator: { '@type': 'GovernmentOrganization', name: territory.name },
        distribution: budget.downloads.map(({ name, format, href: file }) => ({
          '@type': 'DataDownload',
          name,
          encodingFormat: MEDIA_TYPES[format] ?? 'text/plain',
          contentUrl: new URL(file, origin).href,
        })),
      }}
    />
  );
}
