import type { LoggerService } from '@nestjs/common';
import { digestToHex, frontierRoot, sameDigest, signHead, verifyHead, type SignedHead } from '@parvis/merkle-record';
import type { ClientBase } from 'pg';
import type { Clock } from '../../../platform/context/clock';
import type { TerritoryScope } from '../../../platform/context/request-context';
import { decodeId, encodeId } from '../../../platform/graphql/ids';
import { recordLog } from '../record-log';
import { leafOf } from '../sealed-text';
import { CheckedTree } from './checked-tree';
import type { KeptRecord } from './kept-record';
import type { RecordKey, RecordKeys } from './record-keys';
import * as seal from './seal.queries';
import { RecordRowsLostError, SealingRefusedError } from './sealing-refused.error';

/** Entries sealed at a time. */
const BATCH = 2_000;

export interface OutsideTheDatabase {
  readonly keys: RecordKeys;
  readonly kept: KeptRecord;
  readonly clock: Clock;
  readonly logger: Pick<LoggerService, 'warn' | 'error'>;
}

/**
 * Seals the record of one territory in two transactions, each of which can be cut anywhere and done again:
 * 1. `placeEntries` gives entries their places for good;
 * 2. `signHead` signs the tree they make: kept outside the database and flushed first, then published.
 * A crash between the two leaves places without a head; one inside the second leaves a kept head that is published next.
 */
export class TerritorySealer {
  private readonly tree: CheckedTree;
  private readonly altered = new Set<string>();

  constructor(
    private readonly territory: Pick<TerritoryScope, 'id' | 'slug'>,
    private readonly outside: OutsideTheDatabase,
  ) {
    this.tree = new CheckedTree(territory.id);
  }

  /** @returns whether there may be more to place */
  async placeEntries(client: ClientBase): Promise<boolean> {
    const { id } = this.territory;
    if (!(await seal.lockRecord(client, id))) return false;
    const kept = await this.keptHead(client);
    await this.giveBackPlaces(client, kept);
    if (kept !== null) await this.tree.check(client, kept);
    const entries = await seal.unsealedEntries(client, id, [...this.altered], BATCH);
    const sound = entries.filter((entry) => this.matchesItsLeaf(entry));
    if (sound.length > 0) await seal.insertLeaves(client, id, await seal.leafCount(client, id), sound);
    return entries.length === BATCH;
  }

  /** @returns the head signed now, or null when the last one covers everything */
  async signHead(client: ClientBase): Promise<SignedHead | null> {
    const { id } = this.territory;
    if (!(await seal.lockRecord(client, id))) return null;
    const kept = await this.keptHead(client);
    if (kept !== null && kept.head.size > ((await seal.lastHead(client, id))?.head.size ?? 0))
      await this.publish(client, kept);
    const tree = await this.tree.continuing(client, kept, await seal.leafCount(client, id));
    if (tree.size === (kept?.head.size ?? 0)) return null;
    const key = await this.signingKey(client, kept);
    await this.noteEntries(client, kept?.head.size ?? 0, tree.size);
    const statement = {
      log: recordLog(id),
      size: tree.size,
      root: frontierRoot(tree),
      time: this.outside.clock.now().toISOString(),
    };
    const signed = signHead(statement, key.secretKey);
    await this.outside.kept.keepHead(id, signed);
    await this.publish(client, signed);
    return signed;
  }

  /** The last head kept outside. It may be behind the published one where its folder was restored from a copy: then it catches up. */
  private async keptHead(client: ClientBase): Promise<SignedHead | null> {
    const { id } = this.territory;
    const { kept, keys } = this.outside;
    const [head, published] = [await kept.head(id), await seal.lastHead(client, id)];
    if (head === null && published !== null) {
      throw new SealingRefusedError(
        id,
        `heads were signed before, and the last one is not in ${keys.folder(id)}. Put back that folder, or save there as head.json the last head that someone outside holds.`,
      );
    }
    if (head === null || published === null || published.head.size <= head.head.size) return head;
    await this.requireOwnSignature(published, 'published');
    await this.tree.check(client, head);
    await this.tree.check(client, published);
    await this.noteEntries(client, head.head.size, published.head.size);
    await kept.keepHead(id, published);
    return published;
  }

