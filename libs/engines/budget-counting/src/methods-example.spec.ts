import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromText, toNumber, toText } from '@parvis/exact-numbers';
import { count } from './count-election';
import { electionBuilder } from './election-builder';
import { electionIn, type Page, tables, unsaid } from './methods-scene';
import { EQUAL_SHARES, EQUAL_SHARES_COMPLETED, MOST_VOTES_FIRST, type Rule } from './rule';
import { tally, totalUtility } from './tally';

const METHODS = join(import.meta.dirname, '../../../../docs/methods');

function page(english: string, french: string): Page {
  const read = (name: string): string => readFileSync(join(METHODS, `${name}.md`), 'utf8');
  return { english: read(english), french: read(`fr/${french}`) };
}

const PAGES = {
  votes: page('most-votes-first', 'les-plus-votes-d-abord'),
  shares: page('equal-shares', 'parts-egales'),
  phragmen: page('phragmen', 'paiement-au-fil-du-temps'),
  welfare: page('max-welfare', 'meilleur-total-possible'),
  exact: page('exact-equal-shares', 'parts-exactement-egales'),
  overspending: page('bounded-overspending', 'depassement-limite'),
  transfers: page('minimal-transfers', 'transferts-minimaux'),
  knapsack: page('knapsack-allocation', 'euro-par-euro'),
  judgment: page('majority-judgment', 'jugement-majoritaire'),
  ties: page('ties', 'egalites-et-departage'),
  utilities: page('utilities', 'ce-que-vaut-un-projet'),
};

/** The six voters whose ballots most pages show. */
const election = electionIn(PAGES.votes, 0, 300n);
const winners = (rule: Rule, budget = 300n): readonly string[] => count({ ...election, budget }, rule).outcome.selected;

describe.each(Object.entries(PAGES))('the pages on %s', (_, { english, french }) => {
  it('show a table of ballots', () => expect(tables(english).length).toBeGreaterThan(0));

  it('have the same tables in both languages, number for number', () => {
    const numbers = (text: string): string[][] =>
      text
        .split('\n')
        .flatMap((line) => (line.startsWith('|') ? [line.split('|').map((cell) => cell.replace(/[^\d✓]/g, ''))] : []));
    expect(numbers(french)).toEqual(numbers(english));
  });
});

describe('most votes first, in docs/methods', () => {
  it('goes to the fountain and the benches', () => {
    const { outcome, trace } = count(election, MOST_VOTES_FIRST);
    expect(outcome).toMatchObject({ selected: ['Fountain', 'Benches'], remaining: '0' });
    expect(trace.steps).toMatchObject([{ votes: 4, remaining: '140' }, { votes: 3 }]);
    expect(trace.notSelected).toMatchObject([{ project: 'Playground', votes: 2, envelope: { missing: '90' } }]);
    expect(unsaid(PAGES.votes, [300, 160, 140, 90])).toEqual([]);
  });

  it('goes to the fountain and the playground by votes per cost', () => {
    const { outcome, trace } = count(election, { ...MOST_VOTES_FIRST, utility: 'cardinality' });
    expect(outcome.selected).toEqual(['Fountain', 'Playground']);
    expect(trace.steps).toMatchObject([{ key: '1/40' }, { key: '1/45' }]);
  });

  it('ends with the fountain when none is skipped', () => {
    expect(winners(MOST_VOTES_FIRST, 260n)).toEqual(['Fountain', 'Playground']);
    expect(winners({ ...MOST_VOTES_FIRST, kind: 'greedy-no-skip' }, 260n)).toEqual(['Fountain']);
    expect(unsaid(PAGES.votes, [260, 100])).toEqual([]);
  });

  it('does not take the playground below a threshold of three votes', () => {
    expect(winners({ ...MOST_VOTES_FIRST, kind: 'greedy-threshold', threshold: '3/1' }, 260n)).toEqual(['Fountain']);
  });

  it('lets the fountain exclude the benches', () => {
    const { outcome } = count(election, { ...MOST_VOTES_FIRST, exclusive: [['Fountain', 'Benches']] });
    expect(outcome).toMatchObject({ selected: ['Fountain', 'Playground'], cost: '250' });
    expect(unsaid(PAGES.votes, [250])).toEqual([]);
  });

  it('bounds the north by its own envelope', () => {
    const north = { name: 'North', budget: '200', projects: ['Fountain', 'Benches'] };
    const { outcome, trace } = count(election, { ...MOST_VOTES_FIRST, envelopes: [north] });
    expect(outcome.selected).toEqual(['Fountain', 'Playground']);
    expect(trace.notSelected).toMatchObject([{ project: 'Benches', bar: { remaining: '40', missing: '100' } }]);
    expect(unsaid(PAGES.votes, [200, 40, 100])).toEqual([]);
  });
});

