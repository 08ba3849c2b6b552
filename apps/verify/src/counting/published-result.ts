import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Rule } from '@parvis/budget-counting';
import type { CountedFile } from './count-file';
import type { FileError } from './file-error';
import { labelOf } from './published-labels';

/** How a count compares with what was published. */
export interface Agreement {
  /** Null when what was published has no selection for this rule: nothing was compared. */
  readonly agrees: boolean | null;
  /** Ids on one side only; absent when both agree. */
  readonly differing?: Differing;
  /** Published as selected for another reason than the rule (2 or 3 in the file), and so not compared; absent when there are none. */
  readonly setAside?: readonly string[];
}

export interface Differing {
  readonly onlyCounted: readonly string[];
  readonly onlyPublished: readonly string[];
}

export type Comparison = { readonly agreement: Agreement } | { readonly error: FileError };

/** @param against `official` (the file says what was selected) or the path of a result. */
export function compareWithPublished(counted: CountedFile, against: string): Comparison {
  const published = against === 'official' ? officialResult(counted) : publishedIn(against, counted);
  if ('error' in published) return published;
  if (published.selected === null) return { agreement: { agrees: null } };
  const aside = new Set(published.setAside);
  const differing = differingIds(counted.count.outcome.selected, published.selected, aside);
  return {
    agreement: {
      agrees: differing === undefined,
      ...(differing && { differing }),
      ...(aside.size > 0 && { setAside: [...aside] }),
    },
  };
}

/** Undefined when both select the same projects, in whatever order. */
export function differingIds(
  counted: readonly string[],
  published: readonly string[],
  aside: ReadonlySet<string> = new Set(),
): Differing | undefined {
  const selected = new Set(counted);
  const expected = new Set(published);
  const onlyCounted = [...selected].filter((id) => !expected.has(id) && !aside.has(id));
  const onlyPublished = [...expected].filter((id) => !selected.has(id));
  return onlyCounted.length === 0 && onlyPublished.length === 0 ? undefined : { onlyCounted, onlyPublished };
}

type Published =
  | { readonly selected: readonly string[] | null; readonly setAside?: readonly string[] }
  | { readonly error: FileError };

function officialResult({ header: { projects } }: CountedFile): Published {
  if (projects.every(({ selected }) => selected === undefined)) {
    return cannotCompare('the file does not say which projects were selected', 'selected');
  }
  const withCode = (isWanted: (code: number) => boolean): string[] =>
    projects.filter(({ selected = 0 }) => isWanted(selected)).map(({ id }) => id);
  return { selected: withCode((code) => code === 1), setAside: withCode((code) => code > 1) };
}

/** A result of this program (one JSON object a line), or a published file with one result for each label of a rule. */
function publishedIn(path: string, counted: CountedFile): Published {
  const objects = readObjects(path);
  if (!objects) return cannotCompare(`${path} is not a result in JSON`);
  for (const object of objects) {
    if (typeof object['file'] !== 'string' || basename(object['file']) !== basename(counted.file)) continue;
    if (isRecord(object['results'])) return labelled(object['results'], counted.count.rule, path);
    if (isIds(object['selected'])) return { selected: object['selected'] };
  }
  return cannotCompare(`${path} has no result for ${basename(counted.file)}`);
}

function labelled(results: Record<string, unknown>, rule: Rule, path: string): Published {
  const label = labelOf(rule);
  const result = label === undefined ? undefined : results[label];
  if (isRecord(result)) return { selected: isIds(result['selected']) ? result['selected'] : null };
  return cannotCompare(`${path} has no result for this rule${label === undefined ? '' : ` (${label})`}`);
}

function readObjects(path: string): Record<string, unknown>[] | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    return parseObjects([text]) ?? parseObjects(text.split('\n').filter((line) => line.trim() !== ''));
  } catch {
    return undefined;
  }
}

function parseObjects(texts: readonly string[]): Record<string, unknown>[] | undefined {
  try {
    const values: unknown[] = texts.map((text) => JSON.parse(text) as unknown);
    return values.every(isRecord) ? values : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((id) => typeof id === 'string');
}

function cannotCompare(message: string, field: string | null = null): { readonly error: FileError } {
  return { error: { line: null, field, message } };
}
