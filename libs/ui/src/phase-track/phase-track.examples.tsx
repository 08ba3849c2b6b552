import { ExampleState } from '../examples/example';
import { PhaseTrack, type Phase } from './phase-track';

const names = ['Dépôt des idées', 'Instruction', 'Vote', 'Résultat', 'Chantiers'];
const dates = ['3 nov. – 19 déc.', '5 janv. – 13 mars', '27 mars – 10 avril', '13 avril', 'dès juin'];
const words = { past: 'terminée', current: 'en cours', next: 'à venir' } as const;

function phases(currentIndex: number): readonly Phase[] {
  return names.map((name, index) => {
    const state = index < currentIndex ? 'past' : index === currentIndex ? 'current' : 'next';
    return { name, when: dates[index] ?? '', state, stateLabel: words[state] };
  });
}

export function PhaseTrackExamples() {
  return (
    <div className="tool-budget">
      <ExampleState title="In the middle">
        <PhaseTrack label="Les étapes de l’édition 2026" phases={phases(2)} />
      </ExampleState>
      <ExampleState title="At the start">
        <PhaseTrack label="Les étapes de l’édition 2027" phases={phases(0)} />
      </ExampleState>
      <ExampleState title="All done">
        <PhaseTrack label="Les étapes de l’édition 2025" phases={phases(5)} />
      </ExampleState>
    </div>
  );
}
