import type { Route } from './+types/recount.route';
import { Acts, Button, LinkList, Notice, PageHead, Paving, Section, Slab } from '@parvis/ui';
import { sentencesOf } from '@parvis/messages';
import type { RecountEditionsQuery } from '../../../generated/graphql';
import { apiContext } from '../../../platform/api-context';
import { ask, found } from '../../../platform/graph.server';
import type { PageHandle } from '../../../platform/page-handle';
import { PageMeta } from '../../../platform/page/page-meta';
import { PageTop } from '../../../platform/page/page-top';
import { PageData } from '../../../platform/page-scripts/page-data';
import { useHref, useWords } from '../../../platform/root-data';
import { ByCommand } from './by-command';
import { type EditionView, publishedEdition } from './published-edition';
import script from './recount.browser?worker&url';
import './recount.css';
import { RecountForm } from './recount-form';
import { RecountDocument, RecountEditionsDocument } from './recount.graphql';
import { IDS, RECOUNT_PAGE, type RecountPage } from './recount-page';

export const handle: PageHandle = { tool: 'budget', nav: 'budgets', scripts: [script], interactive: true };

/** `?budget=` names the edition whose published ballots are ready to be read. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const api = context.get(apiContext);
  const slug = new URL(request.url).searchParams.get('budget');
  if (slug !== null)
    return { edition: publishedEdition(found((await ask(api, RecountDocument, { slug })).budget)), others: [] };
  const { budgets } = await ask(api, RecountEditionsDocument);
  return { edition: null, others: budgets.nodes.filter(({ ballotCount }) => ballotCount !== null) };
}

export default function Recount({ loaderData: { edition, others } }: Route.ComponentProps) {
  const { t, language } = useWords();
  const title = edition === null ? t('recount.title') : t('recount.title.edition', { budget: edition.title });
  const page: RecountPage = {
    language,
    sentences: sentencesOf(language, SENTENCES),
    edition: edition?.published ?? null,
  };
  return (
    <>
      <PageMeta title={title} description={t('recount.description')} />
      <PageTop crumbs={useCrumbs(edition)}>
        <PageHead title={t('recount.title')} kicker={edition?.title} lead={t('recount.lead')} />
      </PageTop>
      <div className="wrap no-print">
        <noscript>
          <Notice title={t('recount.no-script.title')}>
            <p>{t('recount.no-script.text')}</p>
          </Notice>
        </noscript>
        <Paving layout="wide-narrow">
          <Slab>
            <h2>{t('recount.choose')}</h2>
            <div id={IDS.failure} />
            <RecountForm edition={edition} />
            <CountGoing />
          </Slab>
          <Slab tint>
            <NothingLeaves edition={edition} />
          </Slab>
        </Paving>
      </div>
      <div id={IDS.outcome} />
      {edition === null ? <Editions editions={others} /> : null}
      <ByCommand edition={edition} />
      <PageData id={RECOUNT_PAGE} value={page} />
    </>
  );
}

/** What the script and its worker may have to say. */
const SENTENCES = [
  'recount.',
  'explanations.',
  'counting-rules.',
  'results.column.',
  'results.verify.',
  'frame.title.error',
];

function useCrumbs(edition: EditionView | null) {
  const { t } = useWords();
  const budgets = { label: t('budgets.kicker'), path: '/budgets' };
  const here = { label: t('recount.title') };
  if (edition === null) return [budgets, here];
  const page = `/budgets/${edition.slug}`;
  return [
    budgets,
    { label: edition.title, path: page },
    { label: t('results.verify.title'), path: `${page}/results#verify` },
    here,
  ];
}

/** Filled by the script. One polite live region says how far the work is, then the outcome. */
function CountGoing() {
  const { t } = useWords();
  return (
    <>
      <div id={IDS.progress} hidden>
        <div className="job-progress">
          <label htmlFor={IDS.bar}>{t('recount.progress.label')}</label>
          <progress id={IDS.bar} max={1} />
        </div>
        <Acts>
          <Button id={IDS.cancel} type="button" kind="second">
            {t('recount.act.cancel')}
          </Button>
        </Acts>
      </div>
      <p id={IDS.status} className="recount-status" role="status" />
    </>
  );
}

function NothingLeaves({ edition }: { readonly edition: EditionView | null }) {
  const { t } = useWords();
  return (
    <>
      <h2>{t('recount.private.title')}</h2>
      <p>{t('recount.private.text')}</p>
      {edition === null ? null : (
        <>
          <p>{t('recount.private.edition')}</p>
          <p>{t('recount.private.own')}</p>
        </>
      )}
    </>
  );
}

function Editions({ editions }: { readonly editions: RecountEditionsQuery['budgets']['nodes'] }) {
  const { t, typed } = useWords();
  const href = useHref();
  return (
    <Section id="editions" title={t('recount.editions.title')}>
      {editions.length === 0 ? (
        <p>{t('recount.editions.none')}</p>
      ) : (
        <LinkList
          links={editions.map(({ slug, title }) => ({
            label: typed(title),
            href: href(`/recount?budget=${encodeURIComponent(slug)}`),
          }))}
        />
      )}
    </Section>
  );
}
