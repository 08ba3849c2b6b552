import { rational, toNumber, toText } from '@parvis/exact-numbers';
import fc from 'fast-check';
import { count } from '../count-election';
import { demonstration2025 } from '../demonstration-2025.fixture';
import { electionBuilder } from '../election-builder';
import { built, drawnElections } from '../random-elections-scene';
import { EQUAL_SHARES_COMPLETED, MOST_VOTES_FIRST } from '../rule';
import { gini, mean, satisfaction } from './satisfaction';

describe('what voters got', () => {
  it('has the Gini coefficient of its definition: the mean difference of two voters out of twice the mean', () => {
    const amounts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 18n }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(amounts, (drawn) => {
        const levels = [...new Set(drawn)]
          .sort((a, b) => (a < b ? -1 : 1))
          .map((amount) => ({ amount, voters: drawn.filter((other) => other === amount).length }));
        const voters = BigInt(drawn.length);
        const total = drawn.reduce((sum, amount) => sum + amount, 0n);
        const differences = drawn.flatMap((a) => drawn.map((b) => (a > b ? a - b : b - a)));
        const sum = differences.reduce((all, difference) => all + difference, 0n);
        expect(toText(mean(levels))).toBe(toText(rational(total, voters)));
        expect(toText(gini(levels))).toBe(total === 0n ? '0/1' : toText(rational(sum, 2n * voters * total)));
      }),
    );
  });

  it('counts every voter with a choice once, in each distribution', () => {
    fc.assert(
      fc.property(drawnElections('approval'), (drawn) => {
        const election = built(drawn);
        const counted = count(election, MOST_VOTES_FIRST);
        const { voters, excluded, winners, money } = satisfaction(election, counted);
        const selected = new Set(counted.outcome.selected);
        const won = drawn.ballots
          .filter(({ length }) => length > 0)
          .map((ballot) => new Set(ballot.map(([project]) => `p${project * 7}`).filter((id) => selected.has(id))).size);
        expect([voters, excluded]).toEqual([won.length, won.filter((size) => size === 0).length]);
        for (const bin of winners.voters) expect(bin.voters).toBe(won.filter((size) => size === bin.winners).length);
        expect(money.voters.reduce((sum, bin) => sum + bin.voters, 0)).toBe(voters);
        const average = won.reduce((sum, size) => sum + size, 0) / Math.max(1, won.length);
        expect(winners.mean).toBeCloseTo(average, 12);
      }),
    );
  });

  it('is more equal in Orvelle 2025 with equal shares than with most votes first', () => {
    const { election } = demonstration2025();
    const byVotes = satisfaction(election, count(election, MOST_VOTES_FIRST));
    const byShares = satisfaction(election, count(election, EQUAL_SHARES_COMPLETED));
    expect(byVotes).toMatchObject({ voters: 2950, excluded: 580, exclusionRatio: 580 / 2950 });
    expect(byShares).toMatchObject({ voters: 2950, excluded: 0, exclusionRatio: 0 });
    expect(byVotes.winners.voters.map(({ winners, voters }) => [winners, voters])).toEqual([
      [0, 580],
      [1, 1050],
      [2, 300],
      [3, 1020],
    ]);
    expect(byVotes.winners.mean).toBe(toNumber(rational(4710n, 2950n)));
    expect(byShares.winners.gini).toBeLessThan(byVotes.winners.gini);
    expect(byVotes.money.voters.at(-1)).toEqual({ from: '350000', to: '400000', voters: 1020 });
  });

  it('of nobody is nothing', () => {
    const election = electionBuilder({ budget: 5n, scale: 0, projects: [] }).build();
    expect(satisfaction(election, { outcome: { selected: [] } })).toEqual({
      voters: 0,
      excluded: 0,
      exclusionRatio: 0,
      winners: { mean: 0, gini: 0, voters: [] },
      money: { mean: 0, gini: 0, voters: [{ from: '0', to: '1', voters: 0 }] },
    });
  });
});
