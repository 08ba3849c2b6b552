import { ExampleState } from '../examples/example';
import { EmailField } from '../field/text-field';
import { ErrorSummary } from './error-summary';

export function ErrorSummaryExamples() {
  const error = 'Écrivez une adresse électronique complète, comme nom@exemple.fr';
  return (
    <ExampleState title="Takes the focus; links to the field; the same words beside it">
      <ErrorSummary
        title="Il y a un problème"
        errors={[{ fieldId: 'email', message: error }, { message: 'Le formulaire a expiré : envoyez-le de nouveau.' }]}
      />
      <form>
        <EmailField
          id="email"
          name="email"
          label="Votre adresse électronique"
          defaultValue="lea.martin@exemple"
          error={error}
          errorPrefix="Erreur :"
        />
      </form>
    </ExampleState>
  );
}
