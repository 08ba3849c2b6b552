import { DistrictRow, TerritoryRow } from '../features/territories';
import type { RequestContext } from '../platform/context/request-context';
import type { DemonstrationTerritory } from './territories';
import { stableId } from './stable-id';

/** A name that the demonstration needs belongs to a real authority. */
export class NameTakenError extends Error {
  constructor(slug: string) {
    super(
      `The territory "${slug}" is not a demonstration: it stays as it is, and the demonstration is not loaded beside it.`,
    );
    this.name = 'NameTakenError';
  }
}

export function territoryRow({ districts: _, ...territory }: DemonstrationTerritory, now: Date): TerritoryRow {
  return {
    ...territory,
    id: stableId(`territory/${territory.slug}`),
    hosts: [],
    timeZone: 'Europe/Paris',
    languages: ['fr', 'en'],
    defaultLanguage: 'fr',
    demonstration: true,
    createdAt: now,
  };
}

/** @returns whether it was not there before */
export async function addTerritory(
  ctx: RequestContext,
  row: TerritoryRow,
  { districts }: DemonstrationTerritory,
): Promise<boolean> {
  const known = await ctx.db.manager.findOneBy(TerritoryRow, { slug: row.slug });
  if (known !== null) {
    if (!known.demonstration) throw new NameTakenError(row.slug);
    return false;
  }
  await ctx.db.manager.insert(TerritoryRow, row);
  const rows = districts.map((district, position) => ({
    ...district,
    position,
    id: stableId(`district/${row.slug}/${district.slug}`),
  }));
  if (rows.length > 0) await ctx.db.insert(DistrictRow, rows);
  return true;
}
