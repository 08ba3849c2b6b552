import { Acts, ButtonLink, Section } from '@parvis/ui';
import { useHref, useWords } from '../../../../platform/root-data';
import type { ComparedRule, TrialView } from './compared-rules';

export interface DecideProps {
  readonly trial: TrialView;
  readonly rules: readonly ComparedRule[];
}

/** From the comparison to the act. A result that a file told is no rule, so that nobody can choose it. */
export function Decide({ trial, rules }: DecideProps) {
  const { t } = useWords();
  const href = useHref();
  return (
    <Section id="decide" title={t('trial.side.decide.title')} lead={t('trial.side.decide.lead')}>
      <Acts>
        {rules
          .filter(({ count }) => count.rule.name !== 'published')
          .map(({ letter, count }) => (
            <ButtonLink
              key={count.id}
              kind="second"
              href={href(`/trial/${trial.budget.slug}/trials/${trial.id}/choose/${count.id}`)}
            >
              {t('trial.side.decide.act', { letter })}
            </ButtonLink>
          ))}
      </Acts>
    </Section>
  );
}
