import {
  digestFromHex,
  EMPTY_FRONTIER,
  extendFrontier,
  frontierRoot,
  sameDigest,
  type Frontier,
  type SignedHead,
} from '@parvis/merkle-record';
import type { ClientBase } from 'pg';
import { leaves } from './seal.queries';
import { SealingRefusedError } from './sealing-refused.error';

/** Leaves read at a time. */
const BATCH = 2_000;

/** The tree that the stored places make, always compared with a head that was signed before anything is built upon it. */
export class CheckedTree {
  /** Up to the last head that was found right: later ones start from here, so that each leaf is read once. */
  private known: Frontier = EMPTY_FRONTIER;

  constructor(private readonly territoryId: string) {}

  /** The tree of all `size` places. @throws SealingRefusedError unless it continues `head` */
  async continuing(client: ClientBase, head: SignedHead | null, size: number): Promise<Frontier> {
    if (head !== null) await this.check(client, head);
    return this.extend(client, head === null ? EMPTY_FRONTIER : this.known, size);
  }

  /** @throws SealingRefusedError unless the first places make the root of `head` */
  async check(client: ClientBase, { head }: SignedHead): Promise<void> {
    const from = this.known.size > head.size ? EMPTY_FRONTIER : this.known;
    const tree = await this.extend(client, from, head.size);
    if (!sameDigest(frontierRoot(tree), digestFromHex(head.root))) {
      this.known = EMPTY_FRONTIER;
      throw new SealingRefusedError(
        this.territoryId,
        `its first ${head.size} places do not make the root that was signed on ${head.time}. Rows were changed.`,
      );
    }
    this.known = tree;
  }

  private async extend(client: ClientBase, from: Frontier, size: number): Promise<Frontier> {
    let tree = from;
    while (tree.size < size) {
      const to = Math.min(tree.size + BATCH, size);
      const batch = await leaves(client, this.territoryId, tree.size, to);
      if (batch.length !== to - tree.size) {
        this.known = EMPTY_FRONTIER;
        throw new SealingRefusedError(this.territoryId, `a place between ${tree.size} and ${to - 1} is missing.`);
      }
      tree = extendFrontier(tree, batch);
    }
    return tree;
  }
}