describe('equal shares, in docs/methods', () => {
  it('go to the fountain and the playground, 50 each', () => {
    const { outcome, trace } = count(election, EQUAL_SHARES);
    expect(outcome).toEqual({ selected: ['Fountain', 'Playground'], cost: '250', remaining: '50' });
    expect(trace.endowment?.final).toBe('50/1');
    expect(trace.steps).toMatchObject([{ payment: '40/1' }, { payment: '45/1' }]);
    expect(trace.notSelected).toMatchObject([
      { project: 'Benches', supporters: { atStart: '150', left: '30', missing: '110', paidTo: [{ amount: '120' }] } },
    ]);
    expect(unsaid(PAGES.shares, [300, 50, 160, 40, 10, 140, 30, 90, 100, 45, 250])).toEqual([]);
  });

  it('grow to 86 without a change, and no further', () => {
    const { outcome, trace } = count(election, EQUAL_SHARES_COMPLETED);
    expect(outcome.selected).toEqual(['Fountain', 'Playground']);
    expect(trace).toMatchObject({ endowment: { final: '86/1' }, runs: 38 });
    expect(winners({ ...EQUAL_SHARES }, 87n * 6n)).toEqual(['Fountain', 'Benches', 'Playground']);
    expect(unsaid(PAGES.shares, [86, 87, 390])).toEqual([]);
  });

  it('leave the fountain 10 short when each side has 150', () => {
    const sides = electionBuilder({ ...election, form: 'approval' });
    const { ballots, projects } = election;
    for (const [voter, group] of ballots.groupOfBallot.entries()) {
      const listed = ballots.choices.slice(ballots.offsets[group], ballots.offsets[group + 1]);
      sides.addBallot(
        [...listed].map((project) => projects[project]!.id),
        { voterClass: voter < 4 ? 'north' : 'south' },
      );
    }
    const rule = { ...EQUAL_SHARES, shares: { north: '150', south: '150' } };
    const { outcome, trace } = count(sides.build(), rule);
    expect(outcome.selected).toEqual(['Playground']);
    expect(trace.notSelected).toMatchObject([{ project: 'Fountain', supporters: { missing: '10' } }, {}]);
    expect(count(sides.build(), { ...rule, completion: 'greedy' }).outcome.selected).toEqual([
      'Playground',
      'Fountain',
    ]);
    expect(unsaid(PAGES.shares, [150, 37.5, 10])).toEqual([]);
  });

  it('leave out what less than half of the voters chose, if the rules ask for it', () => {
    expect(winners({ ...EQUAL_SHARES, eligibility: '1/2' })).toEqual(['Fountain']);
  });

  it('give way by satisfaction, three against two, and stand by exclusion', () => {
    const satisfaction = count(election, { ...EQUAL_SHARES, comparison: 'satisfaction' });
    expect(satisfaction.outcome.selected).toEqual(['Fountain', 'Benches']);
    expect(satisfaction.trace.comparison).toMatchObject({ forEqualShares: 2, forGreedy: 3, kept: 'greedy' });
    expect(winners({ ...EQUAL_SHARES, comparison: 'exclusion' })).toEqual(['Fountain', 'Playground']);
  });
});

