import { jest } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../bootstrap/paths.mjs';
import { isAlive } from '../bootstrap/processes.mjs';

/*
 * The real `npm start` with a real PostgreSQL, in a checkout whose programs are stand-ins of a few lines: what is proved
 * here is who starts, who stops, in what order, and what is found again after a kill -9.
 */

jest.setTimeout(60_000);

const port = 20_000 + (process.pid % 10_000);
const at = `http://127.0.0.1:${port}`;

const migrate = `import pg from 'pg';
const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
await client.connect();
await client.query('CREATE TABLE IF NOT EXISTS acts (name text); GRANT INSERT, SELECT ON acts TO parvis_app');
await client.end();`;

const parvis = `if (process.argv[3] === 'accounts') console.log('Camille, camille@example.org');`;

const server = `import { createServer } from 'node:http';
import pg from 'pg';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
pool.on('error', () => undefined);
const write = (name) => pool.query('INSERT INTO acts VALUES ($1)', [name]);
const pages = {
  '/health/ready': async () => 'ready',
  '/environment': async () => Object.keys(process.env).join(),
  '/acts': async () => (await pool.query('SELECT name FROM acts')).rows.map(({ name }) => name).join(),
  '/slow': async () => { await new Promise((done) => setTimeout(done, 800)); await write('slow'); return 'written'; },
};
const listener = createServer(async (request, response) => {
  try { response.end(await pages[request.url]()); } catch (error) { response.statusCode = 503; response.end(error.message); }
});
listener.listen(process.env.PORT);
process.on('SIGTERM', () => {
  listener.close(async () => { await write('drained'); await pool.end(); process.exit(0); });
  listener.closeIdleConnections();
});`;

let checkout: string;
const launched: ChildProcess[] = [];

beforeAll(async () => {
  checkout = join(mkdtempSync('/tmp/parvis-start-'), 'with space');
  mkdirSync(checkout);
  chmodSync(join(checkout, '..'), 0o755);
  for (const folder of ['bootstrap', 'embedded-postgres', 'launch', 'tasks']) {
    cpSync(inRoot('tools', folder), join(checkout, 'tools', folder), { recursive: true });
  }
  symlinkSync(inRoot('node_modules'), join(checkout, 'node_modules'));
  const programs = { 'api/migrate.js': migrate, 'api/parvis.js': parvis, 'api/main.js': server };
  for (const [name, text] of Object.entries({ ...programs, 'web/server/index.js': '', 'verify/main.js': '' })) {
    mkdirSync(join(checkout, 'dist/apps', name, '..'), { recursive: true });
    writeFileSync(join(checkout, 'dist/apps', name), text);
  }
  writeFileSync(join(checkout, 'package.json'), '{ "type": "module" }');
  const build = (await import(pathToFileURL(join(checkout, 'tools/launch/build.mjs')).href)) as {
    sourcesStamp: () => string;
  };
  writeFileSync(join(checkout, 'dist/.built-from'), build.sourcesStamp());
});

afterAll(async () => {
  for (const child of launched) child.kill('SIGKILL');
  // The last start of each test stops what it started: nothing to wait for.
  rmSync(join(checkout, '..'), { recursive: true, force: true });
});

interface Start {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<unknown>;
}

