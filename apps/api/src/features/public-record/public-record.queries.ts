import type { RequestContext } from '../../platform/context/request-context';
import type { ActName, ActSubject } from './acts/acts';
import type { EntryContent } from './sealed-text';

/** An entry with its place, which is null until a signed head covers it. */
export interface PlacedEntry extends EntryContent {
  readonly about: string;
  readonly leaf: Buffer;
  readonly leafIndex: number | null;
}

interface PlacedEntryColumns {
  readonly id: string;
  readonly act: ActName;
  readonly at: Date;
  readonly actor_role: string;
  readonly subject: ActSubject;
  readonly about: string;
  readonly salt_hash: Buffer | null;
  readonly leaf: Buffer;
  /** int8 */
  readonly leaf_index: string | null;
}

/** A leaf may wait for its head for a moment: only what is signed has a place in public. */
const PLACED = `
  SELECT e.id, e.act, e.at, e.actor_role, e.subject, e.about, e.salt_hash, e.leaf,
         CASE WHEN l.leaf_index < (SELECT max(size) FROM record_head WHERE territory_id = $1) THEN l.leaf_index END AS leaf_index
    FROM record_entry e LEFT JOIN record_leaf l ON l.territory_id = e.territory_id AND l.entry_id = e.id
   WHERE e.territory_id = $1`;

async function read(ctx: RequestContext, sql: string, values: readonly unknown[]): Promise<PlacedEntry[]> {
  const rows = await ctx.db.query<PlacedEntryColumns>(sql, values);
  return rows.map(({ actor_role: actorRole, salt_hash: saltHash, leaf_index: leafIndex, ...same }) => ({
    ...same,
    actorRole,
    saltHash,
    leafIndex: leafIndex === null ? null : Number(leafIndex),
  }));
}

/** @param before id of an entry, or null for the newest */
export function newestFirst(ctx: RequestContext, before: string | null, limit: number): Promise<PlacedEntry[]> {
  return read(ctx, `${PLACED} AND ($2::uuid IS NULL OR e.id < $2) ORDER BY e.id DESC LIMIT $3`, [before, limit]);
}

export function byIds(ctx: RequestContext, ids: readonly string[]): Promise<PlacedEntry[]> {
  return read(ctx, `${PLACED} AND e.id = ANY($2)`, [ids]);
}

/** The last act of a kind about each thing. */
export function lastAbout(ctx: RequestContext, act: ActName, things: readonly string[]): Promise<PlacedEntry[]> {
  const all = `${PLACED} AND e.act = $2 AND e.about = ANY($3)`;
  return read(ctx, `SELECT DISTINCT ON (about) * FROM (${all}) found ORDER BY about, id DESC`, [act, things]);
}

/** Sealed entries in the order of their places, from `from` up to `size`. */
export function inOrderOfPlace(ctx: RequestContext, from: number, size: number, limit: number): Promise<PlacedEntry[]> {
  return read(ctx, `${PLACED} AND l.leaf_index >= $2 AND l.leaf_index < $3 ORDER BY l.leaf_index LIMIT $4`, [
    from,
    size,
    limit,
  ]);
}
