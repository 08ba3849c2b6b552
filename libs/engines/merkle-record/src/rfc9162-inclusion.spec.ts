import { utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { digestToHex, leafHash } from './digests';
import type { Digest } from './digests';
import { inclusionProof, verifyInclusion } from './inclusion';
import { path } from './rfc9162.twin';
import { merkleTree, rootOf } from './tree';

const numbered = (count: number): Digest[] =>
  Array.from({ length: count }, (_, i) => leafHash(utf8ToBytes(`entry ${i}`)));

/** The seven leaves of RFC 9162 §2.1.5, whose proofs the standard spells out by the names of the nodes. */
const SEVEN = merkleTree(numbered(7));
const hex = (digests: readonly Digest[]) => digests.map(digestToHex);

const claim = fc
  .integer({ min: 1, max: 300 })
  .chain((size) => fc.record({ size: fc.constant(size), index: fc.nat({ max: size - 1 }) }));

describe('RFC 9162 §2.1.3, inclusion', () => {
  it('gives the paths of the example in §2.1.5', () => {
    const leaf = (i: number) => digestToHex(numbered(7)[i]!);
    const over = (from: number, to: number) => digestToHex(rootOf(merkleTree(numbered(7).slice(from, to))));
    // "The inclusion proof for d0 is [b, h, l]", for d3 [c, g, l], for d4 [f, j, k], for d6 [i, k].
    expect(hex(inclusionProof(SEVEN, 0))).toEqual([leaf(1), over(2, 4), over(4, 7)]);
    expect(hex(inclusionProof(SEVEN, 3))).toEqual([leaf(2), over(0, 2), over(4, 7)]);
    expect(hex(inclusionProof(SEVEN, 4))).toEqual([leaf(5), leaf(6), over(0, 4)]);
    expect(hex(inclusionProof(SEVEN, 6))).toEqual([over(4, 6), over(0, 4)]);
  });

  it('agrees with the recursive definition and verifies, for every leaf of every size up to 65', () => {
    const leaves = numbered(65);
    const tree = merkleTree(leaves);
    for (let size = 1; size <= leaves.length; size++) {
      const root = rootOf(tree, size);
      for (let index = 0; index < size; index++) {
        const proof = inclusionProof(tree, index, size);
        expect(hex(proof)).toEqual(hex(path(index, leaves.slice(0, size))));
        expect(verifyInclusion({ leaf: leaves[index]!, index, size, proof, root })).toBe(true);
      }
    }
  });

  it('refuses a proof with any one byte flipped, in the leaf, the path or the root', () => {
    const leaves = numbered(300);
    const tree = merkleTree(leaves);
    fc.assert(
      fc.property(
        claim,
        fc.nat(),
        fc.nat({ max: 31 }),
        fc.integer({ min: 1, max: 255 }),
        ({ size, index }, which, byte, mask) => {
          const proof = inclusionProof(tree, index, size).map((digest) => Uint8Array.from(digest));
          const leaf = Uint8Array.from(leaves[index]!);
          const root = Uint8Array.from(rootOf(tree, size));
          expect(verifyInclusion({ leaf, index, size, proof, root })).toBe(true);
          const parts = [leaf, root, ...proof];
          const flipped = parts[which % parts.length]!;
          flipped[byte] = flipped[byte]! ^ mask;
          expect(verifyInclusion({ leaf, index, size, proof, root })).toBe(false);
        },
      ),
    );
  });

  it('refuses another place, a shorter or a longer path', () => {
    const leaves = numbered(300);
    const tree = merkleTree(leaves);
    fc.assert(
      fc.property(claim, fc.nat({ max: 299 }), ({ size, index }, elsewhere) => {
        const proof = inclusionProof(tree, index, size);
        const root = rootOf(tree, size);
        const leaf = leaves[index]!;
        if (elsewhere !== index) expect(verifyInclusion({ leaf, index: elsewhere, size, proof, root })).toBe(false);
        if (proof.length > 0) expect(verifyInclusion({ leaf, index, size, proof: proof.slice(1), root })).toBe(false);
        expect(verifyInclusion({ leaf, index, size, proof: [...proof, root], root })).toBe(false);
      }),
    );
  });

  it('refuses a leaf of another length, which would move the border between two children', () => {
    const [left, right] = numbered(2);
    const root = rootOf(merkleTree([left!, right!]));
    const whole = Uint8Array.of(...left!, ...right!);
    const cut = { leaf: whole.slice(0, 16), index: 0, size: 2, proof: [whole.slice(16)], root };
    expect(verifyInclusion(cut)).toBe(false);
  });

  it('refuses sizes and places that are no natural numbers instead of throwing', () => {
    const tree = merkleTree(numbered(4));
    const valid = { leaf: numbered(4)[1]!, index: 1, size: 4, proof: inclusionProof(tree, 1), root: rootOf(tree) };
    for (const wrong of [
      { index: -1 },
      { index: 4 },
      { index: 1.5 },
      { size: 0 },
      { size: Infinity },
      { size: Number.NaN },
    ]) {
      expect(verifyInclusion({ ...valid, ...wrong })).toBe(false);
    }
  });

  it('verifies places beyond 32 bits', () => {
    // A perfect tree of 2^40 equal leaves has the same digest all along each level: the path is known without the tree.
    const [leaf] = numbered(1);
    const proof: Digest[] = [];
    let root = leaf!;
    for (let level = 0; level < 40; level++) {
      proof.push(root);
      root = rootOf(merkleTree([root, root]));
    }
    const size = 2 ** 40;
    expect(verifyInclusion({ leaf: leaf!, index: 2 ** 39 + 5, size, proof, root })).toBe(true);
    expect(verifyInclusion({ leaf: leaf!, index: 2 ** 39 + 5, size: size / 2 + 6, proof, root })).toBe(false);
  });

  it('makes no proof for a leaf that the tree does not hold', () => {
    for (const index of [7, -1, 0.5]) expect(() => inclusionProof(SEVEN, index)).toThrow(RangeError);
    expect(() => inclusionProof(SEVEN, 5, 5)).toThrow(RangeError);
    expect(() => inclusionProof(SEVEN, 0, 8)).toThrow(RangeError);
    expect(() => inclusionProof(merkleTree([]), 0)).toThrow(RangeError);
  });
});
