import { DataTable, Paving, Section, Slab } from '@parvis/ui';
import { useWords } from '../../../../platform/root-data';
import type { ComparedRule } from './compared-rules';

/** One line a rule: money, winners, voters. */
export function Figures({ rules }: { readonly rules: readonly ComparedRule[] }) {
  const { t, format } = useWords();
  const numeric = true;
  return (
    <Section id="figures" title={t('trial.side.figures.title')}>
      <Paving>
        <Slab>
          <DataTable
            caption={t('trial.side.figures.caption')}
            captionHidden
            columns={[
              { key: 'rule', label: t('trial.side.column.rule') },
              { key: 'winners', label: t('trial.side.column.winners'), numeric },
              { key: 'spent', label: t('trial.side.column.spent'), numeric },
              { key: 'left', label: t('trial.side.column.left'), numeric },
              { key: 'unserved', label: t('trial.side.column.unserved'), numeric },
              { key: 'mean', label: t('trial.side.column.mean'), numeric },
              { key: 'gini', label: t('trial.side.column.gini'), numeric },
            ]}
            rows={rules.map(({ letter, count, outcome }) => ({
              id: count.id,
              cells: [
                t('trial.side.rule.named', { letter, rule: count.rule.label }),
                format.integer(count.selected.length),
                format.money(count.spent),
                format.money(count.remaining),
                outcome === null ? '–' : format.integer(outcome.excluded),
                outcome === null ? '–' : format.decimal(outcome.meanWinners, 2),
                outcome === null ? '–' : format.decimal(outcome.giniWinners, 2),
              ],
            }))}
          />
          <p className="small quiet">{t('trial.side.figures.note')}</p>
        </Slab>
      </Paving>
    </Section>
  );
}
