import { Acts, Button } from '../button/button';
import { ExampleState } from '../examples/example';
import { SummaryList } from './summary-list';

export function SummaryListExamples() {
  const change = (about: string) => ({ href: '#modifier', label: 'Modifier', about });
  return (
    <>
      <ExampleState title="Answers to check before the act">
        <SummaryList
          rows={[
            { id: 'district', term: 'Votre quartier', value: 'Les Tilleuls', change: change('votre quartier') },
            {
              id: 'projects',
              term: 'Vos projets',
              value: 'Verger public, îlots de fraîcheur, bibliothèque d’outils',
              change: change('vos projets'),
            },
          ]}
        />
        <Acts>
          <Button>Voter</Button>
        </Acts>
      </ExampleState>
      <ExampleState title="Facts of a thing">
        <SummaryList
          rows={[
            { id: 'cost', term: 'Coût estimé (TTC)', value: '48 000 €' },
            { id: 'running', term: 'Coût de fonctionnement annuel', value: '1 200 €' },
          ]}
        />
      </ExampleState>
    </>
  );
}
