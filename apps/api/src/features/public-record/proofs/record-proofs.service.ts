import { Injectable } from '@nestjs/common';
import { consistencyProof, digestToHex, inclusionProof, rootOf, type MerkleTree } from '@parvis/merkle-record';
import type { RequestContext } from '../../../platform/context/request-context';
import type { BatchById } from '../../../platform/context/loaders';
import { toRecordHead } from '../public-record.mapping';
import type { InclusionProof } from '../public-record.types';
import { RecordHeadRow } from '../record-head.entity';
import { readTiles } from './leaves.queries';
import { partialTree, tileOf, TILE_SIZE } from './record-tree';
import { TileRoots } from './tile-roots';

/**
 * Proofs from the stored leaf hashes. Cost, for n entries: the first proof after a start reads all leaves once; every
 * later one reads at most two tiles of 256 leaves and does about 500 + n/256 hashes (2 ms for 100 000 entries).
 */
@Injectable()
export class RecordProofs {
  constructor(private readonly tileRoots: TileRoots) {}

  async head(ctx: RequestContext): Promise<RecordHeadRow | null> {
    return ctx.loaders.load(ctx, lastHead, 'last');
  }

  /** Against the last head; batched, so that a page of entries reads each tile once. */
  inclusion(ctx: RequestContext, index: number): Promise<InclusionProof | null> {
    return ctx.loaders.load(ctx, this.inclusionBatch, String(index));
  }

  /** That the first `first` entries of `head` are all of them at the beginning of it. */
  async consistency(ctx: RequestContext, first: number, head: RecordHeadRow): Promise<string[]> {
    const tree = await this.treeOf(ctx, head, [Math.min(first, head.size - 1)]);
    return consistencyProof(tree, first).map(digestToHex);
  }

  private readonly inclusionBatch: BatchById<InclusionProof> = async (ctx, ids) => {
    const head = await this.head(ctx);
    const indexes = ids.map(Number);
    const within = indexes.filter((index) => head !== null && index < head.size);
    if (head === null || within.length === 0) return ids.map(() => null);
    const tree = await this.treeOf(ctx, head, within);
    return indexes.map((index) => {
      if (index >= head.size) return null;
      return { index, size: head.size, hashes: inclusionProof(tree, index).map(digestToHex), head: toRecordHead(head) };
    });
  };

  /** What is read must make the root that was signed; roots kept from before a restore do not, and are read again. */
  private async treeOf(ctx: RequestContext, head: RecordHeadRow, indexes: readonly number[]): Promise<MerkleTree> {
    const read = await this.readTree(ctx, head.size, indexes);
    if (head.root.equals(rootOf(read))) return read;
    this.tileRoots.forget(ctx);
    const again = await this.readTree(ctx, head.size, indexes);
    if (head.root.equals(rootOf(again))) return again;
    throw new Error(`The stored leaves of the public record do not make the signed root of its ${head.size} entries.`);
  }

  private async readTree(ctx: RequestContext, size: number, indexes: readonly number[]): Promise<MerkleTree> {
    const edge = size % TILE_SIZE === 0 ? [] : [tileOf(size)];
    const tiles = [...new Set([...indexes.map(tileOf), ...edge])];
    return partialTree(size, await this.tileRoots.atLeast(ctx, tileOf(size)), await readTiles(ctx, tiles, size));
  }
}

const lastHead: BatchById<RecordHeadRow> = async (ctx, ids) => {
  const [head = null] = await ctx.db.find(RecordHeadRow, {}, { order: { size: 'DESC' }, take: 1 });
  return ids.map(() => head);
};
