import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { count, EQUAL_SHARES, MOST_VOTES_FIRST, type Rule } from '@parvis/budget-counting';
import { printDecimal } from '@parvis/exact-numbers';
import { officialOutcome, parsePabulib, toElection } from '@parvis/pabulib';

const data = process.env['PARVIS_DATA'] ?? join(import.meta.dirname, '../../../../shared/data');
const expectedFolder = join(data, 'pabulib-expected');

interface Expected {
  readonly file: string;
  readonly results: Readonly<Record<string, { selected?: string[]; order?: string[]; cost?: string }>>;
}

const UNTIL_EXHAUSTED = { increment: 1, stop: 'exhaustive-supported' } as const;
const UNTIL_INFEASIBLE = { increment: 1, stop: 'infeasible' } as const;

/** The labels of the published outcomes, as our rules. */
const RULES: Readonly<Record<string, Rule>> = {
  greedy_cost: MOST_VOTES_FIRST,
  greedy_card: { ...MOST_VOTES_FIRST, utility: 'cardinality' },
  mes_cost_none: EQUAL_SHARES,
  mes_card_none: { ...EQUAL_SHARES, utility: 'cardinality' },
  mes_cost_none_then_greedy: { ...EQUAL_SHARES, completion: 'greedy' },
  mes_card_none_then_greedy: { ...EQUAL_SHARES, utility: 'cardinality', completion: 'greedy' },
  mes_cost_add1: { ...EQUAL_SHARES, add1: UNTIL_EXHAUSTED },
  mes_card_add1: { ...EQUAL_SHARES, utility: 'cardinality', add1: UNTIL_EXHAUSTED },
  mes_cost_add1_then_greedy: { ...EQUAL_SHARES, add1: UNTIL_EXHAUSTED, completion: 'greedy' },
  mes_card_add1_then_greedy: { ...EQUAL_SHARES, utility: 'cardinality', add1: UNTIL_EXHAUSTED, completion: 'greedy' },
  mes_cost_add1_noexh: { ...EQUAL_SHARES, add1: UNTIL_INFEASIBLE },
};

const files = existsSync(expectedFolder) ? readdirSync(expectedFolder).filter((name) => name.endsWith('.json')) : [];
if (files.length === 0) console.warn(`published outcomes not checked: no ${expectedFolder}`);

for (const name of files) {
  describe(name, () => {
    const expected = JSON.parse(readFileSync(join(expectedFolder, name), 'utf8')) as Expected;
    const election = toElection(parsePabulib(readFileSync(join(data, 'pabulib', expected.file))));
    // Some files were published with other utilities only, which the next rules bring.
    for (const [label, rule] of Object.entries(RULES)) {
      const { selected, order, cost } = expected.results[label] ?? {};
      if (!selected) continue;
      it(`is counted as published by ${label}`, () => {
        const { outcome } = count(election, rule);
        expect(inOrder(outcome.selected)).toEqual(inOrder(selected));
        if (order) expect(outcome.selected).toEqual(order);
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

describe('the published outcomes', () => {
  const check = files.length > 0 ? it : it.skip;
  check('are all there', () => expect(files.length).toBeGreaterThanOrEqual(25));
});

function inOrder(ids: readonly string[]): string[] {
  return [...ids].sort((a, b) => (a < b ? -1 : 1));
}
