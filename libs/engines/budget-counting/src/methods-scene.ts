import { electionBuilder } from './election-builder';
import type { BallotForm, Election } from './election';

/** One page of docs/methods, in both languages. */
export interface Page {
  readonly english: string;
  readonly french: string;
}

interface Row {
  readonly project: string;
  readonly cost: bigint;
  /** One for each voter: what the ballot says of the project; empty when it does not list it. */
  readonly cells: readonly string[];
}

/**
 * The election that a table of a page shows: a project a line, its cost, then a column for each voter, then sums. ✓ lists a project; a
 * number gives it points, and ranks it: most points first.
 */
export function electionIn({ english }: Page, at: number, budget: bigint, form: BallotForm = 'approval'): Election {
  const rows = tables(english)[at] ?? [];
  const projects = rows.map(({ project, cost }) => ({ id: project, cost }));
  const builder = electionBuilder({ budget, scale: 0, projects, form });
  const voters = rows[0]?.cells.length ?? 0;
  for (let voter = 0; voter < voters; voter += 1) {
    const listed = rows.filter(({ cells }) => cells[voter] !== '');
    if (form === 'ranking') listed.sort((a, b) => Number(b.cells[voter]) - Number(a.cells[voter]));
    const points = form === 'points' ? { points: listed.map(({ cells }) => cells[voter] ?? '') } : {};
    builder.addBallot(
      listed.map(({ project }) => project),
      points,
    );
  }
  return builder.build();
}

/** Every table of ballots in a page. */
export function tables(text: string): Row[][] {
  const blocks = text.split(/\n(?!\|)/).map((block) => block.split('\n').filter((line) => line.startsWith('|')));
  return blocks.filter((lines) => /€/.test(lines[2] ?? '') && lines.length > 2).map((lines) => rowsOf(lines));
}

function rowsOf([head = '', , ...lines]: readonly string[]): Row[] {
  const voters = cellsOf(head).filter((name) => /^[A-ZÉ]/.test(name)).length;
  return lines.map((line) => {
    const [project = '', cost = '', ...cells] = cellsOf(line);
    return { project, cost: BigInt(cost.replace(/[^\d]/g, '')), cells: cells.slice(0, voters) };
  });
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** The amounts that a page does not say, in either language. In cents when they are not whole. */
export function unsaid({ english, french }: Page, amounts: readonly number[]): string[] {
  return amounts.flatMap((amount) => {
    const text = Number.isInteger(amount) ? String(amount) : amount.toFixed(2);
    const inEnglish = `€${text.replace(THOUSANDS, ',')}`;
    const inFrench = `${text.replace('.', ',').replace(THOUSANDS, ' ')} €`;
    // Not as a part of a longer number.
    const saysEnglish = new RegExp(String.raw`${inEnglish}(?!\d|[,.]\d)`).test(english);
    const saysFrench = new RegExp(String.raw`(?<![\d,]|\d )${inFrench}`).test(french.replace(/[\u00A0\u202F]/g, ' '));
    return [...(saysEnglish ? [] : [inEnglish]), ...(saysFrench ? [] : [inFrench])];
  });
}

const THOUSANDS = /\B(?=(\d{3})+(?!\d))/;
