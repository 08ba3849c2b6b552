import { afterAll, beforeAll, it } from '@jest/globals';
import { systemClock } from '../../../platform/context/clock';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { apiSuite, type ApiSuite } from '../../../api-suite';
import { SealingScene } from './sealing-scene';

const START_MS = 60_000;
const KILLS_MS = 60_000;
const KILLS = 12;
const API = join(import.meta.dirname, '../../../..');
const ROOT = join(API, '../..');

let suite: ApiSuite;
let scene: SealingScene;
let build: string;

beforeAll(async () => {
  suite = await apiSuite({ clock: systemClock });
  scene = await SealingScene.open(suite, { now: () => new Date(), advance: () => undefined });
  // Beside node_modules, which the process still needs for PostgreSQL's client.
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  build = mkdtempSync(join(ROOT, 'dist/sealing-process-'));
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const entry = join(import.meta.dirname, 'sealing-process.ts');
  execFileSync(process.execPath, [vite, 'build', '--ssr', entry, '--outDir', build, '--logLevel', 'error'], {
    cwd: API,
  });
}, START_MS);
afterAll(async () => {
  rmSync(build, { recursive: true });
  await scene.close();
  await suite.close();
});

it(
  'kill -9 at any moment leaves a record that the next sealer continues',
  async () => {
    let recorded = 0;
    const stop = new AbortController();
    const acts = (async () => {
      while (!stop.signal.aborted) {
        await scene.append(`Commune ${recorded++}`);
        await sleep(2);
      }
    })();
    for (let kill = 0; kill < KILLS; kill++) {
      const args = [
        join(build, 'sealing-process.js'),
        suite.database.sealUrl,
        scene.keysFolder,
        scene.ctx.territory.id,
      ];
      const victim = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      const before = (await scene.headSizes()).length;
      await once(victim.stdout, 'data');
      while ((await scene.headSizes()).length === before) await sleep(5);
      // From one kill to the next another step of its work is the one that is cut.
      await sleep((kill * 7) % 23);
      victim.kill('SIGKILL');
      await once(victim, 'exit');
    }
    stop.abort();
    await acts;
    await scene.seal();
    await scene.expectSound(recorded);
  },
  KILLS_MS,
);
