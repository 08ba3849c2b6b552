import { Injectable } from '@nestjs/common';
import type { Digest } from '@parvis/merkle-record';
import type { RequestContext } from '../../../platform/context/request-context';
import { leavesBetween } from './leaves.queries';
import { TILE_SIZE, tileRoot } from './record-tree';

/** Leaves read and hashed at a time: about 5 ms of the event loop. */
const CHUNK = 8 * TILE_SIZE;

/**
 * Roots of the complete tiles of each record, computed once from the stored leaf hashes (about 0.4 s for 100 000 entries,
 * in slices) and only added to afterwards: what is sealed does not change.
 */
@Injectable()
export class TileRoots {
  private readonly byTerritory = new Map<string, Promise<readonly Digest[]>>();

  /** @returns at least the first `count` roots */
  atLeast(ctx: RequestContext, count: number): Promise<readonly Digest[]> {
    const known = this.byTerritory.get(ctx.territory.id) ?? Promise.resolve([]);
    const grown = known.then((roots) => (roots.length >= count ? roots : this.extend(ctx, roots, count)));
    this.byTerritory.set(ctx.territory.id, grown);
    grown.catch(() => this.forget(ctx));
    return grown;
  }

  /** After a restore the stored leaves may not be those that were read. */
  forget(ctx: RequestContext): void {
    this.byTerritory.delete(ctx.territory.id);
  }

  private async extend(ctx: RequestContext, known: readonly Digest[], count: number): Promise<readonly Digest[]> {
    const roots = [...known];
    while (roots.length < count) {
      const from = roots.length * TILE_SIZE;
      const leaves = await leavesBetween(ctx, from, Math.min(from + CHUNK, count * TILE_SIZE));
      for (let start = 0; start < leaves.length; start += TILE_SIZE)
        roots.push(tileRoot(leaves.slice(start, start + TILE_SIZE)));
    }
    return roots;
  }
}
