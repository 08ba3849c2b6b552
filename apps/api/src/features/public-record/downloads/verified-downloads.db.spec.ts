import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiSuite, type ApiSuite } from '../../../api-suite';
import type { RequestContext } from '../../../platform/context/request-context';
import { inTransaction } from '../../../platform/database/transaction';
import { encodeId } from '../../../platform/graphql/ids';
import { PublicRecord } from '../public-record.service';
import { RecordKeyService } from '../sealing/record-key.service';
import { RecordSealer } from '../sealing/record-sealer';

const START_MS = 60_000;
const VERIFY_MS = 60_000;
const ROOT = join(import.meta.dirname, '../../../../../..');
const OWN_HOST = 'participer.orvelle.example';

let suite: ApiSuite;
let ctx: RequestContext;
let folder: string;
let verifier: string;

beforeAll(async () => {
  suite = await apiSuite({ listen: true });
  ctx = await suite.addTerritory({ slug: 'own', name: 'Orvelle', hosts: [OWN_HOST] });
  folder = mkdtempSync(join(tmpdir(), 'parvis-downloads-'));
  verifier = join(folder, 'verify');
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const options = ['build', '--outDir', verifier, '--emptyOutDir', '--logLevel', 'error'];
  execFileSync(process.execPath, [vite, ...options], { cwd: join(ROOT, 'apps/verify') });
}, START_MS);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await suite.close();
});

async function record(count: number): Promise<void> {
  const subject = { territory: encodeId('territory', ctx.territory.id), name: 'Orvelle-sur-Lanthe', slug: 'own' };
  for (let i = 0; i < count; i++) {
    await inTransaction(ctx, (tx) => suite.app.get(PublicRecord).append(tx, { act: 'territory-opened', subject }));
  }
  await suite.app.get(RecordSealer).sealNow();
}

function get(path: string, host = OWN_HOST): Promise<{ status: number; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${suite.http}${path}`, { headers: { host } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }));
    });
    sent.on('error', reject).end();
  });
}

async function download(name: string, as = name): Promise<string> {
  const { status, body } = await get(`/fr/downloads/record/${name}`);
  expect({ name, status }).toEqual({ name, status: 200 });
  const path = join(folder, as);
  writeFileSync(path, body);
  return path;
}

/** The verifier as it is given to people: a folder of its own, without the project around it. */
function verify(...args: readonly string[]): { status: number | null; stdout: string } {
  const { status, stdout } = spawnSync(process.execPath, [join(verifier, 'main.js'), 'record', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout };
}

describe('what is downloaded from a running server', () => {
  it(
    'satisfies the verifier, with a head and a key kept from before a change of key',
    async () => {
      await record(5);
      const [kept, key] = [await download('head.json', 'kept.json'), await download('key.json', 'old-key.json')];
      await suite.app.get(RecordKeyService).rotate(ctx);
      await record(300);
      await record(3);
      const files = [
        await download('entries.jsonl'),
        await download('head.json'),
        await download('proof-257.json'),
      ] as const;
      const [entries, head, proof] = files;
      const whole = verify('--entries', entries, '--head', head, '--key', key, '--since', kept, '--proof', proof);
      expect(whole.stdout).toContain('Checked: 309 entries');
      expect(whole.stdout).toContain('handed over by entry');
      expect(whole.status).toBe(0);
      const consistency = await download('consistency-5.json');
      const newKey = await download('key.json');
      const alone = verify('--proof', proof, '--key', newKey, '--since', kept, '--consistency', consistency);
      expect(alone.stdout).toContain('still begins with the 5 entries');
      // Without the entries nothing shows that the kept head's key handed over to this one.
      expect(alone.status).toBe(3);
    },
    VERIFY_MS,
  );

  it(
    'does not when one byte of it is flipped, and the entry is named',
    () => {
      const [entries, head, key] = ['entries.jsonl', 'head.json', 'old-key.json'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ];
      const bytes = readFileSync(entries);
      for (let at = 101; at < bytes.length; at += Math.ceil(bytes.length / 12)) {
        const flipped = Buffer.from(bytes);
        flipped[at] = (bytes[at] ?? 0) ^ 4;
        const path = join(folder, 'flipped.jsonl');
        writeFileSync(path, flipped);
        const line = bytes.subarray(0, at).toString('utf8').split('\n').length;
        const { status, stdout } = verify('--entries', path, '--head', head, '--key', key);
        expect({ at, found: status === 1 || status === 2, named: stdout.includes(`line ${line}`) }).toEqual({
          at,
          found: true,
          named: true,
        });
      }
    },
    VERIFY_MS,
  );

  it('is found on the host of the territory without its name, and only so', async () => {
    expect((await get('/fr/downloads/record/head.json')).status).toBe(200);
    expect((await get('/own/fr/downloads/record/head.json')).status).not.toBe(200);
    expect((await get('/own/fr/downloads/record/head.json', 'localhost:3000')).status).toBe(200);
    expect((await get('/fr/downloads/record/head.json', 'localhost:3000')).status).not.toBe(200);
  });
});
