import { ExampleState } from '../examples/example';
import { Prose } from './prose';

export function ProseExamples() {
  return (
    <>
      <ExampleState title="A page of text, as an authority writes it">
        <Prose>
          <p>
            Le règlement du budget participatif a été voté le 12 février. Il dit qui peut proposer, qui peut voter et
            comment les bulletins sont comptés.
          </p>
          <h3>Qui peut voter</h3>
          <ul>
            <li>Toute personne de 16 ans ou plus.</li>
            <li>Qui habite la commune, sans condition de nationalité.</li>
          </ul>
          <h3>Ce que dit la loi</h3>
          <p>
            Les décisions finales restent celles du conseil municipal, comme le prévoit le{' '}
            <a href="https://www.legifrance.gouv.fr/">code général des collectivités territoriales</a>.
          </p>
        </Prose>
      </ExampleState>
      <ExampleState title="A heading that looks one level higher">
        <h3 className="h2">Près de chez vous</h3>
      </ExampleState>
    </>
  );
}