describe('paying as time goes, in docs/methods', () => {
  it('ends at the benches, which no longer fit', () => {
    const { outcome, trace } = count(election, { kind: 'phragmen', ties: [] });
    expect(outcome).toEqual({ selected: ['Fountain', 'Playground'], cost: '250', remaining: '50' });
    expect(trace.steps).toMatchObject([{ load: '40/1' }, { load: '45/1' }]);
    const [benches] = trace.notSelected;
    expect(benches).toMatchObject({ project: 'Benches', load: '260/3' });
    expect(toNumber(fromText(benches?.load ?? '0'))).toBeCloseTo(86.67, 2);
    expect(unsaid(PAGES.phragmen, [300, 40, 160, 45, 90, 50, 140, 86.67, 250])).toEqual([]);
  });
});

describe('the best possible total, in docs/methods', () => {
  const selections = [
    ['Fountain', 'Benches'],
    ['Fountain', 'Playground'],
    ['Benches', 'Playground'],
  ];
  const totals = { cardinality: [7, 6, 5], cost: [1060, 820, 600] };

  it.each(['cardinality', 'cost'] as const)('by %s is that of the fountain and the benches', (utility) => {
    const { outcome, trace } = count(election, { kind: 'max-welfare', utility, ties: [] });
    expect(outcome.selected).toEqual(['Fountain', 'Benches']);
    expect(trace.welfare).toBe(`${totals[utility][0]}/1`);
    const [best, second] = totals[utility];
    expect(trace.notSelected).toMatchObject([{ welfare: { with: `${second}/1`, less: `${best! - second!}/1` } }]);
    const counted = tally(election, utility);
    const worth = (id: string): number =>
      toNumber(
        totalUtility(
          counted,
          election.projects.findIndex((project) => project.id === id),
        ),
      );
    expect(selections.map((ids) => ids.reduce((sum, id) => sum + worth(id), 0))).toEqual(totals[utility]);
  });

  it('is told with the costs of what fits', () => {
    expect(unsaid(PAGES.welfare, [390, 300, 250, 230])).toEqual([]);
    const rows = PAGES.welfare.english.split('\n').filter((line) => / and (benches|playground) /.test(line));
    expect(
      rows.map((row) =>
        row
          .split('|')
          .slice(3, 5)
          .map((cell) => Number(cell.replace(',', ''))),
      ),
    ).toEqual(totals.cardinality.map((votes, selection) => [votes, totals.cost[selection]]));
  });
});

describe('exact equal shares, in docs/methods', () => {
  const ballots = electionIn(PAGES.exact, 0, 300n);

  it('leave out the trees, which nobody can pay for equally', () => {
    const rule: Rule = { kind: 'exact-equal-shares', utility: 'cost', addOpt: null, completion: 'none', ties: [] };
    const { outcome, trace } = count(ballots, rule);
    expect(outcome).toEqual({ selected: ['Fountain', 'Lights'], cost: '240', remaining: '60' });
    expect(trace.steps).toMatchObject([
      { payment: '40/1', payers: 4 },
      { payment: '40/1', payers: 2 },
    ]);
    expect(unsaid(PAGES.exact, [300, 50, 160, 108, 80, 40, 10, 36, 54, 240, 49])).toEqual([]);
  });

  it('change next at 76, which is too much', () => {
    const rule: Rule = {
      kind: 'exact-equal-shares',
      utility: 'cost',
      addOpt: 'infeasible',
      completion: 'none',
      ties: [],
    };
    expect(count(ballots, rule).trace).toMatchObject({ endowment: { final: '50/1' }, runs: 2 });
    const counted = (budget: bigint): unknown => count({ ...ballots, budget }, { ...rule, addOpt: null }).outcome;
    expect(counted(76n * 6n - 1n)).toMatchObject({ selected: ['Fountain', 'Lights'] });
    expect(counted(76n * 6n)).toMatchObject({ selected: ['Fountain', 'Trees', 'Lights'], cost: '348' });
    expect(unsaid(PAGES.exact, [76, 36, 348])).toEqual([]);
  });

  it('differ from equal shares, where a voter gives what is left', () => {
    const { outcome, trace } = count(ballots, EQUAL_SHARES);
    expect(outcome.selected).toEqual(['Fountain', 'Trees']);
    expect(trace.steps[1]).toMatchObject({ payment: '49/1', payingInFull: 2, payingLess: 1 });
  });
});

