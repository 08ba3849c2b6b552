import type { MinorUnits, PaidTo, ProjectExplanation } from '@parvis/budget-counting';
import { type ChartBar, type ChartData, LEFT, OTHERS } from '../chart-data';
import type { FactsOf } from '../projects/explanation-kinds';
import { type Speech, speech, type Telling } from '../telling';

/** Beyond these, the other winners are one bar. */
const WINNERS_SHOWN = 6;

/**
 * What became of the money of a project's supporters: where it went, for a project that was not selected; who paid how much, for one that
 * shares bought. Null where the rule gives voters no money.
 */
export function supportersChart(facts: ProjectExplanation, telling: Telling): ChartData | null {
  const said = speech(telling);
  switch (facts.kind) {
    case 'lost-supporters-money':
      return moneyChart(facts, facts.supporters, said);
    case 'lost-equal-payment':
    case 'lost-supporters-spent':
      return moneyChart(facts, facts.money, said);
    case 'won-equal-shares':
    case 'won-bounded-overspending':
      return payersChart(facts, said);
    default:
      return null;
  }
}

interface Money {
  readonly atStart: MinorUnits;
  readonly left: MinorUnits;
  readonly paidTo: readonly PaidTo[];
}

interface MoneyBar extends ChartBar {
  readonly voters: string;
}

type Loser = Pick<FactsOf<'lost-supporters-money'>, 'votes' | 'cost'>;

function moneyChart({ votes, cost }: Loser, { atStart, left, paidTo }: Money, said: Speech): ChartData {
  const { t, money } = said;
  const bars = [...paidBars(paidTo, said), { ...leftBar(left, said), voters: '' }];
  return {
    finding: t('explanations.supporters-chart.money.finding', { votes, left: money(left), cost: money(cost) }),
    note: t('explanations.supporters-chart.money.note', { start: money(atStart) }),
    bars: bars.map(({ voters: _, ...bar }) => bar),
    chosenLabel: t('explanations.supporters-chart.money.winner'),
    otherLabel: t('explanations.supporters-chart.money.left'),
    table: {
      summary: t('explanations.supporters-chart.money.summary'),
      caption: t('explanations.supporters-chart.money.caption'),
      columns: [
        { key: 'project', label: t('explanations.chart.project') },
        { key: 'people', label: t('explanations.chart.people'), numeric: true },
        { key: 'amount', label: t('explanations.chart.amount'), numeric: true },
      ],
      rows: bars.map(({ id, label, voters, display }) => ({ id, cells: [label, voters, display] })),
      total: { id: 'total', cells: [t('explanations.chart.total'), said.integer(votes), money(atStart)] },
    },
  };
}

function paidBars(paidTo: readonly PaidTo[], { t, money, title, integer }: Speech): MoneyBar[] {
  const shown = paidTo.length > WINNERS_SHOWN + 1 ? paidTo.slice(0, WINNERS_SHOWN) : paidTo;
  const others = paidTo.slice(shown.length);
  const bar = (id: string, label: string, amount: MinorUnits): ChartBar => {
    return { id, label, value: Number(amount), display: money(amount), chosen: true };
  };
  const bars = shown.map(({ project, amount, voters }) => ({
    ...bar(project, title(project), amount),
    voters: integer(voters),
  }));
  if (others.length === 0) return bars;
  const sum = others.reduce((total, { amount }) => total + BigInt(amount), 0n).toString();
  const label = t('explanations.supporters-chart.money.others', { count: others.length });
  // A voter may have paid for several of them, so their voters do not add up.
  return [...bars, { ...bar(OTHERS, label, sum), voters: '' }];
}

function leftBar(left: MinorUnits, { t, money }: Speech): ChartBar {
  const label = t('explanations.supporters-chart.money.left');
  return { id: LEFT, label, value: Number(left), display: money(left), chosen: false };
}

function payersChart(facts: FactsOf<'won-equal-shares' | 'won-bounded-overspending'>, said: Speech): ChartData {
  const { t, cents, integer } = said;
  const people = [
    ['full', facts.payingInFull],
    ['less', facts.payingLess],
    ['nothing', facts.payingNothing],
  ] as const;
  const bars = people.map(([id, value]) => ({
    id,
    label: t(`explanations.supporters-chart.payers.${id}`),
    value,
    display: integer(value),
    chosen: id !== 'nothing',
  }));
  const total = people.reduce((sum, [, value]) => sum + value, 0);
  return {
    finding: t('explanations.supporters-chart.payers.finding', {
      full: facts.payingInFull,
      payment: cents(facts.payment),
      each: facts.each,
    }),
    note: t('explanations.supporters-chart.payers.note'),
    bars,
    chosenLabel: t('explanations.supporters-chart.payers.paying'),
    otherLabel: t('explanations.supporters-chart.payers.nothing'),
    table: {
      summary: t('explanations.supporters-chart.payers.summary'),
      caption: t('explanations.supporters-chart.payers.caption'),
      columns: [
        { key: 'what', label: t('explanations.chart.what') },
        { key: 'people', label: t('explanations.chart.people'), numeric: true },
      ],
      rows: bars.map(({ id, label, display }) => ({ id, cells: [label, display] })),
      total: { id: 'total', cells: [t('explanations.chart.total'), integer(total)] },
    },
  };
}