function start(environment: Record<string, string> = {}): Start {
  const { NODE_ENV: _test, ...inherited } = process.env;
  const child = spawn(process.execPath, ['tools/tasks/start.mjs'], {
    cwd: checkout,
    env: { ...inherited, PORT: String(port), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  launched.push(child);
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  return { child, said: () => said, ended: once(child, 'exit') };
}

async function running(environment?: Record<string, string>): Promise<Start> {
  const started = start(environment);
  while (!started.said().includes('Ctrl-C stops it.')) {
    if (started.child.exitCode !== null) throw new Error(started.said());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return started;
}

const ask = async (path: string): Promise<string> => (await fetch(`${at}${path}`)).text();

function pids(): { server: number; postmaster: number } {
  const { server: name } = JSON.parse(readFileSync(join(checkout, '.parvis/server.json'), 'utf8')) as {
    server: string;
  };
  const postmaster = readFileSync(join(checkout, '.parvis/postgres/data/postmaster.pid'), 'utf8');
  return { server: Number(name.split(':')[0]), postmaster: Number(postmaster.split('\n')[0]) };
}

async function stop({ child, ended }: Start): Promise<number | null> {
  child.kill('SIGTERM');
  await ended;
  return child.exitCode;
}

describe('npm start', () => {
  it("says where it runs and who may sign in, and keeps the owner's rights from the server", async () => {
    const started = await running();
    expect(started.said()).toContain(`Parvis runs at http://localhost:${port}`);
    expect(started.said()).toContain(`Mail inbox: http://127.0.0.1:${port}/inbox`);
    expect(started.said()).toContain('Camille, camille@example.org');
    const names = (await ask('/environment')).split(',');
    expect(names).toEqual(
      expect.arrayContaining(['DATABASE_URL', 'DATABASE_SEAL_URL', 'PARVIS_SECRET', 'PARVIS_KEYS_DIR']),
    );
    expect(names).not.toContain('DATABASE_OWNER_URL');
    expect(await stop(started)).toBe(0);
  });

  it('lets a request under way finish and write before the database stops', async () => {
    const started = await running();
    const { server: serverPid, postmaster } = pids();
    const slow = ask('/slow');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await stop(started)).toBe(0);
    expect(await slow).toBe('written');
    expect([serverPid, postmaster].filter(isAlive)).toEqual([]);
    const again = await running();
    expect(await ask('/acts')).toContain('slow,drained');
    await stop(again);
  });

  it('prepares the database once for a build', async () => {
    const started = await running();
    expect(started.said()).not.toContain('migrations');
    await stop(started);
    writeFileSync(join(checkout, 'package-lock.json'), 'changed');
    const build = (await import(`${pathToFileURL(join(checkout, 'tools/launch/build.mjs')).href}?again`)) as {
      sourcesStamp: () => string;
    };
    writeFileSync(join(checkout, 'dist/.built-from'), build.sourcesStamp());
    const rebuilt = await running();
    expect(rebuilt.said()).toContain('✓ migrations');
    await stop(rebuilt);
  });

  it('refuses to run twice, and leaves the first alone', async () => {
    const first = await running();
    const second = start({ PORT: String(port + 1) });
    await second.ended;
    expect(second.child.exitCode).toBe(69);
    expect(second.said()).toContain(`Parvis already runs from here: http://localhost:${port}`);
    expect(await ask('/health/ready')).toBe('ready');
    await stop(first);
  });

  it('after kill -9 of itself stops the server it left, adopts the database, and both end with it', async () => {
    const killed = await running();
    const before = pids();
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect([before.server, before.postmaster].every(isAlive)).toBe(true);
    const next = await running();
    expect(next.said()).toContain(`process ${before.server}`);
    expect(next.said()).toContain('PostgreSQL 18: already running');
    expect(pids().postmaster).toBe(before.postmaster);
    expect(await stop(next)).toBe(0);
    expect([before.server, before.postmaster].filter(isAlive)).toEqual([]);
  });

  it('after kill -9 of the server says so, stops the database and fails', async () => {
    const started = await running();
    const { server: serverPid, postmaster } = pids();
    process.kill(serverPid, 'SIGKILL');
    await started.ended;
    expect(started.child.exitCode).toBe(1);
    expect(started.said()).toContain('The server ended unexpectedly (SIGKILL)');
    expect(isAlive(postmaster)).toBe(false);
  });

  it('after kill -9 of the database stops the server, and the next start has what was committed', async () => {
    const started = await running();
    await ask('/slow');
    process.kill(pids().postmaster, 'SIGKILL');
    await started.ended;
    expect(started.said()).toContain('PostgreSQL ended unexpectedly');
    const next = await running();
    expect(await ask('/acts')).toMatch(/slow$/);
    await stop(next);
  });

  it('shows what the server said when it does not start', async () => {
    const program = join(checkout, 'dist/apps/api/main.js');
    writeFileSync(program, "console.error('no such colour'); process.exit(3);");
    const started = start();
    await started.ended;
    writeFileSync(program, server);
    expect(started.child.exitCode).toBe(1);
    expect(started.said()).toMatch(/no such colour[^]*The server ended before it was ready/);
    expect(existsSync(join(checkout, '.parvis/postgres/data/postmaster.pid'))).toBe(false);
  });

  it('starts no demonstration in production', async () => {
    const started = start({ NODE_ENV: 'production' });
    await started.ended;
    expect(started.child.exitCode).toBe(78);
    expect(started.said()).toContain('NODE_ENV=production needs these settings too');
  });
});
