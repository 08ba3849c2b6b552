import { PairedBars } from '@parvis/charts';
import { Slab } from '@parvis/ui';
import { useWords } from '../../../platform/root-data';
import type { CountView, DistrictView } from './results-view';

interface Pair {
  readonly name: string;
  readonly voters: number;
  readonly first: DistrictView;
  readonly second: DistrictView;
}

/** A gap of this part of a district's voters is worth the title. */
const TELLING_GAP = 0.25;

export interface DistrictComparisonProps {
  readonly first: CountView;
  readonly second: CountView;
}

/** Who gets something, district by district; the worst served first. */
export function DistrictComparison({ first, second }: DistrictComparisonProps) {
  const { t, format } = useWords();
  const pairs = pairsOf(first, second);
  const table = useDistrictTable(first, second, pairs);
  const [widest] = pairs;
  if (widest === undefined) return null;
  const gap = Math.abs(servedShare(widest.second) - servedShare(widest.first));
  return (
    <Slab>
      <PairedBars
        id="districts"
        headingLevel={3}
        finding={
          gap < TELLING_GAP
            ? t('results.compare.districts.finding')
            : t('results.compare.districts.finding.gap', {
                district: widest.name,
                first: format.percent(servedShare(widest.first)),
                second: format.percent(servedShare(widest.second)),
              })
        }
        note={t('results.compare.districts.note')}
        firstLabel={first.rule.label}
        secondLabel={second.rule.label}
        most={1}
        pairs={pairs.map((pair) => ({
          id: pair.name,
          label: pair.name,
          detail: t('results.compare.voters', { count: pair.voters }),
          first: { value: servedShare(pair.first), display: format.percent(servedShare(pair.first)) },
          second: { value: servedShare(pair.second), display: format.percent(servedShare(pair.second)) },
        }))}
        table={table}
      />
    </Slab>
  );
}

const servedShare = ({ voters, served }: DistrictView): number =>
  voters === null || voters === 0 ? 0 : (served ?? 0) / voters;

function pairsOf(first: CountView, second: CountView): Pair[] {
  const seconds = new Map(second.analysis?.districts.map((district) => [district.district, district]));
  const pairs = (first.analysis?.districts ?? []).flatMap((district): Pair[] => {
    const twin = seconds.get(district.district);
    const { voters, district: name } = district;
    if (name === null || voters === null || voters === 0 || twin === undefined) return [];
    return [{ name, voters, first: district, second: twin }];
  });
  return pairs.toSorted((a, b) => servedShare(a.first) - servedShare(b.first) || a.name.localeCompare(b.name));
}

function useDistrictTable(first: CountView, second: CountView, pairs: readonly Pair[]) {
  const { t, format } = useWords();
  const town = [first, second].map(({ analysis }) => analysis?.districts.find(({ district }) => district === null));
  const count = (value: number | null | undefined): string => (value == null ? '–' : format.integer(value));
  const money = (district: DistrictView | undefined): string => (district ? format.money(district.spent) : '–');
  const rules = [first.rule.label, second.rule.label];
  return {
    summary: t('results.compare.districts.table'),
    caption: t('results.compare.districts.caption'),
    columns: [
      { key: 'district', label: t('results.column.district') },
      { key: 'voters', label: t('results.compare.column.voters'), numeric: true },
      ...rules.map((rule) => ({
        key: `served ${rule}`,
        label: t('results.compare.column.served', { rule }),
        numeric: true,
      })),
      ...rules.map((rule) => ({
        key: `spent ${rule}`,
        label: t('results.compare.column.spent', { rule }),
        numeric: true,
      })),
    ],
    rows: [
      ...pairs.map((pair) => ({
        id: pair.name,
        cells: [
          pair.name,
          format.integer(pair.voters),
          count(pair.first.served),
          count(pair.second.served),
          money(pair.first),
          money(pair.second),
        ],
      })),
      { id: 'town', cells: [t('results.compare.whole-town'), '–', '–', '–', money(town[0]), money(town[1])] },
    ],
    total: {
      id: 'total',
      cells: [
        t('results.compare.total'),
        count(first.analysis?.votersWithChoice),
        count(first.analysis?.votersServed),
        count(second.analysis?.votersServed),
        format.money(first.spent),
        format.money(second.spent),
      ],
    },
  };
}
