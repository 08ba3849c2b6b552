import { ExampleState } from '../examples/example';
import { SquarePlan } from '../square-head/square-plan';
import { tools, toolClass } from '../tool/tool';
import { PavingPattern } from './paving-pattern';

/** Many ids at once: a layout that repeats or looks broken shows here. */
export function PavingPatternExamples() {
  return (
    <>
      {tools.map((tool) => (
        <ExampleState key={tool} title={`Tiles in the accent of ${tool}`}>
          <div className={`example-tiles ${toolClass(tool)}`}>
            {Array.from({ length: 8 }, (_, index) => (
              <PavingPattern key={index} id={`${tool}-${index}`} />
            ))}
          </div>
        </ExampleState>
      ))}
      <ExampleState title="The square with everything open: one slab for each tool">
        <SquarePlan id="orvelle" open={tools} />
      </ExampleState>
      <ExampleState title="A band">
        <PavingPattern id="bande" shape="band" />
      </ExampleState>
    </>
  );
}
