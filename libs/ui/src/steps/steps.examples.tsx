import { ExampleState } from '../examples/example';
import { Slab } from '../paving/paving';
import { Steps } from './steps';

export function StepsExamples() {
  return (
    <ExampleState title="How an envelope was spent, project after project">
      <Slab tool="budget">
        <Steps
          steps={[
            {
              id: '1',
              mark: '1',
              title: 'Place des Halles ombragée',
              children: (
                <p>
                  1 390 voix, 165 000 €. Il reste <strong>235 000 €</strong>.
                </p>
              ),
            },
            {
              id: '2',
              mark: '2',
              title: 'Éclairage et bancs de la médiathèque',
              children: (
                <p>
                  1 320 voix, 62 000 €. Il reste <strong>173 000 €</strong>.
                </p>
              ),
            },
            {
              id: '3',
              mark: '–',
              title: 'Vingt fontaines à eau en ville : non retenu',
              children: (
                <p>
                  560 voix, 24 000 €. Il manque <strong>3 000 €</strong>, et un projet n’est jamais financé en partie.
                </p>
              ),
            },
          ]}
        />
      </Slab>
    </ExampleState>
  );
}
