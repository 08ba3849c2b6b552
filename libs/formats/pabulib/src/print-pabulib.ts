import { printDecimal } from '@parvis/exact-numbers';
import type { PabulibBallot, PabulibFile, PabulibHeader, PabulibMeta, PabulibProject } from './pabulib-file';

/** Prints a whole file; parsing it again gives the same file. */
export function printPabulib(file: PabulibFile): string {
  return printHeader(file) + file.ballots.map((ballot) => printBallot(file, ballot)).join('');
}

/** Everything before the ballots, for files that are streamed. */
export function printHeader(header: PabulibHeader): string {
  const budget = printDecimal(header.budget, header.scale);
  const meta: PabulibMeta = { ...header.meta, budget, vote_type: header.voteType };
  return [
    'META\n',
    printRecord(['key', 'value']),
    ...Object.entries(meta).map(([key, value]) => printRecord([key, value ?? ''])),
    'PROJECTS\n',
    printRecord(header.projectColumns),
    ...header.projects.map((project) => printProject(header, project)),
    'VOTES\n',
    printRecord(header.ballotColumns),
  ].join('');
}

/** One line, with its line break. */
export function printBallot({ ballotColumns }: PabulibHeader, ballot: PabulibBallot): string {
  return printRecord(
    ballotColumns.map((column) => {
      if (column === 'voter_id') return ballot.voterId;
      if (column === 'vote') return ballot.vote.join(',');
      if (column === 'points') return ballot.points?.join(',') ?? '';
      return ownCell(ballot.cells, column);
    }),
  );
}

function printProject({ projectColumns, scale }: PabulibHeader, project: PabulibProject): string {
  return printRecord(
    projectColumns.map((column) => {
      if (column === 'project_id') return project.id;
      if (column === 'cost') return printDecimal(project.cost, scale);
      if (column === 'selected') return project.selected?.toString() ?? '';
      return ownCell(project.cells, column);
    }),
  );
}

/** A column may be called like something that every object inherits. */
function ownCell(cells: Readonly<Record<string, string | undefined>>, column: string): string {
  return (Object.hasOwn(cells, column) ? cells[column] : undefined) ?? '';
}

function printRecord(cells: readonly string[]): string {
  return `${cells.map(printCell).join(';')}\n`;
}

/** Quoted only where it must be, as most files are written. */
function printCell(cell: string): string {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
