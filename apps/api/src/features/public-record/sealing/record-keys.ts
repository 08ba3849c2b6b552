import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { keyId, publicKeyOf } from '@parvis/merkle-record';
import { SETTINGS, type Settings } from '../../../platform/config/settings';
import type { TerritoryScope } from '../../../platform/context/request-context';
import { encodeId } from '../../../platform/graphql/ids';
import { recordLog } from '../record-log';
import { createDurably, readIfThere, renameDurably, replaceDurably } from './durable-files';

export interface RecordKey {
  /** Name: the beginning of the hash of the public key. */
  readonly key: string;
  readonly publicKey: Uint8Array;
  readonly secretKey: Uint8Array;
}

type KeyOwner = Pick<TerritoryScope, 'id' | 'slug'>;

const HEX_32_BYTES = /^[0-9a-f]{64}$/;
const KEY_NAME = /^ed25519:[0-9a-f]{32}$/;

/**
 * The Ed25519 key of each territory's record, in files of their own: whoever takes the database, or a backup of it,
 * cannot sign another record with it.
 */
@Injectable()
export class RecordKeys {
  private readonly root: string;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.root = join(settings.keysFolder, 'record');
  }

  /** Where all that is kept outside the database for a territory lies. */
  folder(territoryId: string): string {
    return join(this.root, encodeId('territory', territoryId));
  }

  current(territoryId: string): Promise<RecordKey | null> {
    return this.read(this.currentPath(territoryId));
  }

  next(territoryId: string): Promise<RecordKey | null> {
    return this.read(this.nextPath(territoryId));
  }

  /** @throws when there is one: a key is rotated, never replaced */
  create(territory: KeyOwner): Promise<RecordKey> {
    return this.make(territory, this.currentPath(territory.id));
  }

  /** The key that will sign once the record says so. */
  createNext(territory: KeyOwner): Promise<RecordKey> {
    return this.make(territory, this.nextPath(territory.id));
  }

  /** One rename decides: before it the old key signs, after it the new one. Of the old key its public half stays. */
  async switchToNext(territory: KeyOwner): Promise<void> {
    const [current, next] = [await this.current(territory.id), await this.next(territory.id)];
    if (current === null || next === null) throw new Error('There is no key to switch to.');
    await replaceDurably(
      this.retiredPath(territory.id, current.key),
      `${JSON.stringify(described(territory, current), null, 2)}\n`,
    );
    await renameDurably(this.nextPath(territory.id), this.currentPath(territory.id));
  }

  /** The public half of any key that signs or has signed. */
  async publicKey(territoryId: string, key: string): Promise<Uint8Array | null> {
    const current = await this.current(territoryId);
    if (current?.key === key) return current.publicKey;
    if (!KEY_NAME.test(key)) return null;
    const retired = await readIfThere(this.retiredPath(territoryId, key));
    return retired === null ? null : hex((JSON.parse(retired) as { publicKey: string }).publicKey);
  }

  private currentPath(territoryId: string): string {
    return join(this.folder(territoryId), 'key.json');
  }

  private nextPath(territoryId: string): string {
    return join(this.folder(territoryId), 'next-key.json');
  }

  private retiredPath(territoryId: string, key: string): string {
    return join(this.folder(territoryId), `retired-${key.replace('ed25519:', '')}.json`);
  }

  private async make(territory: KeyOwner, path: string): Promise<RecordKey> {
    const secretKey = new Uint8Array(randomBytes(32));
    const made = keyOf(secretKey);
    await createDurably(path, fileOf(territory, made));
    return made;
  }

  private async read(path: string): Promise<RecordKey | null> {
    const text = await readIfThere(path);
    if (text === null) return null;
    const { mode } = await stat(path);
    if ((mode & 0o077) !== 0) throw new Error(`${path} can be read by other accounts of this machine: chmod 600 it.`);
    return keyOf(hex((JSON.parse(text) as { secretKey: string }).secretKey));
  }
}

function keyOf(secretKey: Uint8Array): RecordKey {
  const publicKey = publicKeyOf(secretKey);
  return { key: keyId(publicKey), publicKey, secretKey };
}

function described({ id, slug }: KeyOwner, { key, publicKey }: RecordKey): Record<string, string> {
  return { log: recordLog(id), territory: slug, key, publicKey: Buffer.from(publicKey).toString('hex') };
}

function fileOf(owner: KeyOwner, key: RecordKey): string {
  return `${JSON.stringify({ ...described(owner, key), secretKey: Buffer.from(key.secretKey).toString('hex') }, null, 2)}\n`;
}

function hex(text: string): Uint8Array {
  if (!HEX_32_BYTES.test(text)) throw new Error('A key file of the public record is damaged.');
  return new Uint8Array(Buffer.from(text, 'hex'));
}
