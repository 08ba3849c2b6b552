import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { digestToHex, merkleTree, rootOf } from '@parvis/merkle-record';
import { fixedClock } from '@parvis/testing';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { apiSuite, type ApiSuite } from '../../../api-suite';
import { encodeId } from '../../../platform/graphql/ids';
import { entriesFile } from '../downloads/record-files';
import { RecordHeadRow } from '../record-head.entity';
import { RecordRecovery } from './record-recovery';
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

describe('after a restore', () => {
  it('names the rows that are lost, signs nothing, and goes on when they are back from a published copy', async () => {
    await scene.append();
    await scene.seal();
    const lost = [await scene.append('Perdue'), await scene.append('Perdue aussi')];
    await scene.seal();
    const copy = await publishedCopy();
    await scene.restoreBackup(1, false);
    await scene.append('Nouvelle');
    const refusal: unknown = await scene.seal().catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: 'RecordRowsLostError', lost: { from: 1, to: 2 } });
    for (const id of lost) expect((refusal as Error).message).toContain(encodeId('recordEntry', id));
    expect(await scene.leaves()).toHaveLength(1);
    expect(await scene.headSizes()).toEqual([1]);

    const recovery = new RecordRecovery(scene.kept);
    const bringBack = (lines: readonly string[]) => recovery.bringBack(scene.ctx, Readable.from(lines));
    const forged = copy.map((line) => line.replace('Perdue', 'Gagnée'));
    expect(await bringBack(['', 'cut in the mid', ...forged])).toEqual({ broughtBack: 0, stillLost: 2 });
    expect(await bringBack(copy.slice(0, 2))).toEqual({ broughtBack: 1, stillLost: 1 });
    await expect(scene.seal()).rejects.toMatchObject({ name: 'RecordRowsLostError' });
    expect(await bringBack(copy)).toEqual({ broughtBack: 1, stillLost: 0 });
    await scene.seal();
    await scene.expectSound(4);
    expect((await scene.leaves()).slice(1, 3).map(({ entry_id }) => entry_id)).toEqual(lost);
    expect((await publishedCopy()).slice(0, 3)).toEqual(copy);
  });

  it('names the places even when its notes are gone', async () => {
    await scene.append();
    await scene.seal();
    await scene.append();
    await scene.seal();
    await scene.restoreBackup(1, false);
    await rm(scene.file('sealed.jsonl'));
    await expect(scene.seal()).rejects.toMatchObject({ lost: { from: 1, to: 1, entries: [] } });
  });

  it('gives entries that were not sealed yet in the backup the places they had, though newer ones came', async () => {
    await scene.append();
    await scene.seal();
    const ids = [await scene.append(), await scene.append()];
    const signed = await scene.seal();
    await scene.restoreBackup(1, true);
    await scene.append();
    await scene.seal();
    await scene.expectSound(4);
    const leaves = await scene.leaves();
    expect(leaves.slice(1, 3).map(({ entry_id }) => entry_id)).toEqual(ids);
    expect(digestToHex(rootOf(merkleTree(leaves.map(({ leaf }) => leaf)), 3))).toBe(signed?.head.root);
  });

  it('notices it while it runs', async () => {
    const sealer = scene.sealer();
    await scene.append();
    await scene.append();
    await scene.seal(sealer);
    await scene.restoreBackup(1, false);
    await scene.append();
    await expect(scene.seal(sealer)).rejects.toMatchObject({ lost: { from: 1, to: 1 } });
  });

  it('catches up with the published head when its own folder comes from an older copy', async () => {
    await scene.append();
    await scene.seal();
    const older = await readFile(scene.file('head.json'), 'utf8');
    await scene.append();
    await scene.append();
    await scene.seal();
    await writeFile(scene.file('head.json'), older);
    await scene.append();
    await scene.seal();
    await scene.expectSound(4);
  });
});

describe('the sealer refuses to go on', () => {
  it('from rows that were changed', async () => {
    const [id] = [await scene.append(), await scene.append()];
    await scene.seal();
    await scene.tamper(`UPDATE record_leaf SET leaf = sha256('another') WHERE entry_id = '${id}'`);
    await scene.append();
    await expect(scene.seal()).rejects.toThrow('do not make the root that was signed');
    expect(await scene.leaves()).toHaveLength(2);
  });

  it('from a hole between places', async () => {
    const [, id] = [await scene.append(), await scene.append(), await scene.append()];
    await scene.seal();
    await scene.tamper(`DELETE FROM record_leaf WHERE entry_id = '${id}'`);
    await expect(scene.seal()).rejects.toThrow('is missing');
  });

  it('from a published head that no key of it signed', async () => {
    await scene.append();
    await scene.seal();
    await scene.append();
    await scene.transaction((client) => scene.sealer().placeEntries(client));
    await scene.tamper(
      `INSERT INTO record_head SELECT territory_id, 2, sha256('another'), time, key, public_key, signature FROM record_head
        WHERE territory_id = '${scene.ctx.territory.id}'`,
    );
    await expect(scene.seal()).rejects.toThrow('was not signed by a key');
  });

  it('for a record whose last head is not kept here, until someone brings one', async () => {
    await scene.append();
    await scene.seal();
    const head = await readFile(scene.file('head.json'), 'utf8');
    await rm(scene.file('head.json'));
    await scene.append();
    await expect(scene.seal()).rejects.toThrow('save there as head.json');
    await writeFile(scene.file('head.json'), head);
    await scene.seal();
    await scene.expectSound(2);
  });

  it('from a kept head of another record', async () => {
    const other = await SealingScene.open(suite, clock);
    await other.append();
    await other.append();
    await other.seal();
    await scene.append();
    await scene.append();
    await scene.seal();
    await writeFile(scene.file('head.json'), await readFile(other.file('head.json')));
    await expect(scene.seal()).rejects.toThrow('do not make the root that was signed');
    await other.close();
  });
});

/** The lines of `entries.jsonl`, as someone downloaded them. */
async function publishedCopy(): Promise<string[]> {
  const head = await scene.ctx.db.find(RecordHeadRow, {}, { order: { size: 'DESC' }, take: 1 });
  let text = '';
  for await (const lines of entriesFile(scene.ctx, head[0] as RecordHeadRow)) text += lines;
  return text.trimEnd().split('\n');
}
