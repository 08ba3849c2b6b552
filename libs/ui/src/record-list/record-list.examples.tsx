import { ExampleState } from '../examples/example';
import { RecordList } from './record-list';

export function RecordListExamples() {
  return (
    <ExampleState title="Acts in words, with their fingerprint and their proof">
      <LastActs />
    </ExampleState>
  );
}

export function LastActs() {
  return (
    <RecordList
      entries={[
        {
          id: '1',
          when: 'Aujourd’hui, 9 h 10',
          dateTime: '2026-04-07T09:10:00+02:00',
          sentence: 'La liste des 700 numéros du tirage au sort est figée. Elle ne peut plus changer.',
          fingerprintLabel: 'empreinte',
          fingerprint: '4c1e 90b7 52fa',
        },
        {
          id: '2',
          when: 'Hier, 18 h',
          dateTime: '2026-04-06T18:00:00+02:00',
          sentence: 'Un commentaire sur le projet 23 est masqué : il nommait une personne.',
          fingerprintLabel: 'empreinte',
          fingerprint: 'a07d 3e21 c86b',
          href: '#preuve-2',
          linkLabel: 'Voir la preuve de l’acte 2',
        },
        {
          id: '3',
          when: 'Vendredi 27 mars, 8 h',
          dateTime: '2026-03-27T08:00:00+01:00',
          sentence: 'Le vote du budget 2026 est ouvert. Le règlement et les 24 projets sont figés.',
        },
      ]}
    />
  );
}