  /**
   * Places that were signed and are not in the database, as after a restore. Where the entries themselves are there (they
   * were recorded before the backup and sealed after it), each gets the place it had; else it is said which are lost.
   */
  private async giveBackPlaces(client: ClientBase, kept: SignedHead | null): Promise<void> {
    const { id } = this.territory;
    const size = await seal.leafCount(client, id);
    if (kept === null || size >= kept.head.size) return;
    const known = (await this.outside.kept.entries(id, size)).filter(({ index }) => index < kept.head.size);
    const uuids = known.map((entry) => decodeId('recordEntry', entry.id) ?? '');
    const present = new Map((await seal.entryLeaves(client, id, uuids)).map((entry) => [entry.id, entry]));
    const lost = known.filter(({ leaf }, i) => present.get(uuids[i] ?? '')?.leaf.toString('hex') !== leaf);
    if (lost.length > 0 || known.length < kept.head.size - size) {
      throw new RecordRowsLostError(id, { from: size, to: kept.head.size - 1, entries: lost });
    }
    const places = uuids.flatMap((uuid) => present.get(uuid) ?? []);
    await seal.insertLeaves(client, id, size, places);
    this.outside.logger.warn(
      `${places.length} entries of the public record of ${this.territory.slug} have their places back after a restore.`,
    );
  }

  /** The application writes entry and leaf together: a pair that does not fit was made by someone else. It stays out, for people to look at. */
  private matchesItsLeaf(entry: seal.UnsealedEntry): boolean {
    if (sameDigest(entry.leaf, leafOf(entry))) return true;
    this.altered.add(entry.id);
    this.outside.logger.error(
      `The entry ${encodeId('recordEntry', entry.id)} (${entry.act}) of ${this.territory.slug} does not match its fingerprint and is not sealed.`,
    );
    return false;
  }

  /** The key that signs now. A first key is made for a record that never had a head; a lost one is never replaced in silence. */
  private async signingKey(client: ClientBase, kept: SignedHead | null): Promise<RecordKey> {
    const { keys, logger } = this.outside;
    const { id, slug } = this.territory;
    const next = await keys.next(id);
    if (next !== null && kept !== null && (await seal.isRotationSealed(client, id, next.key, kept.head.size))) {
      await keys.switchToNext(this.territory);
      logger.warn(`The public record of ${slug} is signed by the key ${next.key} from now on.`);
    }
    const current = await keys.current(id);
    if (current !== null) return current;
    if (kept !== null)
      throw new SealingRefusedError(id, `its key is not in ${keys.folder(id)}. Put it back from its copy.`);
    const made = await keys.create(this.territory);
    logger.warn(
      `A key was made to sign the public record of ${slug}: ${made.key}, in ${keys.folder(id)}. Copy that folder to a safe place.`,
    );
    return made;
  }

  private async publish(client: ClientBase, signed: SignedHead): Promise<void> {
    await seal.insertHead(client, this.territory.id, signed, await this.requireOwnSignature(signed, 'kept'));
  }

  /** @returns the public key that signed */
  private async requireOwnSignature(signed: SignedHead, which: 'kept' | 'published'): Promise<Uint8Array> {
    const { id } = this.territory;
    const publicKey = await this.outside.keys.publicKey(id, signed.head.key);
    if (publicKey !== null && signed.head.log === recordLog(id) && verifyHead(signed, publicKey)) return publicKey;
    throw new SealingRefusedError(
      id,
      `the last ${which} head was not signed by a key of ${this.outside.keys.folder(id)}.`,
    );
  }

  private async noteEntries(client: ClientBase, from: number, size: number): Promise<void> {
    const { id } = this.territory;
    for (let first = from; first < size; first += BATCH) {
      const entries = await seal.sealedEntries(client, id, first, Math.min(first + BATCH, size));
      const lines = entries.map(({ index, id: uuid, act, at, leaf }) => ({
        index,
        id: encodeId('recordEntry', uuid),
        act,
        at: at.toISOString(),
        leaf: digestToHex(leaf),
      }));
      await this.outside.kept.keepEntries(id, lines);
    }
  }
}
