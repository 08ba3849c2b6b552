import { count } from './count-election';
import { electionBuilder } from './election-builder';
import { EQUAL_SHARES, EQUAL_SHARES_COMPLETED, MOST_VOTES_FIRST } from './rule';

/** The example that docs/methods works out by hand. */
const projects = [
  { id: 'fountain', cost: 160n },
  { id: 'benches', cost: 140n },
  { id: 'playground', cost: 90n },
];
const builder = electionBuilder({ budget: 300n, scale: 0, projects });
builder.addBallot(['fountain']);
for (let voter = 0; voter < 3; voter += 1) builder.addBallot(['fountain', 'benches']);
for (let voter = 0; voter < 2; voter += 1) builder.addBallot(['playground']);
const election = builder.build();

describe('the example of docs/methods', () => {
  it('goes to the fountain and the benches with most votes first', () => {
    const { outcome, trace } = count(election, MOST_VOTES_FIRST);
    expect(outcome).toMatchObject({ selected: ['fountain', 'benches'], remaining: '0' });
    expect(trace.notSelected).toMatchObject([{ project: 'playground', envelope: { missing: '90' } }]);
  });

  it('goes to the fountain and the playground by votes per cost', () => {
    const { outcome } = count(election, { ...MOST_VOTES_FIRST, utility: 'cardinality' });
    expect(outcome.selected).toEqual(['fountain', 'playground']);
  });

  it('goes to the fountain and the playground with equal shares of 50', () => {
    const { outcome, trace } = count(election, EQUAL_SHARES);
    expect(outcome).toEqual({ selected: ['fountain', 'playground'], cost: '250', remaining: '50' });
    expect(trace.endowment?.final).toBe('50/1');
    expect(trace.steps).toMatchObject([{ payment: '40/1' }, { payment: '45/1' }]);
    expect(trace.notSelected).toMatchObject([
      { project: 'benches', supporters: { atStart: '150', left: '30', missing: '110', paidTo: [{ amount: '120' }] } },
    ]);
  });

  it('stays there when shares are enlarged and what is left goes by votes', () => {
    expect(count(election, EQUAL_SHARES_COMPLETED).outcome.selected).toEqual(['fountain', 'playground']);
  });
});
