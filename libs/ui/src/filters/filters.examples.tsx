import { Button } from '../button/button';
import { ExampleState } from '../examples/example';
import { SelectField } from '../field/choice-fields';
import { TextField } from '../field/text-field';
import { FilterForm, FilterLinks } from './filters';

export function FiltersExamples() {
  return (
    <div className="tool-budget">
      <ExampleState title="One choice among few">
        <FilterLinks
          label="Quartier"
          links={[
            { label: 'Tous (24)', href: '?', current: true },
            { label: 'Centre-Halles', href: '?quartier=centre-halles' },
            { label: 'Bords-de-Lanthe', href: '?quartier=bords-de-lanthe' },
            { label: 'Les Tilleuls', href: '?quartier=les-tilleuls' },
            { label: 'La Plaine', href: '?quartier=la-plaine' },
          ]}
        />
      </ExampleState>
      <ExampleState title="Search, filter and sort without a script">
        <FilterForm label="Chercher dans les projets" action="#projets">
          <TextField id="q" name="q" type="search" label="Mots" defaultValue="arbres" />
          <SelectField
            id="sort"
            name="sort"
            label="Trier par"
            options={[
              { value: 'votes', label: 'Voix' },
              { value: 'cost', label: 'Coût' },
              { value: 'name', label: 'Nom' },
            ]}
          />
          <Button>Chercher</Button>
        </FilterForm>
      </ExampleState>
    </div>
  );
}
