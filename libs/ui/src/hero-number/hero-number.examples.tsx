import { ExampleState } from '../examples/example';
import { tools } from '../tool/tool';
import { Paving, Slab } from '../paving/paving';
import { HeroNumber } from './hero-number';

export function HeroNumberExamples() {
  return (
    <>
      <ExampleState title="Large, with a unit and its sentence">
        <Slab tool="budget">
          <HeroNumber number="367 000 €">pour le centre et les quais, sur 379 000 € attribués.</HeroNumber>
        </Slab>
      </ExampleState>
      <ExampleState title="In the accent of each tool">
        <Paving>
          {tools.map((tool) => (
            <Slab key={tool} tool={tool}>
              <HeroNumber number="1" unit="sur 16">
                c’est votre chance d’être tiré au sort.
              </HeroNumber>
            </Slab>
          ))}
        </Paving>
      </ExampleState>
    </>
  );
}
