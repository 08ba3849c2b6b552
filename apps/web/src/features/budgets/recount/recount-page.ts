import type { Language, Sentences } from '@parvis/messages';

/** What the server tells the script of the page. */
export interface RecountPage {
  readonly language: Language;
  readonly sentences: Sentences;
  /** Null where the page was opened for no edition. */
  readonly edition: PublishedEdition | null;
}

export interface PublishedEdition {
  /** What the file is called when saved, and in the commands of the verifier. */
  readonly fileName: string;
  /** Path of the ballots on this host. */
  readonly ballots: string;
  /** Path of the count that the result page shows. */
  readonly result: string | null;
}

/** Where the script finds this. */
export const RECOUNT_PAGE = 'recount-page';

/** In the list of rules: the one of the result as it was published, with all that no field can hold. */
export const PUBLISHED_RULE = 'published';

/** The ids that server and script share. */
export const IDS = {
  form: 'recount-form',
  source: 'source',
  own: 'recount-own',
  file: 'file',
  rule: 'rule',
  act: 'recount-act',
  progress: 'recount-progress',
  bar: 'recount-bar',
  cancel: 'recount-cancel',
  status: 'recount-status',
  failure: 'recount-failure',
  outcome: 'recount-outcome',
  command: 'recount-command',
} as const;
