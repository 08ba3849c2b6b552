import { comingUp, latestResult, mostTelling, openNow, statesOf, type SquareBudget } from './square';

const money = (amount: number) => ({ amount: String(amount), currency: 'EUR', scale: 0 });
const now = new Date('2026-04-07T08:00:00Z');

function budget(slug: string, parts: Partial<SquareBudget>): SquareBudget {
  return {
    id: slug,
    slug,
    title: `Budget ${slug}`,
    edition: slug,
    phase: 'informing',
    envelope: money(400_000),
    votingOpens: null,
    votingCloses: null,
    eligibility: null,
    ballotCount: null,
    phases: [],
    projects: { totalCount: 0 },
    resultCount: null,
    ...parts,
  };
}

const winner = (id: string, milestone: Partial<NonNullable<Milestone>> | null) => ({
  id,
  slug: id,
  title: id,
  cost: money(1),
  milestone:
    milestone === null
      ? null
      : {
          state: 'works' as const,
          at: null,
          spent: null,
          revisedCost: null,
          progressPercent: null,
          monthsLate: null,
          note: null,
          ...milestone,
        },
});
type Milestone = NonNullable<SquareBudget['resultCount']>['selected'][number]['milestone'];

const result = (official: boolean, countedAt: string) => ({ official, id: countedAt, countedAt, selected: [] });

describe('the square', () => {
  it('shows what is open, what ends first first, three at most', () => {
    const closing = (slug: string, votingCloses: string) => budget(slug, { phase: 'voting', votingCloses });
    const open = openNow([
      closing('c', '2026-04-12T18:00:00Z'),
      closing('a', '2026-04-08T18:00:00Z'),
      budget('counting', { phase: 'counting' }),
      closing('b', '2026-04-10T18:00:00Z'),
      budget('finished', { phase: 'finished' }),
    ]);
    expect(open.map(({ budget: { slug } }) => slug)).toEqual(['a', 'b', 'c']);
  });

  it('announces the next dates only, with one line for the close and the count', () => {
    const phases: SquareBudget['phases'] = [
      { name: 'proposing', opens: '2025-10-01T08:00:00Z', closes: '2025-11-30T18:00:00Z' },
      { name: 'voting', opens: '2026-03-27T07:00:00Z', closes: '2026-04-10T18:00:00Z' },
      { name: 'counting', opens: '2026-04-10T18:00:00Z', closes: '2026-04-13T10:00:00Z' },
      { name: 'finished', opens: '2026-04-13T10:00:00Z', closes: null },
    ];
    const coming = comingUp([budget('2026', { phase: 'voting', phases })], now);
    expect(coming.map(({ phase, edge }) => `${phase} ${edge}`)).toEqual(['voting closes', 'finished opens']);
  });

  it('calls decided only what an official count decided', () => {
    const finished = (slug: string, official: boolean, countedAt: string) =>
      budget(slug, { phase: 'finished', resultCount: result(official, countedAt) });
    const budgets = [
      finished('2024', true, '2024-06-01'),
      finished('2025', true, '2025-06-01'),
      finished('imported', false, '2026-01-01'),
    ];
    expect(latestResult(budgets)?.slug).toBe('2025');
    expect(latestResult([finished('imported', false, '2026-01-01')])).toBeNull();
  });

  it('puts what did not go as planned before what did', () => {
    const selected = [
      winner('delivered', { state: 'delivered' }),
      winner('works', {}),
      winner('delivered late', { state: 'delivered', monthsLate: 4 }),
      winner('untold', null),
      winner('revised', { state: 'revised' }),
    ];
    expect(mostTelling(selected, 3).map(({ id }) => id)).toEqual(['revised', 'delivered late', 'works']);
    expect(statesOf(selected)).toEqual([
      { state: 'delivered', count: 2 },
      { state: 'works', count: 1 },
      { state: 'revised', count: 1 },
    ]);
  });
});
