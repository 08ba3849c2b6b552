import { Histogram, type HistogramProps } from './histogram';

function choicesOnBallots(id: string, finding: string, counts: readonly number[], marked?: number): HistogramProps {
  const french = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '\u202f');
  return {
    id,
    finding,
    note: 'Bulletins selon le nombre de projets choisis.',
    valueLabel: 'Bulletins',
    binLabel: 'Projets choisis',
    bins: counts.map((value, index) => ({
      id: String(index),
      label: String(index),
      fullLabel: index === 1 ? '1 projet choisi,' : `${index} projets choisis,`,
      value,
      display: french(value),
      marked: index === marked,
    })),
    table: {
      summary: 'Le tableau des choix',
      caption: 'Bulletins selon le nombre de projets choisis',
      columns: [
        { key: 'choices', label: 'Projets choisis' },
        { key: 'ballots', label: 'Bulletins', numeric: true },
      ],
      rows: counts.map((value, index) => ({ id: String(index), cells: [String(index), french(value)] })),
    },
  };
}

export const fourBins = choicesOnBallots(
  'few',
  'La plupart des personnes ont utilisé leurs trois choix',
  [30, 310, 430, 2210],
  3,
);

export const manyBins = choicesOnBallots(
  'many',
  'Un bulletin sur quatre choisit dix projets',
  [12, 1204, 830, 1980, 2210, 3120, 1105, 640, 320, 0, 4105],
);

export function HistogramExample() {
  return (
    <div className="tool-budget stack">
      <h1>Histogram</h1>
      <Histogram {...fourBins} />
      <Histogram {...manyBins} />
    </div>
  );
}
