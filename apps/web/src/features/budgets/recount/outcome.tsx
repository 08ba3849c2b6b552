import { Acts, Button, DataTable, LinkLine, Notice, Paving, Section, Slab, Steps, SummaryList, Twin } from '@parvis/ui';
import type { Translate } from '@parvis/messages';
import type { ProjectInWords, RecountOutcome } from './worker/messages';

/** Projects shown before the rest folds away. */
const SHOWN = 8;

export interface OutcomeProps {
  readonly outcome: RecountOutcome;
  /** The result to save: an address that only this page knows, and its name. */
  readonly file: { readonly href: string; readonly name: string };
  readonly t: Translate;
}

/** Drawn by the script of the page with the components of all pages: pure, like the ones it is made of. */
export function Outcome({ outcome, file, t }: OutcomeProps) {
  return (
    <>
      <Section id="outcome" title={outcome.title}>
        <Paving>
          <Slab tint>
            <Agreement {...outcome} />
            <LinkLine
              links={[{ label: t('recount.act.download'), href: file.href, download: file.name, icon: 'download' }]}
            />
            <Acts>
              <Button id="outcome-print" type="button" kind="second">
                {t('recount.act.print')}
              </Button>
            </Acts>
          </Slab>
          <Slab>
            <h3>{t('recount.outcome.how')}</h3>
            <SummaryList rows={whatWasCounted(outcome, t)} />
          </Slab>
        </Paving>
      </Section>
      <Won outcome={outcome} t={t} />
      <Lost outcome={outcome} t={t} />
      <Proof outcome={outcome} t={t} />
    </>
  );
}

type Part = Pick<OutcomeProps, 'outcome' | 't'>;

/** What differs by the same rule is alarming; by another, it is what one came to see. */
const NOTICES = {
  agrees: 'done',
  differs: 'urgent',
  'differs-by-rule': 'plain',
  'nothing-to-compare': 'plain',
} as const;

function Agreement({ agreement: { verdict, title, sentences } }: RecountOutcome) {
  return (
    <Notice kind={NOTICES[verdict]} title={title} headingLevel={3}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}

function whatWasCounted(outcome: RecountOutcome, t: Translate) {
  const { fileName, rule, ballots, envelope, share, seconds } = outcome;
  const named = `${rule.label}. ${rule.description}`;
  return [
    { id: 'file', term: t('recount.outcome.how.file'), value: fileName },
    { id: 'rule', term: t('recount.outcome.how.rule'), value: named },
    { id: 'ballots', term: t('recount.outcome.how.ballots'), value: ballots },
    { id: 'envelope', term: t('recount.outcome.how.envelope'), value: envelope },
    ...(share === null ? [] : [{ id: 'share', term: t('recount.outcome.how.share'), value: share }]),
    { id: 'seconds', term: t('recount.outcome.how.seconds'), value: seconds },
  ];
}

function Won({ outcome: { won, lost }, t }: Part) {
  const rest = won.slice(SHOWN);
  return (
    <Section id="outcome-won" title={t('recount.outcome.won')}>
      <Slab>
        {won.length === 0 ? <p>{t('recount.outcome.won.none')}</p> : <Steps steps={steps(won.slice(0, SHOWN), 1)} />}
        {rest.length === 0 ? null : (
          <Twin summary={t('recount.outcome.won.more', { count: rest.length })}>
            <Steps steps={steps(rest, SHOWN + 1)} />
          </Twin>
        )}
        <Twin summary={t('recount.outcome.table')}>
          <EveryProject won={won} lost={lost} t={t} />
        </Twin>
      </Slab>
    </Section>
  );
}

function Lost({ outcome: { lost }, t }: Part) {
  const rest = lost.slice(SHOWN);
  return (
    <Section id="outcome-lost" title={t('recount.outcome.lost')}>
      <Slab>
        {lost.length === 0 ? (
          <p>{t('recount.outcome.lost.none')}</p>
        ) : (
          <Steps steps={steps(lost.slice(0, SHOWN), null)} />
        )}
        {rest.length === 0 ? null : (
          <Twin summary={t('recount.outcome.lost.more', { count: rest.length })}>
            <Steps steps={steps(rest, null)} />
          </Twin>
        )}
      </Slab>
    </Section>
  );
}

/** @param from the place of the first one in the order of selection; null for projects that have none */
function steps(projects: readonly ProjectInWords[], from: number | null) {
  return projects.map(({ id, title, sentence }, index) => ({
    id,
    mark: from === null ? '–' : String(from + index),
    title,
    children: <p>{sentence}</p>,
  }));
}

function EveryProject({ won, lost, t }: Pick<RecountOutcome, 'won' | 'lost'> & Pick<Part, 't'>) {
  const row = ({ id, title, cost, votes }: ProjectInWords, order: string) => ({
    id,
    cells: [title, order, cost, votes],
  });
  return (
    <DataTable
      caption={t('recount.outcome.table')}
      captionHidden
      columns={[
        { key: 'project', label: t('results.column.project') },
        { key: 'order', label: t('recount.outcome.table.order'), numeric: true },
        { key: 'cost', label: t('results.column.cost'), numeric: true },
        { key: 'votes', label: t('results.column.votes'), numeric: true },
      ]}
      rows={[
        ...won.map((project, index) => row(project, String(index + 1))),
        ...lost.map((project) => row(project, '–')),
      ]}
    />
  );
}

function Proof({ outcome: { ties, proved }, t }: Part) {
  return (
    <Section id="outcome-proof" title={t('recount.outcome.proved')} lead={t('recount.outcome.proved.lead')}>
      <Paving layout="two">
        <Slab>
          <Sentences sentences={proved} />
          <p className="small quiet">{t('results.verify.limits')}</p>
        </Slab>
        <Slab>
          <h3>{t('recount.outcome.ties')}</h3>
          {ties.length === 0 ? <p>{t('recount.outcome.ties.none')}</p> : <Sentences sentences={ties} />}
        </Slab>
      </Paving>
    </Section>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
