import loadHighs from 'highs';
import type { WelfareGuess, WelfareSolver } from '@parvis/budget-counting';

/**
 * Published elections need one node, unless all projects are worth the same for their cost. A limit of nodes and not of time, so that the
 * solver proposes the same everywhere; what it has found by then is proposed all the same.
 */
const MOST_NODES = 100;

/** Tolerances of the solver are absolute: amounts are brought near to what they were made for. */
const LARGEST_AMOUNT = 1e6;

/** HiGHS, compiled to WebAssembly: the integer program of `max-welfare`, in floats. */
export async function loadWelfareSolver(): Promise<WelfareSolver> {
  const highs = await loadHighs();
  return (guess) => {
    if (guess.costs.length === 0) return [];
    const solution = highs.solve(integerProgram(guess), {
      output_flag: false,
      mip_rel_gap: 0,
      mip_max_nodes: MOST_NODES,
    });
    return guess.costs.flatMap((_, place) => (isChosen(solution.Columns[`x${place}`]) ? [place] : []));
  };
}

/** In the LP format of CPLEX, a term a line. */
function integerProgram({ costs, worths, capacity }: WelfareGuess): string {
  const worthUnit = Math.max(...worths) / LARGEST_AMOUNT;
  const costUnit = capacity > LARGEST_AMOUNT ? capacity / LARGEST_AMOUNT : 1;
  const sum = (amounts: readonly number[], unit: number): string =>
    amounts.map((amount, place) => `${amount / unit} x${place}`).join('\n + ');
  return [
    'Maximize',
    ` worth: ${sum(worths, worthUnit)}`,
    'Subject To',
    ` envelope: ${sum(costs, costUnit)} <= ${capacity / costUnit}`,
    'Binaries',
    ...costs.map((_, place) => ` x${place}`),
    'End',
  ].join('\n');
}

/** Absent, or without a value, where the solver has found nothing. */
function isChosen(column: object | undefined): boolean {
  return !!column && 'Primal' in column && typeof column.Primal === 'number' && column.Primal > 0.5;
}
