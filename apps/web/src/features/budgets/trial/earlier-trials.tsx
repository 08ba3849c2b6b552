import { LinkList } from '@parvis/ui';
import type { EarlierTrialsQuery } from '../../../generated/graphql';
import { useHref, useWords } from '../../../platform/root-data';

export interface EarlierTrialsProps {
  /** Slug of the edition. */
  readonly budget: string;
  readonly trials: EarlierTrialsQuery['ruleTrials'];
}

/** What organisers have compared on these ballots before, newest first. */
export function EarlierTrials({ budget, trials }: EarlierTrialsProps) {
  const { t, format } = useWords();
  const href = useHref();
  if (trials.length === 0) return null;
  return (
    <>
      <h2>{t('trial.earlier.title')}</h2>
      <LinkList
        links={trials.map(({ id, state, requestedAt, counts }) => ({
          label: t('trial.earlier.label', {
            count: counts.length,
            rules: counts.map(({ rule }) => rule.label).join(', '),
          }),
          href: href(`/trial/${budget}/trials/${id}`),
          detail:
            state === 'done'
              ? format.date(requestedAt)
              : t('trial.earlier.when', { date: format.date(requestedAt), state: t(`trial.state.${state}`) }),
        }))}
      />
    </>
  );
}
