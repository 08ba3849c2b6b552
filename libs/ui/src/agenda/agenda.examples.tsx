import { ExampleState } from '../examples/example';
import { LinkLine, LinkList } from '../link-list/link-list';
import { Paving, Slab } from '../paving/paving';
import { Agenda, type AgendaEvent } from './agenda';

const events: readonly AgendaEvent[] = [
  {
    id: '1',
    tool: 'webinar',
    dateTime: '2026-04-08T18:30',
    weekday: 'mer.',
    day: '8',
    month: 'avril',
    title: 'Tirage au sort : pourquoi vous, et avec quelle chance ?',
    href: '#1',
    detail: 'demain à 18 h 30 · complet : 17 personnes en liste d’attente',
  },
  {
    id: '2',
    tool: 'assembly',
    dateTime: '2026-04-09T18:30',
    weekday: 'jeu.',
    day: '9',
    month: 'avril',
    title: 'Tirage au sort public de la Convention citoyenne',
    href: '#2',
    detail: 'dans 2 jours, jeudi à 18 h 30 · salle des Tanneurs et en ligne',
  },
  {
    id: '3',
    tool: 'budget',
    dateTime: '2026-04-10T20:00',
    weekday: 'ven.',
    day: '10',
    month: 'avril',
    title: 'Clôture du vote du budget participatif',
    detail: 'dans 3 jours, vendredi à 20 h · dépouillement le lendemain',
  },
];

export function AgendaExamples() {
  return (
    <ExampleState title="What comes next, beside the districts">
      <NextAndNear />
    </ExampleState>
  );
}

export function NextAndNear() {
  return (
    <Paving layout="wide-narrow">
      <Slab>
        <h2>Bientôt</h2>
        <Agenda events={events} />
        <LinkLine links={[{ label: 'Ajouter ces dates à mon agenda', href: '#agenda', icon: 'calendar' }]} />
      </Slab>
      <Slab>
        <h2>Près de chez vous</h2>
        <LinkList
          links={[
            { label: 'Centre-Halles', href: '#ch', detail: '3 projets au vote' },
            { label: 'Bords-de-Lanthe', href: '#bl', detail: '3 projets, 1 chantier' },
            { label: 'Les Tilleuls', href: '#lt' },
          ]}
        />
      </Slab>
    </Paving>
  );
}
