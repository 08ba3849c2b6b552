import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { publicKeyOf } from '@parvis/merkle-record';
import { fixedClock } from '@parvis/testing';
import { chmod, readFile, rm, stat, writeFile } from 'node:fs/promises';
import pg from 'pg';
import { apiSuite, type ApiSuite } from '../../../api-suite';
import { encodeId } from '../../../platform/graphql/ids';
import { PublicRecord } from '../public-record.service';
import { KeptRecord } from './kept-record';
import { RecordKeyService } from './record-key.service';
import { SealingScene } from './sealing-scene';

let suite: ApiSuite;
let scene: SealingScene;
const clock = fixedClock('2026-04-07T08:00:00Z');

/** Nest is slow to load, and the first suite of a schema makes the template. */
const START_MS = 60_000;

beforeAll(async () => {
  suite = await apiSuite({ clock });
}, START_MS);
afterAll(() => suite.close());
beforeEach(async () => {
  scene = await SealingScene.open(suite, clock);
});
afterEach(() => scene.close());

describe('sealing', () => {
  it('gives each entry its place in the order of recording, and signs the tree', async () => {
    const ids = [await scene.append(), await scene.append(), await scene.append()];
    const signed = await scene.seal();
    const log = `parvis/record/${encodeId('territory', scene.ctx.territory.id)}`;
    expect(signed?.head).toMatchObject({ log, size: 3, time: clock.now().toISOString() });
    expect((await scene.leaves()).map(({ entry_id }) => entry_id)).toEqual(ids);
    await scene.expectSound(3);
  });

  it('signs nothing when nothing was recorded', async () => {
    await scene.append();
    const sealer = scene.sealer();
    await scene.seal(sealer);
    expect(await scene.seal(sealer)).toBeNull();
    expect(await scene.seal()).toBeNull();
  });

  it('continues the same tree after each restart', async () => {
    for (let i = 0; i < 5; i++) {
      await scene.append(`Commune ${i}`);
      await scene.seal();
    }
    await scene.expectSound(5);
    expect(await scene.headSizes()).toEqual([1, 2, 3, 4, 5]);
  });

  it('keeps 100 acts recorded at once in one tree, while two sealers run at once', async () => {
    const clients = [scene.client, new pg.Client({ connectionString: suite.database.sealUrl })];
    await clients[1]?.connect();
    const appends = Promise.all(Array.from({ length: 100 }, (_, i) => scene.append(`Commune ${i}`)));
    let recorded = false;
    const rounds = clients.map(async (client) => {
      const sealer = scene.sealer();
      while (!recorded) {
        await scene.transaction((db) => sealer.placeEntries(db), client);
        await scene.transaction((db) => sealer.signHead(db), client);
      }
    });
    await appends;
    recorded = true;
    await Promise.all(rounds);
    await scene.seal();
    await scene.expectSound(100);
    await clients[1]?.end();
  });

  it('leaves out an entry that was changed before it was sealed, says once which, and seals the others', async () => {
    const [, id] = [await scene.append(), await scene.append(), await scene.append()];
    await scene.tamper(
      `UPDATE record_entry SET subject = jsonb_set(subject, '{name}', '"Voisine"') WHERE id = '${id}'`,
    );
    const sealer = scene.sealer();
    await scene.seal(sealer);
    await scene.seal(sealer);
    expect(scene.warnings.filter((line) => line.includes(encodeId('recordEntry', id)))).toHaveLength(1);
    await scene.expectSound(2);
  });
});

class Killed extends Error {}

/** Stops the sealer before or after one of the things it does: nothing that would follow happens. */
function killedAt(step: string): { kept: KeptRecord; client: pg.Client } {
  const at = (name: string): void => {
    if (name === step) throw new Killed(step);
  };
  const kept = new (class extends KeptRecord {
    override async keepEntries(...args: Parameters<KeptRecord['keepEntries']>): Promise<void> {
      at('before noting the entries');
      await super.keepEntries(...args);
      at('after noting the entries');
    }

    override async keepHead(...args: Parameters<KeptRecord['keepHead']>): Promise<void> {
      at('before keeping the head');
      await super.keepHead(...args);
      at('after keeping the head');
    }
  })(scene.keys);
  const client = new Proxy(scene.client, {
    get: (target, name) => {
      if (name !== 'query') return Reflect.get(target, name) as unknown;
      return async (sql: string, values?: unknown[]) => {
        const what = /INSERT INTO record_(\w+)/.exec(sql)?.[1] ?? 'reading';
        at(`before inserting a ${what}`);
        const result = await target.query(sql, values);
        at(`after inserting a ${what}`);
        return result;
      };
    },
  });
  return { kept, client };
}

