import { describe, expect, it } from '@jest/globals';
import {
  consistencyProof,
  inclusionProof,
  leafHash,
  merkleTree,
  rootOf,
  type Digest,
  type MerkleTree,
} from '@parvis/merkle-record';
import { partialTree, tileOf, tileRoot, TILE_SIZE } from './record-tree';

const leaves: readonly Digest[] = Array.from({ length: 4 * TILE_SIZE + 3 }, (_, i) => leafHash(Buffer.from(String(i))));
const roots = Array.from({ length: tileOf(leaves.length) }, (_, tile) =>
  tileRoot(leaves.slice(tile * TILE_SIZE, (tile + 1) * TILE_SIZE)),
);

/** Only what a proof about `index` reads from the database: its tile and the last one. */
function read(index: number, size: number): MerkleTree {
  const tiles = [...new Set([tileOf(index), tileOf(size)])].filter((tile) => tile * TILE_SIZE < size);
  return partialTree(
    size,
    roots,
    tiles.map((tile) => ({ tile, leaves: leaves.slice(tile * TILE_SIZE, Math.min((tile + 1) * TILE_SIZE, size)) })),
  );
}

const sizes = [1, 2, 3, 255, 256, 257, 300, 511, 512, 513, 767, 768, 769, 1023, 1024, 1027];

describe('a tree of which two tiles were read', () => {
  it.each(sizes)('gives the root and the proofs of the whole tree of %i leaves', (size) => {
    const whole = merkleTree(leaves.slice(0, size));
    const places = new Set([0, 1, 100, 254, 255, 256, 257, 511, 512, 700, size - 2, size - 1]);
    for (const index of [...places].filter((place) => place >= 0 && place < size)) {
      expect(rootOf(read(index, size))).toEqual(rootOf(whole));
      expect(inclusionProof(read(index, size), index)).toEqual(inclusionProof(whole, index));
      expect(consistencyProof(read(index, size), index)).toEqual(consistencyProof(whole, index));
    }
  });

  it('says so when a tile that a proof needs was not read', () => {
    expect(() => inclusionProof(read(0, 700), 300)).toThrow('no digest');
  });
});
