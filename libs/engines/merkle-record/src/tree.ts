import { emptyRoot, nodeHash } from './digests';
import type { Digest } from './digests';

/**
 * Every perfect subtree of a log, so that any root or proof of any past size costs O(log n) hashes.
 * `levels[k][i]` is the root of the 2^k leaves that start at leaf i·2^k; `levels[0]` are the leaf hashes themselves.
 */
export interface MerkleTree {
  readonly size: number;
  readonly levels: readonly (readonly Digest[])[];
}

export function merkleTree(leaves: Iterable<Digest>): MerkleTree {
  const bottom = [...leaves];
  const levels: Digest[][] = [bottom];
  for (let below = bottom; below.length > 1;) {
    const level = pairs(below);
    levels.push(level);
    below = level;
  }
  return { size: bottom.length, levels };
}

/** The Merkle Tree Hash of RFC 9162 §2.1.1 over the first `size` leaves. */
export function rootOf(tree: MerkleTree, size: number = tree.size): Digest {
  requireWithin(size, tree.size, 'tree size');
  return size === 0 ? emptyRoot() : rangeRoot(tree, 0, size);
}

/**
 * The root of leaves [start, end). Ranges come from splitting at powers of two, so `start` is always a multiple of the
 * width of any perfect subtree that begins there.
 */
export function rangeRoot(tree: MerkleTree, start: number, end: number): Digest {
  const width = end - start;
  const level = Math.log2(width);
  if (Number.isInteger(level)) return nodeAt(tree, level, start / width);
  const split = largestPowerOfTwoBelow(width);
  return nodeHash(rangeRoot(tree, start, start + split), rangeRoot(tree, start + split, end));
}

/** k of RFC 9162 §2.1.1: the largest power of two smaller than n, for n > 1. */
export function largestPowerOfTwoBelow(n: number): number {
  let power = 1;
  while (power * 2 < n) power *= 2;
  return power;
}

export function requireWithin(value: number, limit: number, name: string): void {
  if (!Number.isSafeInteger(value) || value < 0 || value > limit) {
    throw new RangeError(`wrong ${name}: expected an integer from 0 to ${limit}, got ${value}`);
  }
}

/** A last leaf without a neighbour has no perfect subtree yet: it waits, it is not doubled. */
function pairs(below: readonly Digest[]): Digest[] {
  const level: Digest[] = [];
  for (let i = 0; i + 1 < below.length; i += 2) level.push(nodeHash(take(below, i), take(below, i + 1)));
  return level;
}

function nodeAt(tree: MerkleTree, level: number, index: number): Digest {
  return take(tree.levels[level] ?? [], index);
}

function take(digests: readonly Digest[], index: number): Digest {
  const digest = digests[index];
  if (digest === undefined) throw new RangeError(`no digest at ${index}`);
  return digest;
}
