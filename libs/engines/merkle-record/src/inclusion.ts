import { isDigest, nodeHash, sameDigest } from './digests';
import type { Digest } from './digests';
import { largestPowerOfTwoBelow, rangeRoot, requireWithin } from './tree';
import type { MerkleTree } from './tree';

/**
 * PATH(m, D_n) of RFC 9162 §2.1.3.1: the neighbours met on the way from leaf `index` up to the root of the first
 * `size` leaves, lowest first.
 */
export function inclusionProof(tree: MerkleTree, index: number, size: number = tree.size): Digest[] {
  requireWithin(size, tree.size, 'tree size');
  requireWithin(index, size - 1, 'leaf index');
  const path: Digest[] = [];
  let start = 0;
  let end = size;
  while (end - start > 1) {
    const middle = start + largestPowerOfTwoBelow(end - start);
    if (index < middle) {
      path.push(rangeRoot(tree, middle, end));
      end = middle;
    } else {
      path.push(rangeRoot(tree, start, middle));
      start = middle;
    }
  }
  return path.reverse();
}

export interface InclusionClaim {
  /** The leaf hash, computed by the reader from the entry itself. */
  readonly leaf: Digest;
  readonly index: number;
  readonly size: number;
  readonly proof: readonly Digest[];
  readonly root: Digest;
}

/** RFC 9162 §2.1.3.2. False for any claim that does not hold, malformed ones included. */
export function verifyInclusion({ leaf, index, size, proof, root }: InclusionClaim): boolean {
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(index) || index < 0 || index >= size) return false;
  if (!isDigest(leaf)) return false;
  let node = index;
  let last = size - 1;
  let computed = leaf;
  for (const neighbour of proof) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      computed = nodeHash(neighbour, computed);
      // A right edge without neighbour climbs until it becomes a right child.
      while (!isOdd(node) && node !== 0) {
        node = half(node);
        last = half(last);
      }
    } else {
      computed = nodeHash(computed, neighbour);
    }
    node = half(node);
    last = half(last);
  }
  return last === 0 && sameDigest(computed, root);
}

/** Sizes may exceed 32 bits, which is where JavaScript's own shifts stop. */
export function half(n: number): number {
  return Math.floor(n / 2);
}

export function isOdd(n: number): boolean {
  return n % 2 === 1;
}
