import { Icon } from '../icon/icon';
import { ExampleState } from '../examples/example';
import { Acts, Button, ButtonLink } from './button';

export function ButtonExamples() {
  return (
    <>
      <ExampleState title="The one act of the page, and what stands beside it">
        <Acts>
          <Button>Voter</Button>
          <ButtonLink href="#projets" kind="second">
            Revoir ma sélection
          </ButtonLink>
          <a href="#plus-tard">Continuer plus tard</a>
        </Acts>
      </ExampleState>
      <ExampleState title="A link that looks like an act, since it goes somewhere">
        <ButtonLink href="#choisir">Choisir mes projets</ButtonLink>
      </ExampleState>
      <ExampleState title="Small, with a stroke beside its words">
        <Acts>
          <ButtonLink href="#telecharger" kind="second" small>
            <Icon name="download" />
            Télécharger les bulletins
          </ButtonLink>
          <Button small>Rechercher</Button>
        </Acts>
      </ExampleState>
      <ExampleState title="Destroys something">
        <Button kind="danger">Supprimer mon compte</Button>
      </ExampleState>
      <ExampleState title="Pressed, in each tool the same colour of act">
        <div className="example-line tool-budget">
          <Button type="button" pressed>
            Projet suivi
          </Button>
          <Button type="button" kind="second" pressed={false}>
            Suivre ce projet
          </Button>
        </div>
      </ExampleState>
      <ExampleState title="Long words on a narrow screen">
        <Button>Confirmer ma participation à la Convention citoyenne</Button>
      </ExampleState>
    </>
  );
}
