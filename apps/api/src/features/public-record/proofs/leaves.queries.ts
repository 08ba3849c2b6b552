import type { Digest } from '@parvis/merkle-record';
import type { RequestContext } from '../../../platform/context/request-context';
import { TILE_SIZE, type Tile } from './record-tree';

/** @throws when a leaf is missing: places have no holes */
export async function leavesBetween(ctx: RequestContext, from: number, to: number): Promise<Digest[]> {
  const rows = await ctx.db.query<{ leaf: Buffer }>(
    'SELECT leaf FROM record_leaf WHERE territory_id = $1 AND leaf_index >= $2 AND leaf_index < $3 ORDER BY leaf_index',
    [from, to],
  );
  if (rows.length !== to - from)
    throw new Error(`The public record should hold the leaves ${from} to ${to - 1}; it holds ${rows.length}.`);
  return rows.map(({ leaf }) => leaf);
}

export async function readTiles(ctx: RequestContext, tiles: readonly number[], size: number): Promise<Tile[]> {
  return Promise.all(
    tiles.map(async (tile) => {
      const from = tile * TILE_SIZE;
      return { tile, leaves: await leavesBetween(ctx, from, Math.min(from + TILE_SIZE, size)) };
    }),
  );
}
