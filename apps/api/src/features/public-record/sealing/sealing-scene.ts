import { expect } from '@jest/globals';
import { digestToHex, merkleTree, rootOf, verifyHead, type SignedHead } from '@parvis/merkle-record';
import type { FixedClock } from '@parvis/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { ApiSuite } from '../../../api-suite';
import type { Settings } from '../../../platform/config/settings';
import type { RequestContext } from '../../../platform/context/request-context';
import { inTransaction } from '../../../platform/database/transaction';
import { encodeId } from '../../../platform/graphql/ids';
import type { OfficialAct } from '../acts/acts';
import { PublicRecord } from '../public-record.service';
import { KeptRecord } from './kept-record';
import { RecordKeys } from './record-keys';
import { TerritorySealer } from './territory-sealer';

interface StoredLeaf {
  readonly leaf_index: string;
  readonly entry_id: string;
  readonly leaf: Buffer;
}

let territories = 0;

/** A territory with a record of its own, a folder for its keys, and a connection of the sealing role: what a test of sealing needs. */
export class SealingScene {
  readonly warnings: string[] = [];
  readonly keys: RecordKeys;
  readonly kept: KeptRecord;
  private readonly logger = {
    warn: (message: string) => this.warnings.push(message),
    error: (message: string) => this.warnings.push(message),
  };

  private constructor(
    readonly suite: ApiSuite,
    readonly clock: FixedClock,
    readonly ctx: RequestContext,
    readonly client: pg.Client,
    readonly keysFolder: string,
  ) {
    this.keys = new RecordKeys({ keysFolder } as Settings);
    this.kept = new KeptRecord(this.keys);
  }

  static async open(suite: ApiSuite, clock: FixedClock): Promise<SealingScene> {
    const ctx = await suite.addTerritory({ slug: `sealed-${++territories}` });
    const client = new pg.Client({ connectionString: suite.database.sealUrl });
    await client.connect();
    return new SealingScene(suite, clock, ctx, client, await mkdtemp(join(tmpdir(), 'parvis-keys-')));
  }

  async close(): Promise<void> {
    await this.client.end();
    await rm(this.keysFolder, { recursive: true });
  }

  /** A file beside the key. */
  file(name: string): string {
    return join(this.keys.folder(this.ctx.territory.id), name);
  }

  sealer(kept = this.kept): TerritorySealer {
    const { keys, clock, logger } = this;
    return new TerritorySealer(this.ctx.territory, { keys, kept, clock, logger });
  }

  async transaction<Result>(work: (client: pg.Client) => Promise<Result>, client = this.client): Promise<Result> {
    await client.query('BEGIN');
    try {
      const result = await work(client);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    }
  }

  async seal(sealer = this.sealer()): Promise<SignedHead | null> {
    while (await this.transaction((client) => sealer.placeEntries(client)));
    return this.transaction((client) => sealer.signHead(client));
  }

  append(name = 'Orvelle'): Promise<string> {
    this.clock.advance(1);
    const subject = { territory: encodeId('territory', this.ctx.territory.id), name, slug: 'orvelle' };
    return this.appendAct({ act: 'territory-opened', subject });
  }

  appendAct(act: OfficialAct): Promise<string> {
    return inTransaction(this.ctx, (tx) => this.suite.app.get(PublicRecord).append(tx, act));
  }

  leaves(): Promise<StoredLeaf[]> {
    return this.ctx.db.query<StoredLeaf>(
      'SELECT leaf_index, entry_id, leaf FROM record_leaf WHERE territory_id = $1 ORDER BY leaf_index',
    );
  }

  async headSizes(): Promise<number[]> {
    const rows = await this.ctx.db.query<{ size: string }>(
      'SELECT size FROM record_head WHERE territory_id = $1 ORDER BY size',
    );
    return rows.map(({ size }) => Number(size));
  }

  /** Whatever happened before: places without holes, each entry once, every published head the root of its beginning, the last one kept. */
  async expectSound(entries: number): Promise<SignedHead> {
    const stored = await this.leaves();
    expect(stored.map(({ leaf_index }) => Number(leaf_index))).toEqual(Array.from({ length: entries }, (_, i) => i));
    expect(new Set(stored.map(({ entry_id }) => entry_id)).size).toBe(entries);
    const tree = merkleTree(stored.map(({ leaf }) => leaf));
    const heads = await this.ctx.db.query<{ size: string; root: Buffer }>(
      'SELECT size, root FROM record_head WHERE territory_id = $1',
    );
    for (const { size, root } of heads) expect(root.toString('hex')).toBe(digestToHex(rootOf(tree, Number(size))));
    const last = await this.kept.head(this.ctx.territory.id);
    const publicKey = await this.keys.publicKey(this.ctx.territory.id, last?.head.key ?? '');
    expect(last?.head.size).toBe(entries);
    expect((await this.headSizes()).at(-1)).toBe(entries);
    expect(last !== null && publicKey !== null && verifyHead(last, publicKey)).toBe(true);
    return last as SignedHead;
  }

  /** As the machine's superuser, whom no right stops, with the triggers off. */
  async tamper(...statements: string[]): Promise<void> {
    const superuser = new pg.Client({ connectionString: this.suite.database.superuserUrl });
    await superuser.connect();
    const triggers = ['entry', 'leaf', 'head'].flatMap((name) => [
      `record_${name} # TRIGGER record_${name}_keeps_rows`,
    ]);
    for (const trigger of triggers) await superuser.query(`ALTER TABLE ${trigger.replace('#', 'DISABLE')}`);
    for (const statement of statements) await superuser.query(statement);
    for (const trigger of triggers) await superuser.query(`ALTER TABLE ${trigger.replace('#', 'ENABLE ALWAYS')}`);
    await superuser.end();
  }

  /** The database as in a backup taken when there were `size` places; entries recorded by then may be in it, not yet sealed. */
  restoreBackup(size: number, withEntries: boolean): Promise<void> {
    const mine = `territory_id = '${this.ctx.territory.id}'`;
    return this.tamper(
      `CREATE TEMPORARY TABLE later AS SELECT entry_id FROM record_leaf WHERE ${mine} AND leaf_index >= ${size}`,
      `DELETE FROM record_head WHERE ${mine} AND size > ${size}`,
      `DELETE FROM record_leaf WHERE ${mine} AND leaf_index >= ${size}`,
      ...(withEntries ? [] : ['DELETE FROM record_entry WHERE id IN (SELECT entry_id FROM later)']),
    );
  }
}
