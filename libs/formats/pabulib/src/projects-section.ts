import { atScale, type Decimal } from '@parvis/exact-numbers';
import { amount, decimal, fail, needed, type Place, present, wholeNumber } from './cell-values';
import { checkLength, readColumns } from './columns';
import type { PabulibProject, Selected } from './pabulib-file';

interface ReadProject {
  readonly id: string;
  readonly cost: Decimal;
  readonly selected: Selected | undefined;
  readonly cells: Record<string, string>;
}

type Check = (value: string, place: Place) => unknown;

const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['votes', wholeNumber],
  ['score', decimal],
  ['latitude', decimal],
  ['longitude', decimal],
]);

/** Collects PROJECTS line by line. Costs wait for the last one, because the scale is the decimals met in all of them. */
export class ProjectsReader {
  columns: readonly string[] | undefined;
  private readonly projects: ReadProject[] = [];
  private readonly ids = new Set<string>();

  take(cells: readonly string[], line: number): void {
    if (!this.columns) {
      this.columns = readColumns(cells, line, ['project_id', 'cost']);
      return;
    }
    checkLength(cells, line, this.columns);
    const project = readProject(cells, line, this.columns);
    if (this.ids.has(project.id)) {
      throw fail({ line, field: 'project_id' }, 'duplicate-project', { project: project.id });
    }
    this.ids.add(project.id);
    this.projects.push(project);
  }

  get size(): number {
    return this.projects.length;
  }

  scaleWith(budget: Decimal): number {
    return this.projects.reduce((scale, { cost }) => Math.max(scale, cost.scale), budget.scale);
  }

  finish(scale: number): PabulibProject[] {
    return this.projects.map(({ id, cost, selected, cells }) => ({
      id,
      cost: atScale(cost, scale),
      ...(selected !== undefined && { selected }),
      cells,
    }));
  }

  has(id: string): boolean {
    return this.ids.has(id);
  }
}

function readProject(cells: readonly string[], line: number, columns: readonly string[]): ReadProject {
  const others: [string, string][] = [];
  let id = '';
  let cost: Decimal = { digits: 0n, scale: 0 };
  let selected: Selected | undefined;
  for (const [index, column] of columns.entries()) {
    const place = { line, field: column };
    const value = present(cells[index]);
    if (column === 'project_id') id = needed(cells[index], place);
    else if (column === 'cost') cost = amount(needed(cells[index], place), place);
    else if (value === undefined) continue;
    else if (column === 'selected') selected = readSelected(value, place);
    else {
      CHECKS.get(column)?.(value, place);
      others.push([column, value]);
    }
  }
  return { id, cost, selected, cells: Object.fromEntries(others) };
}

function readSelected(value: string, place: Place): Selected {
  const found = ([0, 1, 2, 3] as const).find((code) => String(code) === value);
  if (found === undefined) throw fail(place, 'bad-selected', { value });
  return found;
}
