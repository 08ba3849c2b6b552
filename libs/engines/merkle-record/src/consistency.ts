import { emptyRoot, nodeHash, sameDigest } from './digests';
import type { Digest } from './digests';
import { half, isOdd } from './inclusion';
import { largestPowerOfTwoBelow, rangeRoot, requireWithin } from './tree';
import type { MerkleTree } from './tree';

/**
 * PROOF(m, D_n) of RFC 9162 §2.1.4.1: what a reader who kept the root of the first `first` leaves needs in order to see
 * that the first `second` leaves begin with them. The standard leaves `first` = 0 undefined; every log extends the
 * empty one, so the proof is empty.
 */
export function consistencyProof(tree: MerkleTree, first: number, second: number = tree.size): Digest[] {
  requireWithin(second, tree.size, 'tree size');
  requireWithin(first, second, 'earlier tree size');
  if (first === 0 || first === second) return [];
  const proof: Digest[] = [];
  let start = 0;
  let end = second;
  // The whole earlier tree needs no digest of its own: the reader has it already.
  let readerHasIt = true;
  while (first !== end) {
    const middle = start + largestPowerOfTwoBelow(end - start);
    if (first <= middle) {
      proof.push(rangeRoot(tree, middle, end));
      end = middle;
    } else {
      proof.push(rangeRoot(tree, start, middle));
      start = middle;
      readerHasIt = false;
    }
  }
  if (!readerHasIt) proof.push(rangeRoot(tree, start, end));
  return proof.reverse();
}

export interface ConsistencyClaim {
  readonly first: number;
  readonly firstRoot: Digest;
  readonly second: number;
  readonly secondRoot: Digest;
  readonly proof: readonly Digest[];
}

/** RFC 9162 §2.1.4.2. False for any claim that does not hold, malformed ones included. */
export function verifyConsistency(claim: ConsistencyClaim): boolean {
  const { first, firstRoot, second, secondRoot, proof } = claim;
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(second) || first < 0 || first > second) return false;
  if (first === second) return proof.length === 0 && sameDigest(firstRoot, secondRoot);
  if (first === 0) return proof.length === 0 && sameDigest(firstRoot, emptyRoot());
  const [seed, ...rest] = isPowerOfTwo(first) ? [firstRoot, ...proof] : proof;
  if (seed === undefined) return false;
  const roots = climb(first, second, seed, rest);
  return roots !== undefined && sameDigest(roots.first, firstRoot) && sameDigest(roots.second, secondRoot);
}

/** Steps 4 to 6 of the standard: both roots rebuilt side by side from the largest subtree that they have in common. */
function climb(
  first: number,
  second: number,
  seed: Digest,
  rest: readonly Digest[],
): { first: Digest; second: Digest } | undefined {
  let node = first - 1;
  let last = second - 1;
  while (isOdd(node)) [node, last] = [half(node), half(last)];
  const roots = { first: seed, second: seed };
  for (const digest of rest) {
    if (last === 0) return undefined;
    if (isOdd(node) || node === last) {
      roots.first = nodeHash(digest, roots.first);
      roots.second = nodeHash(digest, roots.second);
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      roots.second = nodeHash(roots.second, digest);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 ? roots : undefined;
}

function isPowerOfTwo(n: number): boolean {
  return Number.isInteger(Math.log2(n));
}
