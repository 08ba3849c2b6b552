import type { WelfareGuess } from '@parvis/budget-counting';
import { loadWelfareSolver } from './load-welfare-solver';

const solver = await loadWelfareSolver();

/** Efficiency alone would take the first two. */
const knapsack: WelfareGuess = { costs: [6, 5, 5], worths: [13, 10, 10], capacity: 10 };

describe('the solver', () => {
  it('proposes the best selection of a small problem', () => {
    expect(solver(knapsack)).toEqual([1, 2]);
  });

  it('proposes it at any size of the amounts', () => {
    const { costs, worths, capacity } = knapsack;
    const scaled = (amounts: readonly number[]): number[] => amounts.map((amount) => amount * 1e15);
    expect(solver({ costs: scaled(costs), worths: scaled(worths), capacity: capacity * 1e15 })).toEqual([1, 2]);
  });

  it('proposes the same each time', () => {
    const many = Array.from({ length: 40 }, (_, place) => 1000 + ((place * 7919) % 997));
    const guess = { costs: many, worths: many.map((cost, place) => cost * (1 + (place % 13))), capacity: 15_011 };
    expect(solver(guess)).toEqual(solver(guess));
  });

  it('has nothing to propose where there is nothing to choose', () => {
    expect(solver({ costs: [], worths: [], capacity: 1 })).toEqual([]);
  });
});
