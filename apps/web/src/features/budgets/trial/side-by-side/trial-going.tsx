import { Button, JobProgress, LinkLine, PageHead, SummaryList } from '@parvis/ui';
import { ActForm } from '../../../../platform/forms/act-form';
import { useHref, useWords } from '../../../../platform/root-data';
import { lettered, type TrialView } from './compared-rules';

export interface TrialGoingProps {
  readonly title: string;
  readonly trial: TrialView;
  readonly token: string;
  /** The reader asked the page to follow the work by itself, and can stop it (RGAA 13.1). */
  readonly followed: boolean;
}

/** Seconds between two looks, without a script. */
const REFRESH = '2';

/** A trial that waits, runs, or has stopped without a result. */
export function TrialGoing({ title, trial, token, followed }: TrialGoingProps) {
  const { t, format, typed } = useWords();
  const href = useHref();
  const { budget, state, job, counts } = trial;
  const page = href(`/trial/${budget.slug}/trials/${trial.id}`);
  const going = state === 'queued' || state === 'running';
  const progress = job?.progress ?? null;
  return (
    <div className="stack">
      {going && followed ? <meta httpEquiv="refresh" content={REFRESH} /> : null}
      <PageHead title={title} kicker={typed(budget.title)} />
      {going ? (
        <>
          <JobProgress
            id="progress"
            label={title}
            {...(progress === null ? {} : { done: progress, total: 1 })}
            sentence={
              progress === null
                ? t('results.count.progress.unknown')
                : t('results.count.progress', { share: format.percent(progress) })
            }
          />
          <p>{t('results.count.leave')}</p>
          <LinkLine
            links={
              followed
                ? [{ label: t('results.count.follow.stop'), href: page }]
                : [
                    { label: t('results.count.refresh'), href: page },
                    { label: t('results.count.follow'), href: `${page}?follow=yes` },
                  ]
            }
          />
          <Cancel job={job} token={token} />
        </>
      ) : (
        <p>{t('results.count.failed.text')}</p>
      )}
      <h2>{t('trial.going.counts')}</h2>
      <SummaryList
        rows={lettered(counts).map(({ letter, count }) => ({
          id: count.id,
          term: t('trial.side.rule.named', { letter, rule: count.rule.label }),
          value:
            count.state === 'done'
              ? t('trial.state.done', { count: count.selected.length })
              : t(`trial.state.${count.state}`),
        }))}
      />
      {job?.failure == null ? null : (
        <p className="small quiet">{t('results.count.failed.reference', { reference: job.failure })}</p>
      )}
      {going ? null : <LinkLine links={[{ label: t('trial.going.again'), href: href(`/trial/${budget.slug}`) }]} />}
    </div>
  );
}

function Cancel({ job, token }: Pick<TrialView, 'job'> & { readonly token: string }) {
  const { t } = useWords();
  if (job === null) return null;
  if (job.cancelRequested) return <p>{t('results.count.cancelling')}</p>;
  return (
    <ActForm token={token}>
      <input type="hidden" name="job" value={job.id} />
      <p>
        <Button kind="second">{t('trial.going.cancel')}</Button>
      </p>
    </ActForm>
  );
}
