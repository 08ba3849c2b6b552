import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { apiSuite, type ApiSuite } from '../api-suite';
import { BudgetCountRow, BudgetRow, PublishedBallotRow } from '../features/budgets';
import type { RequestContext } from '../platform/context/request-context';
import { JobWorker } from '../platform/jobs/job-worker';

const API = join(import.meta.dirname, '../..');
const ROOT = join(API, '../..');
const START_MS = 60_000;
const COMMAND_MS = 60_000;
/** Enough to be caught in the middle of both halves of the work. */
const BALLOTS = 60_000;
const PROJECTS = 150;

let suite: ApiSuite;
let ctx: RequestContext;
let folder: string;

beforeAll(async () => {
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  folder = mkdtempSync(join(ROOT, 'dist/import-process-'));
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--outDir', join(folder, 'apps/api'), '--logLevel', 'error'], {
    cwd: API,
  });
  suite = await apiSuite({ environment: { PARVIS_DIST_DIR: folder } });
  await suite.addTerritory({ slug: 'banc-d-essai' });
  ctx = await suite.ctx('banc-d-essai');
  writeFileSync(fileNamed('large.pb'), election(BALLOTS));
  writeFileSync(fileNamed('small.pb'), election(60));
  writeFileSync(fileNamed('cut.pb'), election(60).split('\n').slice(0, -4).join('\n'));
}, START_MS);
afterAll(async () => {
  await suite.close();
  rmSync(folder, { recursive: true });
});

const fileNamed = (name: string): string => join(folder, name);

/** Ballots that differ, the same at each run. */
function election(ballots: number): string {
  const projects = Array.from(
    { length: PROJECTS },
    (_, index) => `P${index};${1000 + ((index * 37) % 50) * 100};Projet ${index}`,
  );
  let state = 1;
  const next = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
  const votes = Array.from(
    { length: ballots },
    (_, index) => `v${index};${Array.from({ length: 1 + next(12) }, () => `P${next(PROJECTS)}`).join(',')}`,
  );
  const meta = `META\nkey;value\nunit;Grandville\ninstance;${ballots}\nnum_projects;${PROJECTS}\nnum_votes;${ballots}\nbudget;90000\nvote_type;approval\n`;
  return `${meta}PROJECTS\nproject_id;cost;name\n${projects.join('\n')}\nVOTES\nvoter_id;vote\n${votes.join('\n')}\n`;
}

type Run = ChildProcessByStdio<null, Readable, Readable>;

function start(...args: string[]): Run {
  const env = {
    ...process.env,
    DATABASE_URL: suite.database.appUrl,
    DATABASE_SEAL_URL: suite.database.sealUrl,
    PARVIS_SECRET: 'Zq3v8yKf2mP7xW1nB6tR9cL4dH0jS5gA',
    PARVIS_STATE_DIR: suite.stateFolder,
    PARVIS_DIST_DIR: folder,
    PUBLIC_ORIGIN: 'http://localhost:3000',
  };
  return spawn(process.execPath, [join(folder, 'apps/api/parvis.js'), 'budget', 'import', ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function run(...args: string[]): Promise<{ code: number | null; out: string; said: string }> {
  const child = start(...args);
  let [out, said] = ['', ''];
  child.stdout.on('data', (text) => (out += String(text)));
  child.stderr.on('data', (text) => (said += String(text)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, said };
}

async function killWhenItSays(words: RegExp, ...args: string[]): Promise<void> {
  const child = start(...args);
  child.stdout.resume();
  let said = '';
  child.stderr.on('data', (text) => {
    said += String(text);
    if (words.test(said)) child.kill('SIGKILL');
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect({ code, signal, said: words.test(said) }).toEqual({ code: null, signal: 'SIGKILL', said: true });
}

const counts = (slug: string): Promise<BudgetCountRow[]> =>
  ctx.db
    .findOne(BudgetRow, { slug })
    .then((budget) =>
      budget === null ? [] : ctx.db.find(BudgetCountRow, { budgetId: budget.id }, { order: { position: 'ASC' } }),
    );

describe('the import command', () => {
  it(
    'tells its progress beside, and what it made in one JSON object',
    async () => {
      const { code, out, said } = await run(fileNamed('small.pb'));
      expect(JSON.parse(out.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
        slug: 'grandville-60',
        page: 'http://localhost:3000/banc-d-essai/fr/budgets/grandville-60',
        projects: PROJECTS,
        ballots: 60,
      });
      expect(said).toMatch(/Importing 100 %[^]*Counting/);
      expect(code).toBe(0);
      expect((await counts('grandville-60')).map(({ state }) => state)).toEqual(['done', 'done']);
    },
    COMMAND_MS,
  );

  it.each([
    ['a file cut short', ['cut.pb'], 'Line 6, num_votes: num_votes says 60, but the file has 57'],
    ['a file that is not there', ['absent.pb'], 'The file cannot be read'],
    [
      'the same file again',
      ['small.pb'],
      'imported already, as "grandville-60". To read it again in its place, add --replace.',
    ],
    [
      'a territory that is not there',
      ['small.pb', '--territory', 'atlantide'],
      'There is no territory "atlantide" here.',
    ],
    [
      'a person in the title',
      ['large.pb', '--title', 'Budget de jeanne@example.fr'],
      'must not hold an e-mail address',
    ],
    ['no file', [], 'Name one file.'],
    ['an option nobody knows', ['small.pb', '--quick'], '--quick'],
  ])(
    'refuses %s, and changes nothing',
    async (_, [file, ...options], words) => {
      const before = await ctx.db.count(PublishedBallotRow);
      const { code, said } = await run(...(file === undefined ? [] : [fileNamed(file)]), ...options);
      expect(said).toContain(words);
      expect(code).toBe(2);
      expect(await ctx.db.count(PublishedBallotRow)).toBe(before);
    },
    COMMAND_MS,
  );

  it(
    'killed while it imports leaves nothing, and can start again',
    async () => {
      const before = await ctx.db.count(PublishedBallotRow);
      await killWhenItSays(/Importing [3-6]0 %/, fileNamed('large.pb'));
      expect(await counts(`grandville-${BALLOTS}`)).toEqual([]);
      expect(await ctx.db.count(PublishedBallotRow)).toBe(before);
    },
    COMMAND_MS,
  );

  it(
    'killed while it counts leaves an edition whose counts resume at the next start',
    async () => {
      await killWhenItSays(/Counting/, fileNamed('large.pb'));
      const left = await counts(`grandville-${BALLOTS}`);
      expect(
        left.map(({ state }) => state).filter((state) => state === 'queued' || state === 'running').length,
      ).toBeGreaterThan(0);
      await suite.app.get(JobWorker).start();
      let rows = left;
      for (let tries = 0; tries < 400 && rows.some(({ state }) => state !== 'done'); tries++) {
        await wait(100);
        rows = await counts(`grandville-${BALLOTS}`);
      }
      expect(rows.map(({ state }) => state)).toEqual(['done', 'done']);
      const [acts] = await ctx.db.query<{ total: number }>(
        `SELECT count(*)::int AS total FROM record_entry WHERE territory_id = $1 AND act = 'count-published' AND subject->>'title' = $2`,
        [`Grandville ${BALLOTS}`],
      );
      expect(acts?.total).toBe(2);
    },
    COMMAND_MS,
  );
});
