import { emptyRoot, nodeHash } from './digests';
import type { Digest } from './digests';
import { isOdd, half } from './inclusion';

/**
 * All that a sealer has to keep in order to append: the roots of the perfect subtrees that make up the log, largest
 * first, one for each 1 in the binary writing of `size`. A log of a million entries is 20 digests at most.
 */
export interface Frontier {
  readonly size: number;
  readonly peaks: readonly Digest[];
}

export const EMPTY_FRONTIER: Frontier = { size: 0, peaks: [] };

export function extendFrontier(frontier: Frontier, leaves: Iterable<Digest>): Frontier {
  requirePeaks(frontier);
  const peaks = [...frontier.peaks];
  let size = frontier.size;
  for (const leaf of leaves) {
    let node = leaf;
    // Adding a leaf carries like adding one: each trailing 1 is a subtree of the same height, waiting to be paired.
    for (let rest = size; isOdd(rest); rest = half(rest)) {
      const left = peaks.pop();
      if (left === undefined) break;
      node = nodeHash(left, node);
    }
    peaks.push(node);
    size += 1;
  }
  return { size, peaks };
}

/** The same root as RFC 9162 §2.1.1 gives for the whole list of leaves. */
export function frontierRoot(frontier: Frontier): Digest {
  requirePeaks(frontier);
  if (frontier.size === 0) return emptyRoot();
  return frontier.peaks.reduceRight((right, left) => nodeHash(left, right));
}

/** A frontier read back from storage may be cut short: extending it would seal a root that no entry explains. */
function requirePeaks({ size, peaks }: Frontier): void {
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`wrong frontier size: ${size}`);
  let ones = 0;
  for (let rest = size; rest > 0; rest = half(rest)) if (isOdd(rest)) ones += 1;
  if (peaks.length !== ones) {
    throw new RangeError(`wrong frontier: ${size} leaves make ${ones} subtrees, got ${peaks.length}`);
  }
}
