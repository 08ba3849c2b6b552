import type { Language } from '../../platform/context/request-context';
import { encodeId } from '../../platform/graphql/ids';
import type { DistrictRow } from './district.entity';
import { type District, LanguageName, type Territory, TerritoryKindName } from './territories.types';
import type { TerritoryKind, TerritoryRow } from './territory.entity';

const kindNames: Readonly<Record<TerritoryKind, TerritoryKindName>> = {
  commune: TerritoryKindName.commune,
  agglomeration: TerritoryKindName.agglomeration,
  'test-bench': TerritoryKindName.testBench,
};

export function toTerritory(row: TerritoryRow, language: Language): Territory {
  const { act = null, accent = null, mark = null } = row.brand;
  const { phone = null, email = null, address = null, openingHours } = row.helpDesk;
  return {
    id: encodeId('territory', row.id),
    slug: row.slug,
    name: row.name,
    kind: kindNames[row.kind],
    residents: row.residents,
    timeZone: row.timeZone,
    languages: row.languages.map((name) => LanguageName[name]),
    defaultLanguage: LanguageName[row.defaultLanguage],
    isDemonstration: row.demonstration,
    path: `/${row.slug}`,
    brand: { act, accent, mark },
    helpDesk: { phone, email, address, openingHours: openingHours?.[language] ?? null },
  };
}

export function toDistrict({ id, slug, name, residents }: DistrictRow): District {
  return { id: encodeId('district', id), slug, name, residents };
}
