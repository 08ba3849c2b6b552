import type { Rule } from '@parvis/budget-counting';
import type { Language, Sentences } from '@parvis/messages';

/** What the page asks of its worker: one count. */
export interface CountRequest {
  readonly language: Language;
  /** All that the worker may have to say, carried by the page: its own program holds no catalogue. */
  readonly sentences: Sentences;
  readonly fileName: string;
  readonly file: Blob;
  readonly rule: Rule;
  /** The result that was published of the same ballots; null: compared with what the file itself says, where it says it. */
  readonly published: PublishedResult | null;
}

export interface PublishedResult {
  readonly selected: readonly string[];
  /** Null where the published result was not counted by a rule of the engine. */
  readonly rule: Rule | null;
}

/** What the worker answers, any number of times, the last one being an outcome or a refusal. */
export type WorkerReport =
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'counting'; readonly run: number; readonly done: number; readonly total: number }
  | { readonly kind: 'counted'; readonly outcome: RecountOutcome }
  /** In the language of the page, with line and field where the file says them. */
  | { readonly kind: 'refused'; readonly sentence: string };

/** A count as it is shown, in the language of the page: the sentences come from the trace alone. */
export interface RecountOutcome {
  readonly title: string;
  readonly agreement: AgreementInWords;
  readonly fileName: string;
  readonly rule: { readonly label: string; readonly description: string };
  readonly ballots: string;
  readonly envelope: string;
  /** Null where the rule gives nobody a share. */
  readonly share: string | null;
  readonly seconds: string;
  /** In the order of selection. */
  readonly won: readonly ProjectInWords[];
  /** Most votes first. */
  readonly lost: readonly ProjectInWords[];
  readonly ties: readonly string[];
  readonly proved: readonly string[];
  /** The command of the verifier that counts the same. */
  readonly command: string;
  /** One line, as `verify count --json` prints it. */
  readonly json: string;
}

export interface AgreementInWords {
  /** `differs-by-rule`: as the published result was counted by another rule, or by one that nobody here knows. */
  readonly verdict: 'agrees' | 'differs' | 'differs-by-rule' | 'nothing-to-compare';
  readonly title: string;
  readonly sentences: readonly string[];
}

export interface ProjectInWords {
  readonly id: string;
  readonly title: string;
  readonly votes: string;
  readonly cost: string;
  readonly sentence: string;
}
