import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive, processName } from '../bootstrap/processes.mjs';
import { sourcesStamp } from './build.mjs';
import { refuseMissingSettings, refuseUnreachableDatabase, withoutPassword } from './own-database.mjs';
import { refuseTakenPort } from './ports.mjs';
import { ensureSecrets } from './secrets.mjs';
import { clearOrphan } from './server.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-launch-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a port', () => {
  const words = { setting: 'PORT', task: 'npm start' };

  it('that is taken is refused with the process that has it and the way around', async () => {
    const server = createServer().listen(0);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await expect(refuseTakenPort(port, words)).rejects.toMatchObject({
      message: expect.stringContaining(`Port ${port} is taken by process ${process.pid}`) as string,
      advice: [expect.stringContaining(`PORT=${port + 1} npm start`)],
      exitCode: 69,
    });
    const closed = once(server, 'close');
    server.close();
    await closed;
    await expect(refuseTakenPort(port, words)).resolves.toBeUndefined();
  });
});

describe('settings', () => {
  const addresses = { DATABASE_URL: 'a', DATABASE_OWNER_URL: 'b', DATABASE_SEAL_URL: 'c' };

  it("are none of a newcomer's business", () => {
    expect(() => refuseMissingSettings({})).not.toThrow();
  });

  it('of production are named all at once, and nothing is guessed', () => {
    const refused = (): void => refuseMissingSettings({ NODE_ENV: 'production' });
    expect(refused).toThrow('NODE_ENV=production needs these settings too:');
    try {
      refused();
    } catch (error) {
      const advice = (error as { advice: string[] }).advice.join('\n');
      const names = [...Object.keys(addresses), 'PARVIS_SECRET', 'PARVIS_KEYS_DIR', 'PUBLIC_ORIGIN', 'MAIL_URL'];
      expect(names.filter((name) => !advice.includes(name))).toEqual([]);
    }
  });

  it('of half a database are a mistake', () => {
    expect(() => refuseMissingSettings({ DATABASE_URL: 'a' })).toThrow('Your own PostgreSQL needs these settings too');
    expect(() => refuseMissingSettings(addresses)).not.toThrow();
  });

  it('are shown without their password', () => {
    expect(withoutPassword('postgres://parvis_app:s3cret@db:5432/parvis')).toBe(
      'postgres://parvis_app:…@db:5432/parvis',
    );
  });

  it('of a database that does not answer are refused with its name, not its password', async () => {
    const url = 'postgres://parvis_app:s3cret@127.0.0.1:1/parvis';
    const refused = refuseUnreachableDatabase({ DATABASE_URL: url });
    await expect(refused).rejects.toThrow('The database of DATABASE_URL does not answer');
    await expect(refused).rejects.toMatchObject({
      exitCode: 69,
      advice: ['DATABASE_URL=postgres://parvis_app:…@127.0.0.1:1/parvis', expect.any(String)],
    });
  });
});

describe('secrets', () => {
  it('are made once, strong, and for their owner only', () => {
    const first = ensureSecrets(folder, {});
    expect(first.PARVIS_SECRET).toMatch(/^[0-9a-f]{64}$/);
    expect(ensureSecrets(folder, {})).toEqual(first);
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
    expect(statSync(first.PARVIS_KEYS_DIR).mode & 0o777).toBe(0o700);
  });

  it('that were chosen are used and nothing is written', () => {
    expect(ensureSecrets(folder, { PARVIS_SECRET: 'chosen', PARVIS_KEYS_DIR: join(folder, 'mine') })).toEqual({
      PARVIS_SECRET: 'chosen',
      PARVIS_KEYS_DIR: join(folder, 'mine'),
    });
    expect(existsSync(join(folder, 'secret'))).toBe(false);
  });
});

describe('what is built', () => {
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  it('is built again when a source changes, not when a test does', () => {
    write('apps/api/src/main.ts', 'one');
    const before = sourcesStamp(folder);
    write('apps/api/src/main.spec.ts', 'a test');
    expect(sourcesStamp(folder)).toBe(before);
    write('apps/api/src/main.ts', 'two');
    expect(sourcesStamp(folder)).not.toBe(before);
  });

  it('is built again when a file changes its name', () => {
    write('libs/ui/a.ts', 'text');
    const before = sourcesStamp(folder);
    rmSync(join(folder, 'libs/ui/a.ts'));
    write('libs/ui/b.ts', 'text');
    expect(sourcesStamp(folder)).not.toBe(before);
  });
});

describe('a server whose launcher', () => {
  const sleep = () => spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { stdio: 'ignore' });
  const record = (server: number, launcher: string): void => {
    writeFileSync(
      join(folder, 'server.json'),
      JSON.stringify({ server: processName(server), launcher, address: 'http://localhost:3000' }),
    );
  };

  it('was killed is stopped before a new start', async () => {
    const server = sleep();
    const ended = once(server, 'exit');
    record(server.pid ?? 0, '999999999:1');
    await clearOrphan(folder);
    await ended;
    expect(isAlive(server.pid ?? 0)).toBe(false);
    expect(existsSync(join(folder, 'server.json'))).toBe(false);
  });

  it('is there keeps its place', async () => {
    const launcher = sleep();
    record(process.pid, processName(launcher.pid ?? 0) ?? '');
    await expect(clearOrphan(folder)).rejects.toThrow(
      `Parvis already runs from here: http://localhost:3000 (process ${launcher.pid}).`,
    );
    launcher.kill('SIGKILL');
  });

  it('left a record that is no record is started anew', async () => {
    writeFileSync(join(folder, 'server.json'), '{"server":');
    await clearOrphan(folder);
    expect(readFileSync(join(folder, 'server.json'), 'utf8')).toBe('{"server":');
  });
});
