import { merkleTree, type Digest, type MerkleTree } from '@parvis/merkle-record';

/** 2^8 leaves: two tiles of 8 kB are read for a proof, and a million entries keep 4 000 roots in memory. */
export const TILE_HEIGHT = 8;
export const TILE_SIZE = 2 ** TILE_HEIGHT;

export const tileOf = (index: number): number => Math.floor(index / TILE_SIZE);

export interface Tile {
  readonly tile: number;
  readonly leaves: readonly Digest[];
}

export function tileRoot(leaves: readonly Digest[]): Digest {
  const root = merkleTree(leaves).levels[TILE_HEIGHT]?.[0];
  if (root === undefined) throw new RangeError(`A complete tile has ${TILE_SIZE} leaves, got ${leaves.length}.`);
  return root;
}

/**
 * The tree of `size` leaves with only some of its nodes: all that is above complete tiles, and below, those of the tiles
 * given. A proof asks for nothing else when the tiles of its leaf and of the right edge are among them.
 */
export function partialTree(size: number, tileRoots: readonly Digest[], tiles: readonly Tile[]): MerkleTree {
  const below: Digest[][] = Array.from({ length: TILE_HEIGHT }, () => []);
  for (const { tile, leaves } of tiles) {
    merkleTree(leaves)
      .levels.slice(0, TILE_HEIGHT)
      .forEach((nodes, level) => {
        const first = tile * 2 ** (TILE_HEIGHT - level);
        nodes.forEach((node, i) => ((below[level] as Digest[])[first + i] = node));
      });
  }
  return { size, levels: [...below, ...merkleTree(tileRoots.slice(0, tileOf(size))).levels] };
}
