/** One line of a cost table; the lines of a project add up to its cost. Euros, tax included. */
export interface CostLineText {
  readonly label: string;
  readonly euros: number;
}

/** A project of the 2026 vote, as its author, then the service, wrote it. Everything here is invented. */
export interface ProjectText {
  readonly number: number;
  readonly title: { readonly fr: string; readonly en: string };
  /** Slug of the district; null for the whole town. */
  readonly district: string | null;
  readonly category: 'cadre de vie' | 'mobilités' | 'jeunesse et écoles' | 'solidarités' | 'nature' | 'culture';
  readonly euros: number;
  readonly yearlyEuros: number;
  readonly author: string;
  readonly place: string;
  /** 80 to 150 words by the author. */
  readonly text: string;
  /** What the technical service answers, with what it changed. */
  readonly opinion: string;
  readonly costLines: readonly CostLineText[];
}
