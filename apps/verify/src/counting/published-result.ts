import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { EqualSharesRule, Rule } from '@parvis/budget-counting';
import { officialOutcome } from '@parvis/pabulib';
import type { CountedFile, FileError } from './count-file';

/** How a count compares with what was published. */
export interface Agreement {
  readonly agrees: boolean;
  /** Ids on one side only; absent when both agree. */
  readonly differing?: { readonly onlyCounted: readonly string[]; readonly onlyPublished: readonly string[] };
}

export type Comparison = { readonly agreement: Agreement } | { readonly error: FileError };

/** @param against `official` (the file says what was selected) or the path of a result. */
export function compareWithPublished(counted: CountedFile, against: string): Comparison {
  const published = against === 'official' ? officialResult(counted) : publishedIn(against, counted);
  if ('error' in published) return published;
  const selected = new Set(counted.count.outcome.selected);
  const expected = new Set(published.selected);
  const onlyCounted = [...selected].filter((id) => !expected.has(id));
  const onlyPublished = [...expected].filter((id) => !selected.has(id));
  const agrees = onlyCounted.length === 0 && onlyPublished.length === 0;
  return { agreement: agrees ? { agrees } : { agrees, differing: { onlyCounted, onlyPublished } } };
}

type Published = { readonly selected: readonly string[] } | { readonly error: FileError };

function officialResult({ header }: CountedFile): Published {
  const selected = officialOutcome(header);
  return selected ? { selected } : cannotCompare('the file does not say which projects were selected', 'selected');
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
  if (isRecord(result) && isIds(result['selected'])) return { selected: result['selected'] };
  return cannotCompare(`${path} has no result for this rule${label === undefined ? '' : ` (${label})`}`);
}

/** The names under which outcomes computed with pabutools are published; undefined for parameters that have none. */
function labelOf(rule: Rule): string | undefined {
  if (rule.ties.some((tie) => tie !== 'lexicographic')) return undefined;
  const utility = rule.utility === 'cost' ? 'cost' : 'card';
  if (rule.kind === 'greedy') return `greedy_${utility}`;
  const suffix = completionLabel(rule);
  return suffix && rule.start === 'exact' ? `mes_${utility}_${suffix}` : undefined;
}

function completionLabel({ add1, completion }: EqualSharesRule): string | undefined {
  const thenGreedy = completion === 'greedy' ? '_then_greedy' : '';
  if (!add1) return `none${thenGreedy}`;
  if (add1.increment !== 1 || add1.stop === 'exhaustive-all') return undefined;
  if (add1.stop === 'exhaustive-supported') return `add1${thenGreedy}`;
  return completion === 'none' ? 'add1_noexh' : undefined;
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
