import { ExampleState } from '../examples/example';
import { DoorFacade, type FacadeDoor } from './door-facade';

export const doors: readonly FacadeDoor[] = [
  {
    tool: 'budget',
    name: 'Budget participatif',
    href: '#budget',
    sentence: 'Les habitants proposent des projets et décident d’une part du budget.',
    now: 'Vote ouvert jusqu’à vendredi 20 h',
    open: true,
  },
  {
    tool: 'assembly',
    name: 'Assemblées citoyennes',
    href: '#assemblees',
    sentence: 'Quarante personnes tirées au sort travaillent une question.',
    now: 'Tirage au sort public jeudi',
    open: true,
  },
  {
    tool: 'consultation',
    name: 'Consultations',
    href: '#consultations',
    sentence: 'La commune pose une question, chacun peut donner son avis.',
    now: 'Rien d’ouvert, prochaine en mai',
    open: false,
  },
  {
    tool: 'webinar',
    name: 'Webinaires',
    href: '#webinaires',
    sentence: 'Des séances en direct pour comprendre les outils, puis leur rediffusion.',
    now: 'En direct ce soir, 18 h 30',
    open: true,
  },
  {
    tool: 'data',
    name: 'Données ouvertes',
    href: '#donnees',
    sentence: 'Les chiffres et les fichiers derrière chaque décision.',
    now: '38 jeux de données, 2 mis à jour hier',
    open: false,
  },
];

export function DoorFacadeExamples() {
  return (
    <ExampleState title="Five doors, three of them ajar">
      <DoorFacade doors={doors} />
    </ExampleState>
  );
}

export function ClosedFacadeExample() {
  const closed = doors.map((door) => ({ ...door, open: false, now: 'Rien d’ouvert aujourd’hui' }));
  return (
    <ExampleState title="Nothing open">
      <DoorFacade doors={closed} />
    </ExampleState>
  );
}
