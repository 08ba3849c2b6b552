import { RankedBars, type RankedBarsProps } from './ranked-bars';

const projects = [
  ['Place des Halles ombragée', 1390, true, '165 000 €'],
  ['Éclairage et bancs de la médiathèque', 1320, true, '62 000 €'],
  ['Piste cyclable sur le quai', 1280, true, '140 000 €'],
  ['Composteurs de quartier', 720, true, '12 000 €'],
  ['Vingt fontaines à eau en ville', 560, false, '24 000 €'],
  ['Terrain multisport couvert', 440, false, '56 000 €'],
  ['Cour végétale de l’école des Tilleuls', 400, false, '48 000 €'],
  ['Aire de jeux pour tous', 340, false, '42 000 €'],
  ['Jardin partagé des Fabriques', 300, false, '28 000 €'],
  ['Atelier vélo de la gare', 250, false, '34 000 €'],
  ['Toilettes publiques du port', 110, false, '38 000 €'],
  ['Fresque de la rue des Tanneurs', 90, false, '22 000 €'],
] as const;

/** The ballots of the demonstration's 2025 edition. */
export const votesOf2025: RankedBarsProps = {
  id: 'votes',
  finding: 'Les trois projets les plus votés prennent presque toute l’enveloppe',
  note: 'Nombre de voix par projet. Chaque personne pouvait en choisir trois.',
  chosenLabel: 'Lauréat',
  otherLabel: 'Non retenu',
  bars: projects.map(([label, value, chosen]) => ({
    id: label,
    label,
    value,
    display: french(value),
    unit: 'voix',
    chosen,
  })),
  table: {
    summary: 'Le tableau des voix et des coûts',
    caption: 'Voix et coûts des 12 projets de 2025',
    columns: [
      { key: 'project', label: 'Projet' },
      { key: 'cost', label: 'Coût TTC', numeric: true },
      { key: 'votes', label: 'Voix', numeric: true },
      { key: 'outcome', label: 'Résultat' },
    ],
    rows: projects.map(([label, value, chosen, cost]) => ({
      id: label,
      cells: [label, cost, french(value), chosen ? 'Lauréat' : 'Non retenu'],
    })),
  },
};

function french(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

export function RankedBarsExample() {
  return (
    <div className="tool-budget">
      <h1>Ranked bars</h1>
      <RankedBars {...votesOf2025} />
    </div>
  );
}
