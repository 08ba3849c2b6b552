import { DataTable, Paving, Section, Slab } from '@parvis/ui';
import { useWords } from '../../../../platform/root-data';
import { moneyByDistrict, type ComparedRule } from './compared-rules';

/** What each rule spends where. An edition whose projects have no district has nothing to tell. */
export function DistrictMoney({ rules }: { readonly rules: readonly ComparedRule[] }) {
  const { t, format, typed } = useWords();
  const places = moneyByDistrict(rules);
  if (places.every(({ district }) => district === null)) return null;
  return (
    <Section id="districts" title={t('trial.side.districts.title')}>
      <Paving>
        <Slab>
          <DataTable
            caption={t('trial.side.districts.caption')}
            captionHidden
            columns={[
              { key: 'district', label: t('trial.side.column.district') },
              ...rules.map(({ letter, count }) => ({
                key: count.id,
                label: t('trial.side.rule', { letter }),
                numeric: true,
              })),
            ]}
            rows={places.map(({ district, spent }) => ({
              id: district ?? 'town',
              cells: [
                district === null ? t('trial.side.districts.town') : typed(district),
                ...spent.map((money) => (money === null ? '–' : format.money(money))),
              ],
            }))}
            total={{
              id: 'total',
              cells: [t('trial.side.districts.total'), ...rules.map(({ count }) => format.money(count.spent))],
            }}
          />
        </Slab>
      </Paving>
    </Section>
  );
}
