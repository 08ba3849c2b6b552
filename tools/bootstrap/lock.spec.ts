import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holding } from './lock.mjs';
import { inRoot } from './paths.mjs';
import { processName } from './processes.mjs';

const folder = mkdtempSync(join(tmpdir(), 'parvis-lock-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const options = { what: 'busy', waitMs: 200 };

describe('a lock among processes', () => {
  it('lets one in at a time, and the next when it is left', async () => {
    const file = join(folder, 'turns');
    const seen: string[] = [];
    const enter = (name: string) =>
      holding(file, { what: 'busy', waitMs: 5_000 }, async () => {
        seen.push(`${name} in`);
        await new Promise((resolve) => setTimeout(resolve, 60));
        seen.push(`${name} out`);
      });
    await Promise.all([enter('a'), enter('b')]);
    expect(seen).toEqual(['a in', 'a out', 'b in', 'b out']);
    expect(existsSync(file)).toBe(false);
  });

  it('says who holds it when it waits in vain', async () => {
    const file = join(folder, 'held');
    writeFileSync(file, processName(process.pid) ?? '');
    await expect(holding(file, options, async () => undefined)).rejects.toThrow(`(pid ${process.pid}) is still busy`);
  });

  it('is free again when its holder was killed', async () => {
    const file = join(folder, 'killed');
    const script = `import { holding } from ${JSON.stringify(inRoot('tools/bootstrap/lock.mjs'))};
      await holding(${JSON.stringify(file)}, { what: 'busy', waitMs: 0 }, () => { console.log('in'); return new Promise(() => setInterval(() => 0, 1000)); });`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    const ended = once(holder, 'exit');
    holder.kill('SIGKILL');
    await ended;
    expect(existsSync(file)).toBe(true);
    expect(await holding(file, options, async () => 'in')).toBe('in');
  });

  it('is not held by a later process with the same number', async () => {
    const file = join(folder, 'reused');
    writeFileSync(file, `${process.pid}:1`);
    expect(await holding(file, options, async () => 'in')).toBe('in');
  });
});
