import type { Route } from './+types/site-map.route';
import { apiContext } from '../../../platform/api-context';
import { ask } from '../../../platform/graph.server';
import { useHref, useWords } from '../../../platform/root-data';
import { DutyPage } from './duty-page';
import { SiteMapDocument } from './site-map.graphql';

export async function loader({ context }: Route.LoaderArgs) {
  const { budgets } = await ask(context.get(apiContext), SiteMapDocument);
  return { budgets: budgets.nodes };
}

const COMING = ['assemblies', 'consultations', 'webinars', 'data'] as const;

export default function SiteMap({ loaderData: { budgets } }: Route.ComponentProps) {
  const { t } = useWords();
  return (
    <DutyPage
      title={t('duties.map.title')}
      lead={t('duties.map.lead')}
      sections={[
        {
          id: 'square',
          title: t('duties.map.square'),
          children: (
            <Links
              links={[
                [t('frame.crumbs.home'), '/'],
                [t('record.title'), '/record'],
              ]}
            />
          ),
        },
        {
          id: 'budgets',
          title: t('budgets.list.title'),
          children: (
            <Links
              links={[
                [t('budgets.list.title'), '/budgets'],
                [t('recount.title'), '/recount'],
                ...budgets.flatMap(({ slug, title, resultCount }): [string, string][] => [
                  [title, `/budgets/${slug}`],
                  [`${title} : ${t('budgets.projects.title')}`, `/budgets/${slug}/projects`],
                  ...(resultCount === null
                    ? []
                    : [[`${title} : ${t('budgets.phase.finished')}`, `/budgets/${slug}/results`] as [string, string]]),
                ]),
              ]}
            />
          ),
        },
        {
          id: 'account',
          title: t('duties.map.account'),
          children: (
            <Links
              links={[
                [t('frame.sign-in'), '/sign-in'],
                [t('frame.account'), '/account'],
              ]}
            />
          ),
        },
        {
          id: 'duties',
          title: t('duties.map.duties'),
          children: (
            <Links
              links={[
                [t('duties.accessibility.title'), '/accessibility'],
                [t('duties.legal.title'), '/legal-notice'],
                [t('duties.privacy.title'), '/privacy'],
                [t('duties.vote.title'), '/who-can-see-my-vote'],
              ]}
            />
          ),
        },
        {
          id: 'coming',
          title: t('duties.map.coming'),
          children: (
            <>
              <p>{t('duties.map.coming.text')}</p>
              <ul>
                {COMING.map((name) => (
                  <li key={name} id={name}>
                    <strong>{t(`home.doors.${name}.name`)}.</strong> {t(`home.doors.${name}.text`)}
                  </li>
                ))}
              </ul>
            </>
          ),
        },
      ]}
    />
  );
}

function Links({ links }: { readonly links: readonly (readonly [label: string, path: string])[] }) {
  const { typed } = useWords();
  const href = useHref();
  return (
    <ul>
      {links.map(([label, path]) => (
        <li key={path}>
          <a href={href(path)}>{typed(label)}</a>
        </li>
      ))}
    </ul>
  );
}
