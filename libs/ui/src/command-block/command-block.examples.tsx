import { ExampleState } from '../examples/example';
import { Slab } from '../paving/paving';
import { CommandBlock } from './command-block';

export function CommandBlockExamples() {
  return (
    <ExampleState title="A command that recounts">
      <Slab>
        <CommandBlock label="La commande qui recompte">
          {'node dist/apps/verify/main.js count orvelle-2025.pb --rule greedy --utility cost --json'}
        </CommandBlock>
      </Slab>
    </ExampleState>
  );
}
