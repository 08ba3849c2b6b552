import type { Language, Sentences } from '@parvis/messages';

/** What the server tells the script of the section. */
export interface SharePage {
  readonly language: Language;
  readonly sentences: Sentences;
  readonly currency: string;
  /** Path of the count as it was published: outcome and trace. */
  readonly count: string;
  /** What a ballot says of a project it lists. */
  readonly each: 'person' | 'point' | 'rank';
  /** Title of each project, by its id in the published files. */
  readonly titles: Readonly<Record<string, string>>;
  /** Where this browser may keep the choices: `keptChoicesKey`. */
  readonly key: string;
}

/** Where the script finds this. */
export const SHARE_PAGE = 'share-page';

/**
 * The one thing that Parvis keeps in a browser beside the session, and only for who asks: the choices that a voter typed again on the
 * page of a result, as JSON (`KeptChoices`). Territories may share an origin: their path is part of the name.
 */
export const keptChoicesKey = (basePath: string, budget: string): string => `parvis/choices${basePath}/${budget}`;

/** The choices as they are kept. Values: points or rank where ballots give them, else empty. */
export type KeptChoices = Readonly<Record<string, string>>;

/** The ids that server and script share. */
export const IDS = {
  form: 'share-form',
  classes: 'share-class',
  keep: 'share-keep',
  clear: 'share-clear',
  status: 'share-status',
  outcome: 'share-outcome',
} as const;

/** The name of the boxes, or of the fields of points and ranks. */
export const CHOICE = 'choice';
