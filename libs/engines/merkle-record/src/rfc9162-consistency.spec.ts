import { utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { consistencyProof, verifyConsistency } from './consistency';
import { digestToHex, leafHash } from './digests';
import type { Digest } from './digests';
import { proof as recursiveProof } from './rfc9162.twin';
import { merkleTree, rootOf } from './tree';

const numbered = (count: number): Digest[] =>
  Array.from({ length: count }, (_, i) => leafHash(utf8ToBytes(`entry ${i}`)));
const hex = (digests: readonly Digest[]) => digests.map(digestToHex);

const LEAVES = numbered(300);
const TREE = merkleTree(LEAVES);

const growth = fc
  .integer({ min: 1, max: LEAVES.length })
  .chain((second) => fc.record({ second: fc.constant(second), first: fc.nat({ max: second }) }));

function claimOf({ first, second }: { first: number; second: number }) {
  return {
    first,
    second,
    firstRoot: Uint8Array.from(rootOf(TREE, first)),
    secondRoot: Uint8Array.from(rootOf(TREE, second)),
    proof: consistencyProof(TREE, first, second).map((digest) => Uint8Array.from(digest)),
  };
}

describe('RFC 9162 §2.1.4, consistency', () => {
  it('gives the proofs of the example in §2.1.5', () => {
    const seven = numbered(7);
    const tree = merkleTree(seven);
    const over = (from: number, to: number) => digestToHex(rootOf(merkleTree(seven.slice(from, to))));
    // hash0 to hash: [c, d, g, l]; hash1 to hash: [l]; hash2 to hash: [i, j, k].
    expect(hex(consistencyProof(tree, 3))).toEqual([over(2, 3), over(3, 4), over(0, 2), over(4, 7)]);
    expect(hex(consistencyProof(tree, 4))).toEqual([over(4, 7)]);
    expect(hex(consistencyProof(tree, 6))).toEqual([over(4, 6), over(6, 7), over(0, 4)]);
  });

  it('agrees with the recursive definition and verifies, for every pair of sizes up to 65', () => {
    for (let second = 1; second <= 65; second++) {
      for (let first = 1; first <= second; first++) {
        const proof = consistencyProof(TREE, first, second);
        expect(hex(proof)).toEqual(hex(recursiveProof(first, LEAVES.slice(0, second))));
        expect(verifyConsistency(claimOf({ first, second }))).toBe(true);
      }
    }
  });

  it('finds every log consistent with the empty one, and with no other claim about it', () => {
    expect(verifyConsistency(claimOf({ first: 0, second: 9 }))).toBe(true);
    expect(verifyConsistency({ ...claimOf({ first: 0, second: 9 }), firstRoot: rootOf(TREE, 1) })).toBe(false);
    expect(verifyConsistency({ ...claimOf({ first: 0, second: 9 }), proof: [rootOf(TREE, 1)] })).toBe(false);
  });

  it('refuses a proof with any one byte flipped, in either root or in the proof', () => {
    fc.assert(
      fc.property(
        growth,
        fc.nat(),
        fc.nat({ max: 31 }),
        fc.integer({ min: 1, max: 255 }),
        (sizes, which, byte, mask) => {
          const claim = claimOf(sizes);
          expect(verifyConsistency(claim)).toBe(true);
          // From the empty log the later root is not constrained: there is nothing it could contradict.
          const parts = sizes.first === 0 ? [claim.firstRoot] : [claim.firstRoot, claim.secondRoot, ...claim.proof];
          const flipped = parts[which % parts.length]!;
          flipped[byte] = flipped[byte]! ^ mask;
          expect(verifyConsistency(claim)).toBe(false);
        },
      ),
    );
  });

  it('refuses a log in which one past entry was changed, removed or moved', () => {
    fc.assert(
      fc.property(growth, fc.nat(), fc.constantFrom('changed', 'removed', 'moved'), ({ first, second }, place, how) => {
        fc.pre(first >= 2);
        const rewritten = [...LEAVES.slice(0, second)];
        const at = place % (first - 1);
        const before = rewritten[at]!;
        if (how === 'changed') rewritten[at] = leafHash(before);
        if (how === 'removed') rewritten.splice(at, 1);
        if (how === 'moved') [rewritten[at], rewritten[at + 1]] = [rewritten[at + 1]!, before];
        const tree = merkleTree(rewritten);
        const size = rewritten.length;
        if (size < first) return;
        const proof = consistencyProof(tree, first, size);
        const claim = { first, firstRoot: rootOf(TREE, first), second: size, secondRoot: rootOf(tree), proof };
        expect(verifyConsistency(claim)).toBe(false);
      }),
    );
  });

  it('refuses a shorter or a longer proof, a log that shrinks, and sizes that are no natural numbers', () => {
    const claim = claimOf({ first: 11, second: 23 });
    expect(verifyConsistency({ ...claim, proof: claim.proof.slice(1) })).toBe(false);
    expect(verifyConsistency({ ...claim, proof: [...claim.proof, claim.firstRoot] })).toBe(false);
    expect(verifyConsistency({ ...claim, proof: [] })).toBe(false);
    expect(verifyConsistency({ ...claim, proof: claim.proof.map((digest) => digest.slice(1)) })).toBe(false);
    for (const wrong of [{ first: 24 }, { first: -1 }, { first: 1.5 }, { second: Infinity }, { second: Number.NaN }]) {
      expect(verifyConsistency({ ...claim, ...wrong })).toBe(false);
    }
  });

  it('refuses the root of a smaller log under a larger size', () => {
    const claim = { ...claimOf({ first: 4, second: 8 }), second: 16 };
    expect(verifyConsistency(claim)).toBe(false);
  });

  it('compares two heads of the same size by their roots alone', () => {
    expect(verifyConsistency(claimOf({ first: 23, second: 23 }))).toBe(true);
    expect(verifyConsistency({ ...claimOf({ first: 23, second: 23 }), secondRoot: rootOf(TREE, 22) })).toBe(false);
    expect(verifyConsistency({ ...claimOf({ first: 23, second: 23 }), proof: [rootOf(TREE, 1)] })).toBe(false);
  });

  it('makes no proof for sizes that the tree never had', () => {
    for (const [first, second] of [
      [301, 301],
      [5, 4],
      [-1, 4],
      [1.5, 4],
    ] as const) {
      expect(() => consistencyProof(TREE, first, second)).toThrow(RangeError);
    }
  });
});
