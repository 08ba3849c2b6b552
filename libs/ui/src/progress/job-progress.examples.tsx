import { ExampleState } from '../examples/example';
import { JobProgress } from './job-progress';

export function JobProgressExamples() {
  return (
    <div className="tool-budget">
      <ExampleState title="The end is known">
        <JobProgress
          id="known"
          label="Lecture des bulletins"
          done={41200}
          total={90494}
          sentence="41 200 bulletins lus sur 90 494."
        />
      </ExampleState>
      <ExampleState title="The end is not known">
        <JobProgress
          id="unknown"
          label="Dépouillement en cours"
          sentence="Cette page se met à jour toutes les cinq secondes."
        />
      </ExampleState>
    </div>
  );
}
