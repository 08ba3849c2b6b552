import { ExampleState } from '../examples/example';
import { Slab } from '../paving/paving';
import { Tag } from '../tag/tag';
import { Twin } from '../twin/twin';
import { DataTable, type DataColumn, type DataRow } from './data-table';

const columns: readonly DataColumn[] = [
  { key: 'project', label: 'Projet' },
  { key: 'stage', label: 'Étape' },
  { key: 'planned', label: 'Prévu', numeric: true },
  { key: 'spent', label: 'Dépensé', numeric: true },
  { key: 'story', label: 'Ce qui s’est passé' },
];

const rows: readonly DataRow[] = [
  {
    id: '1',
    cells: ['Composteurs de quartier', <Tag kind="done">Livré</Tag>, '12 000 €', '11 640 €', 'Livré en octobre.'],
  },
  {
    id: '2',
    cells: [
      'Éclairage et bancs de la médiathèque',
      <Tag kind="done">Livré</Tag>,
      '62 000 €',
      '63 900 €',
      'Le fournisseur a livré tard.',
    ],
  },
  {
    id: '3',
    cells: [
      'Piste cyclable sur le quai',
      <Tag kind="accent">En travaux</Tag>,
      '140 000 €',
      'en cours',
      '60 % de la piste est posée.',
    ],
  },
];

export function DataTableExamples() {
  return (
    <div className="tool-budget">
      <ExampleState title="With its caption and a total; it scrolls in its own region">
        <Slab>
          <DataTable
            caption="Suivi des projets lauréats"
            columns={columns}
            rows={rows}
            total={{ id: 'total', cells: ['Total', '', '214 000 €', '75 540 €', ''] }}
          />
        </Slab>
      </ExampleState>
      <ExampleState title="As the twin of something: closed on screen, open in print">
        <Slab>
          <Twin summary="Le tableau du suivi">
            <DataTable caption="Suivi, en détail" captionHidden columns={columns} rows={rows} />
          </Twin>
        </Slab>
      </ExampleState>
      <ExampleState title="Open">
        <Slab>
          <Twin summary="Le tableau du suivi, ouvert" open>
            <DataTable caption="Suivi, ouvert" captionHidden columns={columns} rows={rows} />
          </Twin>
        </Slab>
      </ExampleState>
    </div>
  );
}
