import type { Route } from './+types/home.route';
import { SquareHead } from '@parvis/ui';
import { PageMeta } from '../../platform/page/page-meta';
import { apiContext } from '../../platform/api-context';
import { ask, found } from '../../platform/graph.server';
import { useWords } from '../../platform/root-data';
import { ComingUp } from './square/coming-up';
import { Decided } from './square/decided';
import { Doors } from './square/doors';
import { comingUp, latestResult, openNow } from './square/square';
import { Today } from './square/today';
import { Verify } from './square/verify';
import { DistrictProjectsDocument, HomeDocument } from './territories.graphql';

export async function loader({ context }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  const home = await ask(api, HomeDocument);
  const territory = found(home.territory);
  const budgets = home.budgets.nodes;
  const focus = openNow(budgets)[0]?.budget ?? latestResult(budgets);
  const asked = focus !== null && territory.districts.length > 0;
  const districts = asked ? (await ask(api, DistrictProjectsDocument, { budget: focus.slug })).budget : null;
  return {
    territory,
    budgets,
    entries: home.recordEntries.nodes,
    focus: focus?.slug ?? null,
    districtOfProjects: districts?.projects.nodes.map(({ district }) => district?.slug ?? null) ?? [],
  };
}

/** The square: what is open now, what comes next, what was decided and what became of it. */
export default function Home({ loaderData }: Route.ComponentProps) {
  const { t, format, now } = useWords();
  const { territory, budgets, entries, focus, districtOfProjects } = loaderData;
  const { name, residents } = territory;
  const open = openNow(budgets);
  const coming = comingUp(budgets, now);
  const title =
    residents === null
      ? t('home.title.plain', { name })
      : t('home.title', { name: shortName(name), residents: format.integer(residents) });
  return (
    <>
      <PageMeta title={t('home.title.page', { name })} description={t('home.description', { name })} alone />
      <SquareHead
        title={title}
        lead={open.length === 0 ? t('home.lead.nothing') : t('home.lead.open', { count: open.length })}
        id={territory.slug}
        open={open.map(() => 'budget')}
      />
      <Today open={open} next={coming[0] ?? null} />
      <ComingUp events={coming} districts={territory.districts} focus={focus} districtOfProjects={districtOfProjects} />
      <Decided budget={latestResult(budgets)} />
      <Doors budgets={budgets} />
      <Verify entries={entries} result={latestResult(budgets)} />
    </>
  );
}

/** « Orvelle-sur-Lanthe » is said « Orvelle » by those who live there. */
function shortName(name: string): string {
  return name.replace(/-(sur|sous|en|les|lès|aux?)-.*$/, '');
}
