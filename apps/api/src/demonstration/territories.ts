import type { TerritoryRow } from '../features/territories';

/** An authority of the demonstration, without what the moment of its creation adds. */
export interface DemonstrationTerritory extends Pick<
  TerritoryRow,
  'slug' | 'name' | 'kind' | 'residents' | 'brand' | 'helpDesk'
> {
  readonly districts: readonly DemonstrationDistrict[];
}

export interface DemonstrationDistrict {
  readonly slug: string;
  readonly name: string;
  readonly residents: number;
}

/** In the order of the walk from the town hall outwards. */
export const orvelleDistricts = [
  { slug: 'centre-halles', name: 'Centre-Halles', residents: 12_480 },
  { slug: 'bords-de-lanthe', name: 'Bords-de-Lanthe', residents: 9_310 },
  { slug: 'les-tilleuls', name: 'Les Tilleuls', residents: 10_260 },
  { slug: 'la-plaine', name: 'La Plaine', residents: 11_870 },
  { slug: 'les-hauts', name: 'Les Hauts', residents: 8_930 },
  { slug: 'gare-fabriques', name: 'Gare-Fabriques', residents: 8_390 },
] as const satisfies readonly DemonstrationDistrict[];

/** 01 99 00 is a range of numbers kept for fiction by the French regulator (ARCEP). */
export const orvelle: DemonstrationTerritory = {
  slug: 'orvelle-sur-lanthe',
  name: 'Orvelle-sur-Lanthe',
  kind: 'commune',
  residents: 61_240,
  brand: { act: '#1D3F72', accent: '#A63D26', mark: 'bridge' },
  helpDesk: {
    phone: '01 99 00 14 20',
    email: 'participation@orvelle.example',
    address: 'hôtel de ville, 1 place des Halles',
    openingHours: { fr: 'du lundi au vendredi de 9 h à 17 h 30', en: 'Monday to Friday, 9am to 5:30pm' },
  },
  districts: orvelleDistricts,
};

export const valDeLanthe: DemonstrationTerritory = {
  slug: 'val-de-lanthe',
  name: 'Val de Lanthe Agglomération',
  kind: 'agglomeration',
  residents: 148_700,
  brand: { act: '#1B5A4E', accent: '#7A5C0E' },
  helpDesk: {
    phone: '01 99 00 14 60',
    email: 'participation@valdelanthe.example',
    address: 'maison de l’agglomération, 12 quai du Moulin',
    openingHours: {
      fr: 'du lundi au vendredi de 9 h à 12 h et de 14 h à 17 h',
      en: 'Monday to Friday, 9am to noon and 2pm to 5pm',
    },
  },
  districts: [],
};

/** Elections of other places, and generated ones, never mixed with the life of the commune. */
export const testBench: DemonstrationTerritory = {
  slug: 'banc-d-essai',
  name: 'Banc d’essai',
  kind: 'test-bench',
  residents: null,
  brand: {},
  helpDesk: {},
  districts: [],
};