describe('equal shares with bounded overspending, in docs/methods', () => {
  const ballots = electionIn(PAGES.overspending, 0, 300n);

  it('take 10 of the envelope for the trees', () => {
    const { outcome, trace } = count(ballots, { kind: 'bounded-overspending', utility: 'cost', ties: [] });
    expect(outcome).toEqual({ selected: ['Fountain', 'Trees'], cost: '270', remaining: '30' });
    expect(trace.steps).toMatchObject([
      { payment: '40/1', part: '1/1', payingInFull: 4, remaining: '140' },
      { payment: '55/1', payingInFull: 0, payingLess: 2, paid: '100' },
    ]);
    expect(toNumber(fromText(trace.steps[1]?.by === 'bounded-overspending' ? trace.steps[1].part : '0'))).toBeCloseTo(
      10 / 11,
      5,
    );
    expect(unsaid(PAGES.overspending, [300, 50, 160, 110, 40, 10, 140, 55, 100, 60.5, 30, 270, 200])).toEqual([]);
  });

  it('differ from equal shares, where the lights win for 200', () => {
    const { outcome, trace } = count(ballots, EQUAL_SHARES);
    expect(outcome).toMatchObject({ selected: ['Fountain', 'Lights'], cost: '200' });
    expect(trace.steps[1]).toMatchObject({ payment: '30/1', payingInFull: 1, payingLess: 1, key: '4/3' });
    expect(trace.notSelected).toMatchObject([{ project: 'Trees', supporters: { atStart: '100' } }]);
  });
});

describe('minimal transfers, in docs/methods', () => {
  it('give the playground its surplus back and move 10 each to the fountain', () => {
    const { outcome, trace } = count(electionIn(PAGES.transfers, 0, 300n, 'points'), {
      kind: 'minimal-transfers',
      ties: [],
    });
    expect(outcome).toEqual({ selected: ['Playground', 'Fountain'], cost: '250', remaining: '50' });
    expect(trace.steps).toMatchObject([
      { support: '100', part: '9/10', payingPart: 2, givingAll: 0 },
      { support: '140', part: '3/2', payingPart: 2, givingAll: 2 },
    ]);
    expect(trace.notSelected).toMatchObject([{ project: 'Benches', support: { left: '40', missing: '100' } }]);
    expect(unsaid(PAGES.transfers, [300, 50, 5, 160, 140, 90, 100, 45, 20, 10, 30, 40, 250])).toEqual([]);
  });
});

describe('the envelope given out euro by euro, in docs/methods', () => {
  const ballots = electionIn(PAGES.knapsack, 0, 250n);

  it('pays 90 of the benches and ends there', () => {
    const { outcome, trace } = count(ballots, { kind: 'knapsack-allocation', ties: [] });
    expect(outcome).toEqual({ selected: ['Fountain'], cost: '160', remaining: '90' });
    expect(trace.notSelected).toMatchObject([
      { project: 'Benches', votes: 3, why: 'partly-funded', part: { amount: '90' } },
      { project: 'Playground', why: 'count-ended' },
    ]);
    expect(trace.ballotsAboveEnvelope).toBe(0);
    expect(unsaid(PAGES.knapsack, [250, 160, 140, 90])).toEqual([]);
  });

  it('differs from most votes first, which skips the benches', () => {
    expect(count(ballots, MOST_VOTES_FIRST).outcome.selected).toEqual(['Fountain', 'Playground']);
  });
});

