import { digestToHex, type Digest, type SignedHead } from '@parvis/merkle-record';
import type { ClientBase } from 'pg';
import type { ActName, ActSubject } from '../acts/acts';
import { recordLog } from '../record-log';
import type { EntryContent } from '../sealed-text';

/** An entry of which only the uuid and the leaf count. */
export interface PlacedLeaf {
  readonly id: string;
  readonly leaf: Buffer;
}

export interface UnsealedEntry extends EntryContent {
  readonly leaf: Buffer;
}

export interface SealedEntry extends PlacedLeaf {
  readonly index: number;
  readonly act: ActName;
  readonly at: Date;
}

/** Held until the end of the transaction, so that it works through a pooler. @returns false when another sealer has it */
export async function lockRecord(client: ClientBase, territoryId: string): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>(
    'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS locked',
    [`parvis/record/${territoryId}`],
  );
  return rows[0]?.locked === true;
}

/** How many leaves there are; places are counted from 0 and have no holes. */
export async function leafCount(client: ClientBase, territoryId: string): Promise<number> {
  const { rows } = await client.query<{ count: string | null }>(
    'SELECT max(leaf_index) + 1 AS count FROM record_leaf WHERE territory_id = $1',
    [territoryId],
  );
  return Number(rows[0]?.count ?? 0);
}

export async function leaves(client: ClientBase, territoryId: string, from: number, to: number): Promise<Digest[]> {
  const { rows } = await client.query<{ leaf: Buffer }>(
    'SELECT leaf FROM record_leaf WHERE territory_id = $1 AND leaf_index >= $2 AND leaf_index < $3 ORDER BY leaf_index',
    [territoryId, from, to],
  );
  return rows.map(({ leaf }) => leaf);
}

export async function sealedEntries(
  client: ClientBase,
  territoryId: string,
  from: number,
  to: number,
): Promise<SealedEntry[]> {
  const { rows } = await client.query<Omit<SealedEntry, 'index'> & { leaf_index: string }>(
    `SELECT l.leaf_index, e.id, e.act, e.at, l.leaf
       FROM record_leaf l JOIN record_entry e ON e.territory_id = l.territory_id AND e.id = l.entry_id
      WHERE l.territory_id = $1 AND l.leaf_index >= $2 AND l.leaf_index < $3 ORDER BY l.leaf_index`,
    [territoryId, from, to],
  );
  return rows.map(({ leaf_index, ...entry }) => ({ ...entry, index: Number(leaf_index) }));
}

/** In the order of their ids, which is that of their times. @param except entries that are not to be sealed */
export async function unsealedEntries(
  client: ClientBase,
  territoryId: string,
  except: readonly string[],
  limit: number,
): Promise<UnsealedEntry[]> {
  const { rows } = await client.query<{
    id: string;
    act: ActName;
    at: Date;
    actor_role: string;
    subject: ActSubject;
    salt_hash: Buffer | null;
    leaf: Buffer;
  }>(
    `SELECT e.id, e.act, e.at, e.actor_role, e.subject, e.salt_hash, e.leaf FROM record_entry e
      WHERE e.territory_id = $1 AND e.id <> ALL ($2)
        AND NOT EXISTS (SELECT FROM record_leaf l WHERE l.territory_id = e.territory_id AND l.entry_id = e.id)
      ORDER BY e.id LIMIT $3`,
    [territoryId, except, limit],
  );
  return rows.map(({ actor_role: actorRole, salt_hash: saltHash, ...entry }) => ({ ...entry, actorRole, saltHash }));
}

export async function insertLeaves(
  client: ClientBase,
  territoryId: string,
  first: number,
  entries: readonly PlacedLeaf[],
): Promise<void> {
  await client.query(
    `INSERT INTO record_leaf (territory_id, leaf_index, entry_id, leaf)
     SELECT $1, $2::bigint + ordinality - 1, entry_id, leaf FROM unnest($3::uuid[], $4::bytea[]) WITH ORDINALITY AS batch (entry_id, leaf)`,
    [territoryId, first, entries.map(({ id }) => id), entries.map(({ leaf }) => leaf)],
  );
}

export async function entryLeaves(
  client: ClientBase,
  territoryId: string,
  ids: readonly string[],
): Promise<PlacedLeaf[]> {
  const { rows } = await client.query<PlacedLeaf>(
    'SELECT id, leaf FROM record_entry WHERE territory_id = $1 AND id = ANY ($2)',
    [territoryId, ids],
  );
  return rows;
}

export async function lastHead(client: ClientBase, territoryId: string): Promise<SignedHead | null> {
  const { rows } = await client.query<{ size: string; root: Buffer; time: Date; key: string; signature: Buffer }>(
    'SELECT size, root, time, key, signature FROM record_head WHERE territory_id = $1 ORDER BY size DESC LIMIT 1',
    [territoryId],
  );
  const [row] = rows;
  if (row === undefined) return null;
  const { size, root, time, key, signature } = row;
  const head = {
    log: recordLog(territoryId),
    size: Number(size),
    root: root.toString('hex'),
    time: time.toISOString(),
    key,
  };
  return { head, signature: signature.toString('hex') };
}

export async function insertHead(
  client: ClientBase,
  territoryId: string,
  signed: SignedHead,
  publicKey: Uint8Array,
): Promise<void> {
  const { head, signature } = signed;
  await client.query(
    `INSERT INTO record_head (territory_id, size, root, time, key, public_key, signature)
     VALUES ($1, $2, decode($3, 'hex'), $4, $5, decode($6, 'hex'), decode($7, 'hex'))`,
    [territoryId, head.size, head.root, head.time, head.key, digestToHex(publicKey), signature],
  );
}

/** Whether the sealed part of the record says that this key follows the one before. */
export async function isRotationSealed(
  client: ClientBase,
  territoryId: string,
  newKey: string,
  size: number,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT FROM record_entry e JOIN record_leaf l ON l.territory_id = e.territory_id AND l.entry_id = e.id
      WHERE e.territory_id = $1 AND e.about = $2 AND e.act = 'key-rotated' AND l.leaf_index < $3`,
    [territoryId, newKey, size],
  );
  return rowCount !== 0;
}

/** Territories where something was recorded since `since` (an id, which begins with its time) and is not sealed. */
export async function territoriesToSeal(client: ClientBase, since: string): Promise<string[]> {
  const { rows } = await client.query<{ territory_id: string }>(
    `SELECT DISTINCT e.territory_id FROM record_entry e
      WHERE e.id >= $1 AND NOT EXISTS (SELECT FROM record_leaf l WHERE l.territory_id = e.territory_id AND l.entry_id = e.id)`,
    [since],
  );
  return rows.map(({ territory_id }) => territory_id);
}

export async function territoriesOnRecord(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ territory_id: string }>(`
    SELECT DISTINCT territory_id FROM record_entry UNION SELECT DISTINCT territory_id FROM record_head`);
  return rows.map(({ territory_id }) => territory_id);
}
