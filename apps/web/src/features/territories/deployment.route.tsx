import { redirect } from 'react-router';
import type { Route } from './+types/deployment.route';
import { LinkList, PageHead, Paving, Slab, Wrap } from '@parvis/ui';
import { PageMeta } from '../../platform/page/page-meta';
import { apiContext } from '../../platform/api-context';
import { ask } from '../../platform/graph.server';
import { useWords } from '../../platform/root-data';
import { DeploymentDocument } from './territories.graphql';

/** On a territory's own host, `/` is only the way to its square; on a shared host it lists the squares. */
export async function loader({ context }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  if (api.territorySlug !== null) throw redirect(`${api.basePath}/${api.language}`);
  return await ask(api, DeploymentDocument);
}

export default function Deployment({ loaderData: { territories } }: Route.ComponentProps) {
  const { t, format, language } = useWords();
  const title = t('home.deployment.title');
  const links = territories.map(({ path, name, residents, kind, languages, defaultLanguage, isDemonstration }) => {
    const size = residents === null ? null : t('home.deployment.residents', { residents: format.integer(residents) });
    const demonstration = isDemonstration ? t('home.deployment.demonstration') : null;
    return {
      label: name,
      href: `${path.replace(/\/$/, '')}/${languages.includes(language) ? language : defaultLanguage}`,
      detail: [t(`home.kind.${kind}`), size, demonstration].filter((part) => part !== null).join(', '),
    };
  });
  return (
    <>
      <PageMeta title={title} description={t('home.deployment.lead')} />
      <Wrap>
        <PageHead title={title} lead={t('home.deployment.lead')} />
        <Paving>
          <Slab>{links.length === 0 ? <p>{t('home.deployment.empty')}</p> : <LinkList links={links} />}</Slab>
        </Paving>
      </Wrap>
    </>
  );
}
