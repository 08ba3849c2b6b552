import type { Route } from './+types/record.route';
import { PageHead, Pagination, RecordList, Section, SummaryList, Wrap } from '@parvis/ui';
import { PageMeta } from '../../platform/page/page-meta';
import { PageTop } from '../../platform/page/page-top';
import type { RecordQuery } from '../../generated/graphql';
import { apiContext } from '../../platform/api-context';
import { ask } from '../../platform/graph.server';
import type { PageHandle } from '../../platform/page-handle';
import { useHref, useWords } from '../../platform/root-data';
import { recordLines } from './record-lines';
import { RecordDocument } from './record.graphql';

export const handle: PageHandle = { tool: 'data', nav: 'record' };

export async function loader({ context, request }: Route.LoaderArgs) {
  const after = new URL(request.url).searchParams.get('after');
  return { ...(await ask(context.get(apiContext), RecordDocument, { after })), paged: after !== null };
}

/** Every official act, newest first. */
export default function RecordPage({ loaderData: { recordHead, recordEntries, paged } }: Route.ComponentProps) {
  const { t, format, typed } = useWords();
  const href = useHref();
  const { nodes, totalCount, pageInfo } = recordEntries;
  const title = t('record.title');
  const next = pageInfo.hasNextPage && pageInfo.endCursor !== null ? pageInfo.endCursor : null;
  return (
    <>
      <PageMeta title={title} description={t('record.description')} hidden={paged} />
      <PageTop crumbs={[{ label: title }]}>
        <PageHead title={title} lead={t('record.lead')} />
      </PageTop>
      <Wrap>
        <p className="quiet">{totalCount === 0 ? t('record.empty') : t('record.count', { count: totalCount })}</p>
        {nodes.length === 0 ? null : <RecordList entries={recordLines(nodes, { t, format, typed, href })} />}
        <Pagination
          label={t('record.pages')}
          previous={paged ? { label: t('frame.list.first'), href: href('/record') } : undefined}
          next={
            next === null
              ? undefined
              : { label: t('frame.list.next'), href: href(`/record?after=${encodeURIComponent(next)}`) }
          }
        />
      </Wrap>
      {recordHead === null ? null : <Head head={recordHead} />}
    </>
  );
}

function Head({ head }: { readonly head: NonNullable<RecordQuery['recordHead']> }) {
  const { t, format } = useWords();
  return (
    <Section id="head" title={t('record.head.title')} lead={t('record.head.lead')}>
      <SummaryList
        rows={[
          {
            id: 'head',
            term: t('record.verify.head'),
            value: t('record.verify.head.text', {
              size: head.size,
              day: format.day(head.time),
              hour: format.hour(head.time),
            }),
          },
          { id: 'root', term: t('record.verify.root'), value: <code>{head.root}</code> },
          { id: 'key', term: t('record.verify.key'), value: <code>{head.key}</code> },
        ]}
      />
    </Section>
  );
}
