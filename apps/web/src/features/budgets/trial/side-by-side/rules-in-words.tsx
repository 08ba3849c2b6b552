import { DataTable, LinkLine, Paving, Section, Slab, Twin, type PavingLayout } from '@parvis/ui';
import { useHref, useWords } from '../../../../platform/root-data';
import { lettered, type TrialView } from './compared-rules';

/** The letter of each rule, what it does, and every parameter one click away. */
export function RulesInWords({ trial }: { readonly trial: TrialView }) {
  const { t } = useWords();
  const href = useHref();
  return (
    <Section id="rules" title={t('trial.side.rules.title')}>
      <Paving layout={layoutFor(trial.counts.length)}>
        {lettered(trial.counts).map(({ letter, count }) => (
          <Slab key={count.id}>
            <h3>{t('trial.side.rule.named', { letter, rule: count.rule.label })}</h3>
            {count.official ? <p className="small quiet">{t('trial.side.official')}</p> : null}
            <p>{count.rule.description}</p>
            {count.state === 'done' ? null : (
              <p>
                <b>{t('trial.side.refused', { reason: count.refusal ?? t(`trial.state.${count.state}`) })}</b>
              </p>
            )}
            <Twin summary={t('trial.side.rules.parameters', { letter })}>
              <DataTable
                caption={t('trial.side.rules.parameters', { letter })}
                captionHidden
                columns={[
                  { key: 'parameter', label: t('budgets.rules.parameter') },
                  { key: 'value', label: t('budgets.rules.value') },
                ]}
                rows={count.rule.parameters.map(({ name, label, value }) => ({ id: name, cells: [label, value] }))}
              />
            </Twin>
            <LinkLine
              links={[
                { label: t('trial.side.rules.see'), href: href(`/budgets/${trial.budget.slug}/counts/${count.id}`) },
              ]}
            />
          </Slab>
        ))}
      </Paving>
    </Section>
  );
}

/** As many slabs on each line: a hole in the paving looks like something that is missing. */
function layoutFor(rules: number): PavingLayout {
  if (rules % 3 === 0) return 'three';
  return rules % 2 === 0 ? 'two' : 'one';
}
