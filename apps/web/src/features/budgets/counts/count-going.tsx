import { Button, JobProgress, LinkLine, PageHead } from '@parvis/ui';
import { ActForm } from '../../../platform/forms/act-form';
import { useHref, useWords } from '../../../platform/root-data';
import type { CountedBudget, CountOnPage } from './count.route';

export interface CountGoingProps {
  readonly title: string;
  readonly count: CountOnPage;
  readonly budget: CountedBudget;
  readonly token: string;
  /** The reader asked the page to follow the work by itself, and can stop it (RGAA 13.1). */
  readonly followed: boolean;
}

/** Seconds between two looks, without a script. */
const REFRESH = '2';

/** A count that waits, runs, or has stopped without a result. */
export function CountGoing({ title, count, budget, token, followed }: CountGoingProps) {
  const { t, format, typed } = useWords();
  const href = useHref();
  const page = href(`/budgets/${budget.slug}/counts/${count.id}`);
  const going = count.state === 'queued' || count.state === 'running';
  const progress = count.job?.progress ?? null;
  return (
    <div className="stack">
      {going && followed ? <meta httpEquiv="refresh" content={REFRESH} /> : null}
      <PageHead title={title} kicker={typed(budget.title)} lead={count.rule.label} />
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
          <Cancel job={count.job} token={token} />
        </>
      ) : (
        <p>{count.refusal ?? t('results.count.failed.text')}</p>
      )}
      {count.job?.failure == null ? null : (
        <p className="small quiet">{t('results.count.failed.reference', { reference: count.job.failure })}</p>
      )}
      <LinkLine
        links={[
          { label: t('results.count.back', { budget: typed(budget.title) }), href: href(`/budgets/${budget.slug}`) },
        ]}
      />
    </div>
  );
}

/** Only those who may follow the work see it, and may stop it. */
function Cancel({ job, token }: { readonly job: CountOnPage['job']; readonly token: string }) {
  const { t } = useWords();
  if (job === null) return null;
  if (job.cancelRequested) return <p>{t('results.count.cancelling')}</p>;
  return (
    <ActForm token={token}>
      <input type="hidden" name="job" value={job.id} />
      <p>
        <Button kind="second">{t('results.count.cancel')}</Button>
      </p>
    </ActForm>
  );
}
