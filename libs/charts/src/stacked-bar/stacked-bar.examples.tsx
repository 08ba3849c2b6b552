import { Slab } from '@parvis/ui';
import { StackedBar, type StackedBarProps } from './stacked-bar';

const channels = [
  { id: 'online', label: 'En ligne', value: 2402, display: '2 402 votes', short: '81 %', tone: 'full' },
  { id: 'paper', label: 'Sur papier', value: 364, display: '364 votes', short: '12 %', tone: 'outline' },
  { id: 'desk', label: 'Au guichet', value: 214, display: '214 votes', short: '7 %', tone: 'hatch' },
] as const;

export const votesByChannel: StackedBarProps = {
  id: 'channels',
  finding: 'Quatre votes sur cinq ont été donnés en ligne',
  note: '2 980 votes, dont 30 blancs.',
  parts: channels,
  table: {
    summary: 'Le tableau des votes par voie',
    caption: 'Votes par voie',
    columns: [
      { key: 'channel', label: 'Voie' },
      { key: 'votes', label: 'Votes', numeric: true },
      { key: 'share', label: 'Part', numeric: true },
    ],
    rows: channels.map(({ id, label, display, short }) => ({ id, cells: [label, display, short] })),
  },
};

export const envelopeSpent: StackedBarProps = {
  id: 'envelope',
  finding: 'Il reste 21 000 € sur une enveloppe de 400 000 €',
  headingLevel: 3,
  parts: [
    {
      id: 'spent',
      label: 'Attribué à quatre projets',
      value: 379_000,
      display: '379 000 €',
      short: '95 %',
      tone: 'full',
    },
    { id: 'left', label: 'Reste', value: 21_000, display: '21 000 €', short: '5 %', tone: 'pale' },
  ],
  table: {
    summary: 'Le tableau de l’enveloppe',
    caption: 'L’enveloppe de 2025',
    columns: [
      { key: 'part', label: 'Part' },
      { key: 'amount', label: 'Montant', numeric: true },
    ],
    rows: [
      { id: 'spent', cells: ['Attribué à quatre projets', '379 000 €'] },
      { id: 'left', cells: ['Reste', '21 000 €'] },
    ],
  },
};

export function StackedBarExample() {
  return (
    <div className="tool-budget stack">
      <h1>Stacked bar</h1>
      <StackedBar {...votesByChannel} />
      <h2>In a slab that is already there</h2>
      <Slab>
        <StackedBar {...envelopeSpent} />
      </Slab>
    </div>
  );
}
