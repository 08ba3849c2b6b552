import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { digestFromHex, digestToHex, emptyRoot, leafHash } from './digests';
import type { Digest } from './digests';
import { EMPTY_FRONTIER, extendFrontier, frontierRoot } from './frontier';
import { treeHash } from './rfc9162.twin';
import { merkleTree, rootOf } from './tree';

/** The eight entries and the roots that implementations of Certificate Transparency have checked themselves with since RFC 6962. */
const ENTRIES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const LEAVES = ENTRIES.map((entry) => leafHash(hexToBytes(entry)));

const numbered = (count: number): Digest[] =>
  Array.from({ length: count }, (_, i) => leafHash(utf8ToBytes(`entry ${i}`)));

describe('RFC 9162 §2.1.1, the Merkle tree hash', () => {
  it.each(ROOTS.map((root, size) => ({ size, root })))('gives the known root of $size entries', ({ size, root }) => {
    expect(digestToHex(rootOf(merkleTree(LEAVES.slice(0, size))))).toBe(root);
    expect(digestToHex(rootOf(merkleTree(LEAVES), size))).toBe(root);
    expect(digestToHex(frontierRoot(extendFrontier(EMPTY_FRONTIER, LEAVES.slice(0, size))))).toBe(root);
  });

  it('agrees with the recursive definition for every size up to 130', () => {
    const leaves = numbered(130);
    const tree = merkleTree(leaves);
    for (let size = 0; size <= leaves.length; size++) {
      expect(digestToHex(rootOf(tree, size))).toBe(digestToHex(treeHash(leaves.slice(0, size))));
    }
  });

  it('refuses the root of a size that the tree never had', () => {
    const tree = merkleTree(numbered(5));
    for (const size of [6, -1, 2.5, Number.NaN]) expect(() => rootOf(tree, size)).toThrow(RangeError);
  });

  it('gives no leaf the hash of a node', () => {
    const [left, right] = numbered(2);
    const node = rootOf(merkleTree([left!, right!]));
    const forged = leafHash(Uint8Array.of(...left!, ...right!));
    expect(digestToHex(forged)).not.toBe(digestToHex(node));
  });
});

describe('the frontier of a sealer', () => {
  it('reaches the same root whatever the batches', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { maxLength: 8 }), (batches) => {
        const leaves = numbered(batches.reduce((sum, batch) => sum + batch, 0));
        let frontier = EMPTY_FRONTIER;
        let sealed = 0;
        for (const batch of batches) {
          frontier = extendFrontier(frontier, leaves.slice(sealed, sealed + batch));
          sealed += batch;
        }
        expect(frontier.size).toBe(leaves.length);
        expect(digestToHex(frontierRoot(frontier))).toBe(digestToHex(rootOf(merkleTree(leaves))));
      }),
    );
  });

  it('keeps one digest for each 1 in the binary writing of its size', () => {
    expect(extendFrontier(EMPTY_FRONTIER, numbered(1023)).peaks).toHaveLength(10);
    expect(extendFrontier(EMPTY_FRONTIER, numbered(1024)).peaks).toHaveLength(1);
  });

  it('does not change the frontier that it extends', () => {
    const before = extendFrontier(EMPTY_FRONTIER, numbered(3));
    const root = digestToHex(frontierRoot(before));
    extendFrontier(before, numbered(2));
    expect(digestToHex(frontierRoot(before))).toBe(root);
  });

  it('refuses a stored frontier that has lost a subtree', () => {
    const { size, peaks } = extendFrontier(EMPTY_FRONTIER, numbered(7));
    const cut = { size, peaks: peaks.slice(1) };
    expect(() => frontierRoot(cut)).toThrow(/7 leaves make 3 subtrees, got 2/);
    expect(() => extendFrontier(cut, [])).toThrow(RangeError);
    expect(() => extendFrontier({ size: -1, peaks: [] }, [])).toThrow(RangeError);
  });
});

describe('a digest in text', () => {
  it('has one spelling', () => {
    const hex = digestToHex(emptyRoot());
    expect(digestToHex(digestFromHex(hex))).toBe(hex);
    for (const wrong of [hex.toUpperCase(), hex.slice(2), `${hex}00`, `0x${hex.slice(2)}`, '']) {
      expect(() => digestFromHex(wrong)).toThrow(RangeError);
    }
  });
});
