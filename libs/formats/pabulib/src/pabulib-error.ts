import { englishMessage } from './english-message';

export type PabulibErrorCode =
  | 'not-utf8'
  | 'unclosed-quote'
  | 'text-after-quote'
  | 'record-too-long'
  | 'text-before-sections'
  | 'missing-section'
  | 'unexpected-section'
  | 'bad-meta-header'
  | 'missing-column'
  | 'duplicate-column'
  | 'renamed-column'
  | 'too-many-cells'
  | 'missing-key'
  | 'duplicate-key'
  | 'missing-value'
  | 'not-a-number'
  | 'not-a-whole-number'
  | 'too-many-decimals'
  | 'negative'
  | 'bad-date'
  | 'unknown-vote-type'
  | 'bad-selected'
  | 'duplicate-project'
  | 'unknown-project'
  | 'empty-item'
  | 'too-many-projects'
  | 'points-mismatch'
  | 'points-too-large'
  | 'default-score'
  | 'count-mismatch';

export interface PabulibErrorDetails {
  /** From 1; the first line of a record that spans several. */
  readonly line: number;
  /** The key or column at fault; null when it is the structure of the file. */
  readonly field: string | null;
  readonly code: PabulibErrorCode;
  readonly params?: Readonly<Record<string, string>>;
}

/** A file that is not in the format. `code` and `params` are for catalogues of messages; `message` says it in plain English. */
export class PabulibError extends Error {
  override readonly name = 'PabulibError';
  readonly line: number;
  readonly field: string | null;
  readonly code: PabulibErrorCode;
  readonly params: Readonly<Record<string, string>>;

  constructor({ line, field, code, params = {} }: PabulibErrorDetails) {
    super(englishMessage(code, params));
    this.line = line;
    this.field = field;
    this.code = code;
    this.params = params;
  }
}
