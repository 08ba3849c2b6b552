import { jest } from '@jest/globals';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { startPostgres } from './index.mjs';

const isLinux = process.platform === 'linux';
if (!isLinux) console.warn('embedded PostgreSQL exists for Linux only: its tests are skipped here');
// Each starts a PostgreSQL of its own, from nothing, beside the other suites.
jest.setTimeout(60_000);

const stateDirs: string[] = [];

function newStateDir(): string {
  const folder = mkdtempSync('/tmp/parvis-spec-');
  chmodSync(folder, 0o755);
  stateDirs.push(folder);
  return folder;
}

async function ask<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

const pidFile = (stateDir: string): string => join(stateDir, 'postgres', 'data', 'postmaster.pid');
const isAlive = (pid: number): boolean =>
  existsSync(`/proc/${pid}`) && !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z');

async function gone(pid: number): Promise<void> {
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 10));
}

afterAll(() => {
  for (const folder of stateDirs) rmSync(folder, { recursive: true, force: true });
});

(isLinux ? describe : describe.skip)('embedded PostgreSQL', () => {
  it('listens on a Unix socket only, with durable writes and no parameters in its log', async () => {
    const postgres = await startPostgres({ stateDir: newStateDir() });
    try {
      const settings = await ask<{ name: string; setting: string }>(
        postgres.urls.app,
        `SELECT name, setting FROM pg_settings
         WHERE name IN ('listen_addresses', 'fsync', 'synchronous_commit', 'full_page_writes', 'log_parameter_max_length', 'log_parameter_max_length_on_error')`,
      );
      expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
        listen_addresses: '',
        fsync: 'on',
        synchronous_commit: 'on',
        full_page_writes: 'on',
        log_parameter_max_length: '0',
        log_parameter_max_length_on_error: '0',
      });
    } finally {
      await postgres.stop();
    }
  });

  it('gives the owner its database, the others a way in and nothing else', async () => {
    const postgres = await startPostgres({ stateDir: newStateDir() });
    try {
      await ask(postgres.urls.owner, 'CREATE TABLE ballots (id int)');
      await expect(ask(postgres.urls.app, 'SELECT * FROM ballots')).rejects.toThrow('permission denied');
      await expect(ask(postgres.urls.seal, 'CREATE TABLE theirs (id int)')).rejects.toThrow('permission denied');
      await expect(ask(postgres.urls.owner, 'CREATE DATABASE another')).rejects.toThrow('permission denied');
      const superusers = await ask(
        postgres.urls.owner,
        "SELECT rolname FROM pg_roles WHERE rolsuper AND rolname <> 'parvis_superuser'",
      );
      expect(superusers).toEqual([]);
      const extensions = await ask<{ extname: string }>(
        postgres.urls.owner,
        'SELECT extname FROM pg_extension ORDER BY extname',
      );
      expect(extensions.map(({ extname }) => extname)).toEqual([
        'citext',
        'pg_trgm',
        'pgcrypto',
        'plpgsql',
        'unaccent',
      ]);
    } finally {
      await postgres.stop();
    }
  });

  it('refuses a wrong password and keeps the right ones to its owner', async () => {
    const stateDir = newStateDir();
    const postgres = await startPostgres({ stateDir });
    try {
      const wrong = postgres.urls.app.replace(/:[^:@]+@/, ':wrong@');
      await expect(ask(wrong, 'SELECT 1')).rejects.toThrow('password authentication failed');
      expect(statSync(join(stateDir, 'postgres', 'credentials.json')).mode & 0o777).toBe(0o600);
    } finally {
      await postgres.stop();
    }
  });

  it('adopts the one that runs already, and the last to leave stops it', async () => {
    const stateDir = newStateDir();
    const script = `import { startPostgres } from ${JSON.stringify(join(process.cwd(), 'tools/embedded-postgres/index.mjs'))};
      const postgres = await startPostgres({ stateDir: ${JSON.stringify(stateDir)} });
      console.log(postgres.pid);
      process.stdin.on('end', async () => { console.log(await postgres.stop()); }).resume();`;
    const first = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const [pid] = (await once(first.stdout, 'data')) as [Buffer];
    const second = await startPostgres({ stateDir });
    expect({ adopted: second.adopted, pid: second.pid }).toEqual({ adopted: true, pid: Number(pid) });
    const ended = once(first, 'exit');
    const said = once(first.stdout, 'data');
    first.stdin.end();
    expect(String((await said)[0]).trim()).toBe('left');
    await ended;
    expect(await ask(second.urls.app, 'SELECT 1 AS here')).toEqual([{ here: 1 }]);
    expect(await second.stop()).toBe('stopped');
    await gone(second.pid);
    expect(existsSync(pidFile(stateDir))).toBe(false);
  });

  it('adopts what a killed starter left running', async () => {
    const stateDir = newStateDir();
    const script = `import { startPostgres } from ${JSON.stringify(join(process.cwd(), 'tools/embedded-postgres/index.mjs'))};
      console.log((await startPostgres({ stateDir: ${JSON.stringify(stateDir)} })).pid);
      setInterval(() => undefined, 1000);`;
    const starter = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [pid] = (await once(starter.stdout, 'data')) as [Buffer];
    const ended = once(starter, 'exit');
    starter.kill('SIGKILL');
    await ended;
    const postgres = await startPostgres({ stateDir });
    expect({ adopted: postgres.adopted, pid: postgres.pid }).toEqual({ adopted: true, pid: Number(pid) });
    expect(await postgres.stop()).toBe('stopped');
  });

  it('starts again with what was committed after kill -9 of the postmaster, even while a query still runs', async () => {
    const stateDir = newStateDir();
    const killed = await startPostgres({ stateDir });
    await ask(killed.urls.owner, 'CREATE TABLE acts AS SELECT 1 AS number');
    const busy = new Client({ connectionString: killed.urls.owner });
    busy.on('error', () => undefined);
    await busy.connect();
    const query = busy.query('SELECT count(*) FROM generate_series(1, 10000000000)').catch((error: Error) => error);
    process.kill(killed.pid, 'SIGKILL');
    await gone(killed.pid);
    const again = await startPostgres({ stateDir });
    try {
      expect(again.adopted).toBe(false);
      expect(await ask(again.urls.owner, 'SELECT number FROM acts')).toEqual([{ number: 1 }]);
      expect(await query).toBeInstanceOf(Error);
    } finally {
      await again.stop();
    }
  });

  it('is not fooled by a pid file whose number now belongs to somebody else', async () => {
    const stateDir = newStateDir();
    await (await startPostgres({ stateDir })).stop();
    writeFileSync(
      pidFile(stateDir),
      `${process.pid}\n${join(stateDir, 'postgres', 'data')}\n0\n5432\n/tmp/parvis-AAAAAA\n\n0 0\nready\n`,
    );
    const postgres = await startPostgres({ stateDir });
    expect(postgres.adopted).toBe(false);
    expect(await ask(postgres.urls.app, 'SELECT 1 AS here')).toEqual([{ here: 1 }]);
    await postgres.stop();
  });

  it('makes again a data folder whose first start was cut short', async () => {
    const stateDir = newStateDir();
    await (await startPostgres({ stateDir })).stop();
    const data = join(stateDir, 'postgres', 'data');
    execFileSync('mv', [data, join(stateDir, 'postgres', 'data.unfinished')]);
    const postgres = await startPostgres({ stateDir });
    expect(postgres.first).toBe(true);
    await postgres.stop();
    expect(readdirSync(join(stateDir, 'postgres'))).not.toContain('data.unfinished');
  });

  it('says which file is missing when the passwords are lost, and touches nothing', async () => {
    const stateDir = newStateDir();
    await (await startPostgres({ stateDir })).stop();
    rmSync(join(stateDir, 'postgres', 'credentials.json'));
    await expect(startPostgres({ stateDir })).rejects.toThrow('The passwords of the database cannot be read');
    expect(existsSync(pidFile(stateDir))).toBe(false);
  });

  it('refuses data written by another version', async () => {
    const stateDir = newStateDir();
    await (await startPostgres({ stateDir })).stop();
    writeFileSync(join(stateDir, 'postgres', 'data', 'PG_VERSION'), '15\n');
    await expect(startPostgres({ stateDir })).rejects.toThrow('was written by PostgreSQL 15');
  });
});
