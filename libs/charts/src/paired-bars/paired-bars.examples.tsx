import { PairedBars, type PairedBarsProps } from './paired-bars';

const districts = [
  ['Gare-Fabriques', 250, 0, 250],
  ['Les Hauts', 340, 60, 340],
  ['La Plaine', 440, 390, 440],
  ['Les Tilleuls', 400, 400, 400],
] as const;

const share = (served: number, voters: number) => ({
  value: served / voters,
  display: `${Math.round((100 * served) / voters)} %`,
});

export const servedByRule: PairedBarsProps = {
  id: 'served',
  finding: 'Avec les parts égales, chaque quartier obtient quelque chose',
  note: 'Part des votants qui obtiennent au moins un projet de leur choix.',
  headingLevel: 2,
  firstLabel: 'Les plus votés d’abord',
  secondLabel: 'Parts égales',
  most: 1,
  pairs: districts.map(([label, voters, first, second]) => ({
    id: label,
    label,
    detail: `${voters} votants`,
    first: share(first, voters),
    second: share(second, voters),
  })),
  table: {
    summary: 'Le tableau par quartier',
    caption: 'Votants servis par quartier et par règle',
    columns: [
      { key: 'district', label: 'Quartier' },
      { key: 'voters', label: 'Votants', numeric: true },
      { key: 'first', label: 'Servis, plus votés d’abord', numeric: true },
      { key: 'second', label: 'Servis, parts égales', numeric: true },
    ],
    rows: districts.map(([label, ...figures]) => ({ id: label, cells: [label, ...figures.map(String)] })),
    total: { id: 'total', cells: ['Total', '1 430', '850', '1 430'] },
  },
};

export function PairedBarsExample() {
  return (
    <div className="tool-budget">
      <h1>Paired bars</h1>
      <PairedBars {...servedByRule} />
    </div>
  );
}