describe('majority judgment, in docs/methods', () => {
  it('goes to the playground and to the fountain, whose third middle grade is better', () => {
    const ballots = electionIn(PAGES.judgment, 0, 300n, 'points');
    const { outcome, trace } = count(ballots, { kind: 'majority-judgment', ties: [] });
    expect(outcome).toEqual({ selected: ['Playground', 'Fountain'], cost: '250', remaining: '50' });
    expect(trace.steps).toMatchObject([{ grade: '3', remaining: '210' }, { grade: '2' }]);
    expect(trace.notSelected).toMatchObject([
      { project: 'Benches', grades: { grade: '2' }, envelope: { missing: '90' } },
    ]);
    expect(trace.ties).toEqual([]);
    expect(unsaid(PAGES.judgment, [300, 160, 140, 90, 210, 50])).toEqual([]);
    // By points all three are equal: 10 each, worth their cost for each point.
    const [tie] = count(ballots, { ...MOST_VOTES_FIRST, utility: 'score' }).trace.ties;
    expect(tie?.tied).toEqual(['Benches', 'Fountain', 'Playground']);
  });
});

describe('ties, in docs/methods', () => {
  const ballots = electionIn(PAGES.ties, 0, 100n);

  it.each([
    [['min-cost'], '2 Benches', 'min-cost'],
    [['max-votes'], '10 Trees', 'lexicographic'],
    [[{ drawn: ['2 Benches', '10 Trees'] }], '2 Benches', 'drawn'],
    [['lexicographic'], '10 Trees', 'lexicographic'],
  ] as const)('%j prefers %s', (ties, preferred, rule) => {
    const { outcome, trace } = count(ballots, { ...MOST_VOTES_FIRST, ties });
    expect(outcome.selected).toEqual([preferred]);
    expect(trace.ties).toMatchObject([{ chosen: preferred, rule, changesOutcome: true }]);
    expect(unsaid(PAGES.ties, [100, 60, 50])).toEqual([]);
  });

  it('change nothing when both projects fit', () => {
    expect(count({ ...ballots, budget: 110n }, MOST_VOTES_FIRST).trace.ties).toMatchObject([{ changesOutcome: false }]);
    expect(unsaid(PAGES.ties, [110])).toEqual([]);
  });
});

describe('what a project is worth, in docs/methods', () => {
  const points = electionIn(PAGES.utilities, 0, 160n, 'points');
  const rankings = electionIn(PAGES.utilities, 0, 160n, 'ranking');

  it.each([
    ['cost', points, [360, 100, 20], 'Fountain Benches Trees'],
    ['cardinality', points, [3, 2, 1], 'Trees Benches Fountain'],
    ['points', points, [7, 4, 1], 'Benches Fountain Trees'],
    ['score', points, [840, 200, 20], 'Fountain Benches Trees'],
    ['borda', rankings, [2, 1, 0], 'Benches Fountain Trees'],
    ['effort', points, [120, 50, 20], null],
  ] as const)('by %s', (utility, ballots, worth, order) => {
    const counted = tally(ballots, utility);
    expect(worth.map((_, project) => toText(totalUtility(counted, project)))).toEqual(worth.map((sum) => `${sum}/1`));
    const shown = PAGES.utilities.english.split('\n').filter((line) => /^\| (Fountain|Benches|Trees) /.test(line));
    const column = UTILITIES_SHOWN.indexOf(utility) + 2;
    expect(shown.slice(3).map((line) => Number(line.split('|')[column]))).toEqual(worth);
    // With an envelope for all, nothing is left out and the order shows.
    const { outcome, trace } = count({ ...ballots, budget: 1000n }, { ...MOST_VOTES_FIRST, utility });
    if (order === null) expect(trace.ties[0]?.tied).toHaveLength(3);
    else expect(outcome.selected.join(' ')).toBe(order);
  });

  it.each([
    ['cost', ['Fountain'], ['40/1']],
    ['cardinality', ['Trees', 'Benches'], ['20/1', '25/1']],
    ['points', ['Benches', 'Trees'], ['25/2', '20/1']],
  ] as const)('equal shares by %s', (utility, selected, payments) => {
    const { outcome, trace } = count(points, { ...EQUAL_SHARES, utility });
    expect(outcome.selected).toEqual(selected);
    expect(trace.steps).toMatchObject(payments.map((payment) => ({ payment })));
    expect(unsaid(PAGES.utilities, [120, 50, 20, 160, 40, 25, 12.5, 37.5])).toEqual([]);
  });
});

const UTILITIES_SHOWN = ['cost', 'cardinality', 'points', 'score', 'borda', 'effort'];
