import type { Decimal } from '@parvis/exact-numbers';
import { amount, date, decimal, fail, needed, type Place, present, wholeNumber } from './cell-values';
import { PabulibError } from './pabulib-error';
import { type PabulibMeta, VOTE_TYPES, type VoteType } from './pabulib-file';

/** What the format obliges a file to say. Counting needs two of them; the others are reported by `missingKeys`. */
const OBLIGATORY_KEYS = [
  'description',
  'country',
  'unit',
  'instance',
  'num_projects',
  'num_votes',
  'budget',
  'vote_type',
  'rule',
  'date_begin',
  'date_end',
] as const;

type Check = (value: string, place: Place) => unknown;

/** Keys whose values are not free text. Unknown keys are kept as they are. */
const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ...['num_projects', 'num_votes', 'min_length', 'max_length'].map((key) => [key, wholeNumber] as const),
  ...['budget', 'min_sum_cost', 'max_sum_cost', 'min_project_cost', 'max_project_cost'].map(
    (key) => [key, amount] as const,
  ),
  ...['min_points', 'max_points', 'min_sum_points', 'max_sum_points', 'min_project_score_threshold'].map(
    (key) => [key, decimal] as const,
  ),
  ['default_score', defaultScore],
  ...['date_begin', 'date_end'].map((key) => [key, date] as const),
  ['vote_type', voteType],
]);

export interface MetaSection {
  readonly meta: PabulibMeta;
  readonly voteType: VoteType;
  readonly budget: Decimal;
  /** Line of each key, for errors found later. */
  readonly lines: ReadonlyMap<string, number>;
}

/** Collects META line by line. */
export class MetaReader {
  private readonly entries: [string, string][] = [];
  private readonly lines = new Map<string, number>();
  private sawHeader = false;

  constructor(private readonly titleLine: number) {}

  take(cells: readonly string[], line: number): void {
    const [key = '', value = ''] = cells;
    if (!this.sawHeader) {
      if (key !== 'key' || value !== 'value' || cells.length > 2) {
        throw new PabulibError({ line, field: null, code: 'bad-meta-header' });
      }
      this.sawHeader = true;
      return;
    }
    const place = { line, field: key };
    const first = this.lines.get(key);
    if (key === '') throw new PabulibError({ line, field: 'key', code: 'missing-value' });
    if (cells.length > 2) throw fail(place, 'too-many-cells', { cells: String(cells.length), columns: '2' });
    if (first !== undefined) throw fail(place, 'duplicate-key', { key, first: String(first) });
    this.lines.set(key, line);
    const text = present(value);
    if (text === undefined) return;
    CHECKS.get(key)?.(text, place);
    this.entries.push([key, text]);
  }

  finish(): MetaSection {
    if (!this.sawHeader) throw new PabulibError({ line: this.titleLine, field: null, code: 'bad-meta-header' });
    const meta: PabulibMeta = Object.fromEntries(this.entries);
    return {
      meta,
      voteType: voteType(...this.required(meta, 'vote_type')),
      budget: amount(...this.required(meta, 'budget')),
      lines: this.lines,
    };
  }

  private required(meta: PabulibMeta, key: string): [string, Place] {
    const line = this.lines.get(key);
    if (line === undefined) {
      throw new PabulibError({ line: this.titleLine, field: key, code: 'missing-key', params: { key } });
    }
    const place = { line, field: key };
    return [needed(meta[key], place), place];
  }
}

/** Points for every project that a ballot does not list: counting without them would be counting something else. */
function defaultScore(value: string, place: Place): void {
  if (decimal(value, place).digits !== 0n) throw fail(place, 'default-score', { value });
}

function voteType(value: string, place: Place): VoteType {
  const found = VOTE_TYPES.find((type) => type === value);
  if (!found) throw fail(place, 'unknown-vote-type', { value, allowed: VOTE_TYPES.join(', ') });
  return found;
}

/** Obligatory keys that a file does not have: it can be counted, but it should not be published so. */
export function missingKeys(meta: PabulibMeta): string[] {
  return OBLIGATORY_KEYS.filter((key) => meta[key] === undefined);
}
