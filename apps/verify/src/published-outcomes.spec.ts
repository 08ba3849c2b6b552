import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { count, EQUAL_SHARES, MOST_VOTES_FIRST, type Rule } from '@parvis/budget-counting';
import { printDecimal } from '@parvis/exact-numbers';
import { officialOutcome, parsePabulib, toElection } from '@parvis/pabulib';
import { labelOf } from './counting/published-labels';

const data = process.env['PARVIS_DATA'] ?? join(import.meta.dirname, '../../../../shared/data');
const expectedFolder = join(data, 'pabulib-expected');

interface Expected {
  readonly file: string;
  readonly results: Readonly<Record<string, { selected?: string[]; order?: string[]; cost?: string }>>;
}

const UNTIL_EXHAUSTED = { increment: 1, stop: 'exhaustive-supported' } as const;
const UNTIL_INFEASIBLE = { increment: 1, stop: 'infeasible' } as const;

const UTILITIES = { cost: 'cost', card: 'cardinality', points: 'points', borda: 'borda' } as const;

/** The labels of the published outcomes, as our rules. */
const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['phragmen', { kind: 'phragmen', ties: ['lexicographic'] }],
  ...Object.entries(UTILITIES).flatMap(([name, utility]): [string, Rule][] => {
    const shares = { ...EQUAL_SHARES, utility };
    return [
      [`greedy_${name}`, { ...MOST_VOTES_FIRST, utility }],
      [`mes_${name}_none`, shares],
      [`mes_${name}_none_then_greedy`, { ...shares, completion: 'greedy' }],
      [`mes_${name}_add1`, { ...shares, add1: UNTIL_EXHAUSTED }],
      [`mes_${name}_add1_then_greedy`, { ...shares, add1: UNTIL_EXHAUSTED, completion: 'greedy' }],
      [`mes_${name}_add1_noexh`, { ...shares, add1: UNTIL_INFEASIBLE }],
    ];
  }),
]);

it.each([...RULES])('--against finds %s again', (label, rule) => {
  expect(labelOf(rule)).toBe(label);
});

const files = existsSync(expectedFolder) ? readdirSync(expectedFolder).filter((name) => name.endsWith('.json')) : [];
if (files.length === 0) console.warn(`published outcomes not checked: no ${expectedFolder}`);

for (const name of files) {
  describe(name, () => {
    const expected = JSON.parse(readFileSync(join(expectedFolder, name), 'utf8')) as Expected;
    const election = toElection(parsePabulib(readFileSync(join(data, 'pabulib', expected.file))));
    for (const [label, { selected, order, cost }] of Object.entries(expected.results)) {
      // Where the reference gave up, there is nothing to compare with.
      if (!selected) continue;
      it(`is counted as published by ${label}`, () => {
        const rule = RULES.get(label);
        if (!rule) throw new Error(`no rule is known as ${label}`);
        const { outcome } = count(election, rule);
        expect(inOrder(outcome.selected)).toEqual(inOrder(selected));
        // For Phragmén the published order is that of the ids in all files, not that of selection.
        if (order && label !== 'phragmen') expect(outcome.selected).toEqual(order);
        if (cost) expect(printDecimal(BigInt(outcome.cost), election.scale)).toBe(cost);
      });
    }
  });
}

/** Results that cities published after counting by equal shares with whole-unit shares, Add1 to the first overspending. */
const official = ['Poland_Swiecie_2023.pb', 'Netherlands_Assen_2024.pb', 'Poland_Wieliczka_2023_Green_Budget.pb'];

describe('the official results of equal shares', () => {
  const check = files.length > 0 ? it : it.skip;
  check.each(official)('%s is reproduced', (name) => {
    const file = parsePabulib(readFileSync(join(data, 'pabulib', name)));
    const { outcome } = count(toElection(file), { ...EQUAL_SHARES, start: 'floor', add1: UNTIL_INFEASIBLE });
    expect(inOrder(outcome.selected)).toEqual(inOrder(officialOutcome(file) ?? []));
  });
});

/** Results that cities published after counting by greedy rules, and the parameters that give them again. */
const officialGreedy: readonly (readonly [string, Rule])[] = [
  ['Poland_Warszawa_2019_Las.pb', MOST_VOTES_FIRST],
  ['Poland_Czestochowa_2024_Mirow.pb', { ...MOST_VOTES_FIRST, utility: 'score' }],
  ['Poland_Gdynia_2024_Srodmiescie__large.pb', { ...MOST_VOTES_FIRST, kind: 'greedy-no-skip' }],
  ['Poland_Gdynia_2020_Babie_Doly__small.pb', { ...MOST_VOTES_FIRST, kind: 'greedy-no-skip' }],
  ['Poland_Wroclaw_2016_Rejon_nr_2_250.pb', { ...MOST_VOTES_FIRST, kind: 'greedy-no-skip' }],
  [
    'Poland_Katowice_2022_Koszutka.pb',
    { ...MOST_VOTES_FIRST, kind: 'greedy-threshold', utility: 'score', threshold: '50' },
  ],
  ['Poland_Lodz_2022.pb', { ...MOST_VOTES_FIRST, kind: 'greedy-threshold', threshold: '100' }],
  // Its own rule differs only where something is left for the next project, and nothing is.
  ['Poland_Poznan_2024_9_-_Stare_Miasto__large.pb', { ...MOST_VOTES_FIRST, kind: 'greedy-no-skip' }],
];

describe('the official results of greedy rules', () => {
  const check = files.length > 0 ? it : it.skip;
  check.each(officialGreedy)('%s is reproduced', (name, rule) => {
    const file = parsePabulib(readFileSync(join(data, 'pabulib', name)));
    // 2 and 3 were selected for other reasons than the count.
    const selected = file.projects.filter((project) => project.selected === 1).map(({ id }) => id);
    expect(inOrder(count(toElection(file), rule).outcome.selected)).toEqual(inOrder(selected));
  });
});

describe('the published outcomes', () => {
  const check = files.length > 0 ? it : it.skip;
  check('are all there', () => expect(files.length).toBeGreaterThanOrEqual(25));
});

function inOrder(ids: readonly string[]): string[] {
  return [...ids].sort((a, b) => (a < b ? -1 : 1));
}
