import { Button } from '../button/button';
import { ExampleState } from '../examples/example';
import { EmailField } from '../field/text-field';
import { InlineForm } from './inline-form';

export function InlineFormExamples() {
  return (
    <ExampleState title="One field and its act, which touch">
      <InlineForm action="#lettre">
        <EmailField id="letter" name="email" label="Votre adresse électronique" />
        <Button>Recevoir la lettre</Button>
      </InlineForm>
    </ExampleState>
  );
}
