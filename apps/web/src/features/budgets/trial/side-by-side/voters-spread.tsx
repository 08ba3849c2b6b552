import { DataTable, Paving, Section, Slab } from '@parvis/ui';
import { useWords } from '../../../../platform/root-data';
import { votersByWinners, type ComparedRule } from './compared-rules';

/** Voters with no winner, with one, with two… */
export function VotersSpread({ rules }: { readonly rules: readonly ComparedRule[] }) {
  const { t, format } = useWords();
  return (
    <Section id="voters" title={t('trial.side.spread.title')}>
      <Paving>
        <Slab>
          <DataTable
            caption={t('trial.side.spread.caption')}
            captionHidden
            columns={[
              { key: 'winners', label: t('trial.side.column.number') },
              ...rules.map(({ letter, count }) => ({
                key: count.id,
                label: t('trial.side.rule', { letter }),
                numeric: true,
              })),
            ]}
            rows={votersByWinners(rules).map(({ winners, voters }) => ({
              id: String(winners),
              cells: [format.integer(winners), ...voters.map((number) => format.integer(number))],
            }))}
          />
        </Slab>
      </Paving>
    </Section>
  );
}
