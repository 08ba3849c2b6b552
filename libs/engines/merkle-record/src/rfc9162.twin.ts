import { emptyRoot, nodeHash } from './digests';
import type { Digest } from './digests';

/**
 * The definitions of RFC 9162 §2.1 written down as they stand: recursive, on slices, hashing everything again each time.
 * Far too slow to run a log on, and easy to hold against the standard, line by line.
 */

/** §2.1.1: MTH(D_n) = HASH(0x01 ‖ MTH(D[0:k]) ‖ MTH(D[k:n])). */
export function treeHash(leaves: readonly Digest[]): Digest {
  const [only] = leaves;
  if (only === undefined) return emptyRoot();
  if (leaves.length === 1) return only;
  const k = split(leaves.length);
  return nodeHash(treeHash(leaves.slice(0, k)), treeHash(leaves.slice(k)));
}

/** §2.1.3.1: PATH(m, D_n). */
export function path(m: number, leaves: readonly Digest[]): Digest[] {
  if (leaves.length === 1) return [];
  const k = split(leaves.length);
  return m < k
    ? [...path(m, leaves.slice(0, k)), treeHash(leaves.slice(k))]
    : [...path(m - k, leaves.slice(k)), treeHash(leaves.slice(0, k))];
}

/** §2.1.4.1: PROOF(m, D_n) = SUBPROOF(m, D_n, true). */
export function proof(m: number, leaves: readonly Digest[]): Digest[] {
  return subproof(m, leaves, true);
}

function subproof(m: number, leaves: readonly Digest[], complete: boolean): Digest[] {
  if (m === leaves.length) return complete ? [] : [treeHash(leaves)];
  const k = split(leaves.length);
  return m <= k
    ? [...subproof(m, leaves.slice(0, k), complete), treeHash(leaves.slice(k))]
    : [...subproof(m - k, leaves.slice(k), false), treeHash(leaves.slice(0, k))];
}

function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}
