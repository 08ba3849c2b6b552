/** A project as we wrote it for the demonstration. Amounts in whole euros; French where only one language is given. */
export interface WrittenProject {
  readonly number: number;
  readonly district: DistrictSlug | null;
  readonly category: string;
  readonly title: { readonly fr: string; readonly en: string };
  readonly summary: { readonly fr: string; readonly en: string };
  /** By its author: 80 to 150 words. */
  readonly text: string;
  readonly author: string;
  /** Of the technical service. */
  readonly opinion: string;
  readonly place: string;
  readonly cost: number;
  readonly runningCost: number;
  /** Three to five, that add up to the cost. */
  readonly costLines: readonly (readonly [label: string, amount: number])[];
}

export type DistrictSlug =
  'centre-halles' | 'bords-de-lanthe' | 'les-tilleuls' | 'la-plaine' | 'les-hauts' | 'gare-fabriques';
