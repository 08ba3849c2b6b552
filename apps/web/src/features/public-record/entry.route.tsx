import type { Route } from './+types/entry.route';
import { CommandBlock, PageHead, Section, SummaryList, Wrap } from '@parvis/ui';
import { PageMeta } from '../../platform/page/page-meta';
import { PageTop } from '../../platform/page/page-top';
import type { RecordEntryQuery } from '../../generated/graphql';
import { apiContext } from '../../platform/api-context';
import { ask, found, refuse } from '../../platform/graph.server';
import type { PageHandle } from '../../platform/page-handle';
import { useWords } from '../../platform/root-data';
import { RecordEntryDocument } from './record.graphql';

export const handle: PageHandle = { tool: 'data', nav: 'record' };

/** GraphQL's Int: a larger place does not exist. */
const MOST = 2 ** 31 - 1;

export async function loader({ context, params }: Route.LoaderArgs) {
  const index = /^\d{1,10}$/.test(params.index) ? Number(params.index) : Number.NaN;
  if (!(index <= MOST)) throw refuse('NOT_FOUND');
  const { recordEntry } = await ask(context.get(apiContext), RecordEntryDocument, { index });
  return { entry: found(recordEntry), index };
}

type Entry = NonNullable<RecordEntryQuery['recordEntry']>;

export default function EntryPage({ loaderData: { entry, index } }: Route.ComponentProps) {
  const { t, format, typed } = useWords();
  const title = t('record.entry.title', { number: index + 1 });
  const sentence = typed(entry.sentence);
  return (
    <>
      <PageMeta title={title} description={sentence} />
      <PageTop crumbs={[{ label: t('record.title'), path: '/record' }, { label: title }]}>
        <PageHead title={sentence} kicker={title} />
      </PageTop>
      <Wrap>
        <SummaryList
          rows={[
            { id: 'when', term: t('record.entry.when'), value: `${format.day(entry.at)}, ${format.hour(entry.at)}` },
            { id: 'who', term: t('record.entry.who'), value: useRole(entry.actorRole) },
          ]}
        />
      </Wrap>
      <Section id="verify" title={t('record.verify.title')} lead={t('record.verify.lead')}>
        <div className="stack">
          <Sealed entry={entry} index={index} />
          <Proof proof={entry.proof} />
        </div>
      </Section>
    </>
  );
}

const ROLES = ['organiser', 'clerk', 'reviewer', 'moderator', 'administrator', 'operator'] as const;

function useRole(role: string): string {
  const { t } = useWords();
  const known = ROLES.find((name) => name === role);
  return known === undefined ? t('record.role.system') : t(`record.role.${known}`);
}

function Sealed({ entry, index }: { readonly entry: Entry; readonly index: number }) {
  const { t } = useWords();
  return (
    <>
      <SummaryList
        rows={[
          { id: 'act', term: t('record.verify.act'), value: <code>{entry.act}</code> },
          { id: 'index', term: t('record.verify.index'), value: <code>{index}</code> },
          { id: 'fingerprint', term: t('record.verify.fingerprint'), value: <code>{entry.fingerprint}</code> },
        ]}
      />
      <h3>{t('record.verify.leaf')}</h3>
      <CommandBlock label={t('record.verify.leaf')}>{entry.sealedText}</CommandBlock>
    </>
  );
}

function Proof({ proof }: Pick<Entry, 'proof'>) {
  const { t, format } = useWords();
  if (proof === null) return <p>{t('record.verify.pending')}</p>;
  const { head, hashes } = proof;
  const text = { size: head.size, day: format.day(head.time), hour: format.hour(head.time) };
  return (
    <>
      <h3>{t('record.verify.hashes')}</h3>
      {hashes.length === 0 ? (
        <p>{t('record.verify.hashes.none')}</p>
      ) : (
        <CommandBlock label={t('record.verify.hashes')}>{hashes.join('\n')}</CommandBlock>
      )}
      <SummaryList
        rows={[
          { id: 'head', term: t('record.verify.head'), value: t('record.verify.head.text', text) },
          { id: 'log', term: t('record.verify.log'), value: <code>{head.log}</code> },
          { id: 'root', term: t('record.verify.root'), value: <code>{head.root}</code> },
          { id: 'key', term: t('record.verify.key'), value: <code>{head.publicKey}</code> },
          { id: 'signature', term: t('record.verify.signature'), value: <code>{head.signature}</code> },
        ]}
      />
    </>
  );
}