describe('a sealer stopped', () => {
  it.each([
    'before inserting a leaf',
    'after inserting a leaf',
    'before noting the entries',
    'after noting the entries',
    'before keeping the head',
    'after keeping the head',
    'before inserting a head',
    'after inserting a head',
  ])('%s leaves a record that the next one continues', async (step) => {
    await scene.append();
    await scene.append();
    await scene.seal();
    await scene.append();
    await scene.append();
    const { kept, client } = killedAt(step);
    const victim = scene.sealer(kept);
    const run = async (): Promise<void> => {
      await scene.transaction(() => victim.placeEntries(client));
      await scene.transaction(() => victim.signHead(client));
    };
    await expect(run()).rejects.toThrow(Killed);
    await scene.append();
    await scene.seal();
    await scene.expectSound(5);
    expect((await scene.kept.entries(scene.ctx.territory.id, 0)).map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
  });

  it('in the middle of a line of its notes is not confused by it', async () => {
    await scene.append();
    await scene.seal();
    await writeFile(scene.file('sealed.jsonl'), '\n{"index":1,"id":"rec_', { flag: 'a' });
    await scene.append();
    await scene.seal();
    expect((await scene.kept.entries(scene.ctx.territory.id, 0)).map(({ index }) => index)).toEqual([0, 1]);
  });
});

describe('the key', () => {
  it('is made once, readable by its account alone, and announced', async () => {
    await scene.append();
    await scene.seal();
    expect((await stat(scene.file('key.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(scene.file('.'))).mode & 0o777).toBe(0o700);
    expect(scene.warnings.join('\n')).toContain((await scene.keys.current(scene.ctx.territory.id))?.key);
    await expect(scene.keys.create(scene.ctx.territory)).rejects.toThrow('EEXIST');
  });

  it('is refused when other accounts can read it', async () => {
    await scene.keys.create(scene.ctx.territory);
    await chmod(scene.file('key.json'), 0o640);
    await scene.append();
    await expect(scene.seal()).rejects.toThrow('chmod 600');
  });

  it('is never replaced in silence', async () => {
    await scene.append();
    await scene.seal();
    await rm(scene.file('key.json'));
    await scene.append();
    await expect(scene.seal()).rejects.toThrow('its key is not in');
  });

  it('is in no table', async () => {
    await scene.append();
    await scene.seal();
    const { secretKey } = JSON.parse(await readFile(scene.file('key.json'), 'utf8')) as { secretKey: string };
    const [tables] = await scene.ctx.db.query<{ text: string }>(
      `SELECT (SELECT string_agg(e::text, '') FROM record_entry e WHERE territory_id = $1)
           || (SELECT string_agg(h::text, '') FROM record_head h WHERE territory_id = $1) AS text`,
    );
    expect(tables?.text).toContain(Buffer.from(publicKeyOf(Buffer.from(secretKey, 'hex'))).toString('hex'));
    expect(tables?.text).not.toContain(secretKey);
  });

  it('hands over to the next by an entry that it signed, once that entry is sealed', async () => {
    const service = new RecordKeyService(scene.keys, suite.app.get(PublicRecord));
    await scene.append();
    const first = await scene.seal();
    const next = await service.rotate(scene.ctx);
    expect((await service.rotate(scene.ctx))?.key).toBe(next?.key);
    const covering = await scene.seal();
    expect(covering?.head).toMatchObject({ size: 2, key: first?.head.key });
    await scene.append();
    expect((await scene.seal())?.head).toMatchObject({ size: 3, key: next?.key });
    await scene.expectSound(3);
    expect(await scene.keys.publicKey(scene.ctx.territory.id, first?.head.key ?? '')).not.toBeNull();
    expect(await readFile(scene.file(`retired-${first?.head.key.replace('ed25519:', '')}.json`), 'utf8')).not.toContain(
      'secretKey',
    );
  });

  it('of a record that was never sealed has nothing to hand over', async () => {
    const service = new RecordKeyService(scene.keys, suite.app.get(PublicRecord));
    expect(await service.rotate(scene.ctx)).toBeNull();
    expect(await service.create(scene.ctx)).not.toBeNull();
    expect(await service.create(scene.ctx)).toBeNull();
  });
});
