import { Kicker, Paving, Section, Slab } from '@parvis/ui';
import { useWords } from '../../../platform/root-data';
import { MoneyElsewhere } from './money-elsewhere';
import { OutcomeTag, type ProjectView } from './project.route';

/** Why the project won or lost: the official count first, then what another method would give. */
export function Why({ outcomes, budget }: Pick<ProjectView, 'outcomes'> & { readonly budget: string }) {
  const { t } = useWords();
  const done = outcomes
    .filter(({ count }) => count.state === 'done')
    .toSorted((a, b) => Number(b.count.official) - Number(a.count.official));
  if (done.length === 0) return null;
  return (
    <Section id="why" title={t('budgets.project.why')} lead={t('budgets.project.why.lead')}>
      <Paving>
        <Paving layout={done.length === 1 ? 'one' : 'two'}>
          {done.map(({ count, selected, explanation }) => (
            <Slab key={count.id} tint={count.official}>
              <Kicker>
                <OutcomeTag selected={selected} />
              </Kicker>
              <h3>
                {t(count.official ? 'budgets.project.why.official' : 'budgets.project.why.other', {
                  rule: count.rule.label,
                })}
              </h3>
              <p>{explanation}</p>
            </Slab>
          ))}
        </Paving>
        {done.map((outcome) => (
          <MoneyElsewhere key={outcome.count.id} outcome={outcome} budget={budget} />
        ))}
      </Paving>
    </Section>
  );
}
