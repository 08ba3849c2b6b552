import { Acts, Button } from '../button/button';
import { ExampleState } from '../examples/example';
import { CheckboxGroup, Checkbox, RadioGroup, SelectField, TextAreaField } from './choice-fields';
import { EmailField, OneTimeCodeField, PasswordField, TextField } from './text-field';

const districts = ['Centre-Halles', 'Bords-de-Lanthe', 'Les Tilleuls', 'La Plaine'];

export function FieldExamples() {
  return (
    <>
      <ExampleState title="Text, e-mail, password, one-time code">
        <form>
          <TextField
            id="name"
            name="name"
            label="Votre nom et votre prénom"
            hint="Comme sur votre pièce d’identité."
            autoComplete="name"
          />
          <EmailField id="email" name="email" label="Votre adresse électronique" hint="Nous vous enverrons un code." />
          <PasswordField id="password" name="password" label="Votre mot de passe" autoComplete="current-password" />
          <OneTimeCodeField
            id="code"
            name="code"
            label="Le code reçu par message"
            hint="Six chiffres. Il sert une fois."
          />
          <Acts>
            <Button>Se connecter</Button>
          </Acts>
        </form>
      </ExampleState>
      <ExampleState title="As wide as the answer, with a unit, optional, kept from editing">
        <form>
          <TextField id="postcode" name="postcode" label="Code postal" width={8} inputMode="numeric" />
          <TextField id="cost" name="cost" label="Coût estimé" width={12} suffix="€" inputMode="decimal" />
          <TextField
            id="phone"
            name="phone"
            type="tel"
            width={20}
            label="Téléphone"
            optional="facultatif"
            autoComplete="tel"
          />
          <TextField id="reference" name="reference" label="Référence" defaultValue="OR-2026-0417" disabled />
        </form>
      </ExampleState>
      <ExampleState title="Select and long text">
        <form>
          <SelectField
            id="district"
            name="district"
            label="Votre quartier"
            defaultValue="Les Tilleuls"
            options={districts.map((label) => ({ value: label, label }))}
          />
          <TextAreaField
            id="idea"
            name="idea"
            label="Votre idée en quelques phrases"
            hint="Dites ce qui changerait, et pour qui. 1 000 caractères au plus."
            maxLength={1000}
          />
        </form>
      </ExampleState>
      <ExampleState title="One answer, several answers, a statement">
        <ChoicesForm />
      </ExampleState>
    </>
  );
}

function ChoicesForm() {
  return (
    <form>
      <RadioGroup
        id="proof"
        name="proof"
        label="Comment voulez-vous prouver que vous habitez ici ?"
        defaultValue="letter"
        choices={[
          { value: 'letter', label: 'Avec le code reçu par courrier', hint: 'Une lettre bleue, arrivée en mars.' },
          { value: 'roll', label: 'Je suis sur la liste électorale' },
          { value: 'desk', label: 'Au guichet, avec un justificatif de domicile' },
        ]}
      />
      <RadioGroup
        id="again"
        name="again"
        label="Recevoir un rappel avant la clôture du vote ?"
        inline
        choices={[
          { value: 'yes', label: 'Oui' },
          { value: 'no', label: 'Non' },
        ]}
      />
      <CheckboxGroup
        id="themes"
        name="themes"
        label="Les sujets à suivre"
        optional="facultatif"
        defaultValues={['nature']}
        choices={[
          { value: 'nature', label: 'Nature en ville' },
          { value: 'moving', label: 'Déplacements' },
          { value: 'school', label: 'École et jeunesse' },
        ]}
      />
      <Checkbox id="honour" name="honour" label="J’habite la commune, je l’atteste sur l’honneur." />
    </form>
  );
}

export function FieldErrorExamples() {
  const prefix = 'Erreur :';
  return (
    <>
      <ExampleState title="Every field with its error, and what was typed">
        <form>
          <EmailField
            id="email"
            name="email"
            label="Votre adresse électronique"
            hint="Nous vous enverrons un code."
            defaultValue="lea.martin@exemple"
            error="Écrivez une adresse électronique complète, comme nom@exemple.fr"
            errorPrefix={prefix}
          />
          <OneTimeCodeField
            id="code"
            name="code"
            label="Le code reçu par message"
            error="Ce code a déjà servi : demandez-en un autre"
            errorPrefix={prefix}
          />
          <RadioGroup
            id="vote"
            name="vote"
            label="Votre choix"
            error="Choisissez une réponse"
            errorPrefix={prefix}
            choices={[
              { value: 'yes', label: 'Pour' },
              { value: 'no', label: 'Contre' },
            ]}
          />
          <Checkbox
            id="honour"
            name="honour"
            label="J’habite la commune, je l’atteste sur l’honneur."
            error="Cochez cette case pour continuer"
            errorPrefix={prefix}
          />
        </form>
      </ExampleState>
    </>
  );
}

export function QuestionExamples() {
  return (
    <form>
      <RadioGroup
        question
        id="district"
        name="district"
        label="Dans quel quartier habitez-vous ?"
        hint="Chaque quartier a sa part de l’enveloppe. Vous pouvez choisir des projets de toute la ville."
        choices={districts.map((label) => ({ value: label, label }))}
      />
      <Acts>
        <Button>Continuer</Button>
      </Acts>
    </form>
  );
}
