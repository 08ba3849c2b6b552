import { RankedBars } from '@parvis/charts';
import { BareSection } from '@parvis/ui';
import { useWords } from '../../../../platform/root-data';
import type { ComparedRule } from './compared-rules';

/** Voters with nothing, rule by rule: what towns look at first. */
export function Unserved({ rules }: { readonly rules: readonly ComparedRule[] }) {
  const { t, format } = useWords();
  const told = rules.flatMap(({ letter, count, outcome }) => (outcome === null ? [] : [{ letter, count, outcome }]));
  const least = Math.min(...told.map(({ outcome }) => outcome.excluded));
  const best = told.filter(({ outcome }) => outcome.excluded === least);
  if (told.length < 2) return null;
  return (
    <BareSection labelledBy="unserved">
      <RankedBars
        id="unserved"
        finding={
          best.length === told.length
            ? t('trial.side.unserved.same')
            : t('trial.side.unserved.finding', { least, letter: best.map(({ letter }) => letter).join(', ') })
        }
        note={t('trial.side.unserved.note')}
        chosenLabel={t('trial.side.unserved.least')}
        otherLabel={t('trial.side.unserved.more')}
        bars={told.map(({ letter, count, outcome }) => ({
          id: count.id,
          label: t('trial.side.rule.named', { letter, rule: count.rule.label }),
          value: outcome.excluded,
          display: format.integer(outcome.excluded),
          unit: t('trial.side.unserved.unit', { count: outcome.excluded }),
          chosen: outcome.excluded === least,
        }))}
        table={{
          summary: t('trial.side.unserved.table'),
          caption: t('trial.side.unserved.note'),
          columns: [
            { key: 'rule', label: t('trial.side.column.rule') },
            { key: 'unserved', label: t('trial.side.column.unserved'), numeric: true },
          ],
          rows: told.map(({ letter, count, outcome }) => ({
            id: count.id,
            cells: [t('trial.side.rule.named', { letter, rule: count.rule.label }), format.integer(outcome.excluded)],
          })),
        }}
      />
    </BareSection>
  );
}
