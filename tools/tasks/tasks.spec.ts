import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { inRoot } from '../bootstrap/paths.mjs';

const { scripts } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { scripts: Record<string, string> };
const taskFile = (task: string): string => inRoot('tools', 'tasks', `${task.replaceAll(':', '-')}.mjs`);

function run(...args: string[]): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, [inRoot('tools', 'run.mjs'), ...args], { encoding: 'utf8' });
}

/** Every module that a file of the runner reaches by static imports. */
function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)[^'"]*from '([^']+)'/gm)) {
    if (name.startsWith('.')) reachedFrom(join(file, '..', name), reached);
    else reached.add(name);
  }
  return reached;
}

describe('npm scripts', () => {
  it.each(Object.keys(scripts))('%s has a task of its name', (name) => {
    expect(existsSync(taskFile(name))).toBe(true);
  });

  it('leave no task that nobody can call', () => {
    const tasks = readdirSync(inRoot('tools', 'tasks')).filter((name) => name.endsWith('.mjs'));
    const called = Object.keys(scripts).map((name) => taskFile(name));
    expect(tasks.map((name) => inRoot('tools', 'tasks', name)).filter((file) => !called.includes(file))).toEqual([]);
  });
});

describe('the runner', () => {
  it('needs no package before it has installed them', () => {
    const packages = [...reachedFrom(inRoot('tools', 'run.mjs'))].filter((name) => !name.startsWith('/'));
    expect(packages.length).toBeGreaterThan(0);
    expect(packages.filter((name) => !builtinModules.includes(name.replace('node:', '')))).toEqual([]);
  });

  it('names its tasks when asked for another', () => {
    const { status, stderr } = run('deploy');
    expect(status).toBe(64);
    expect(stderr).toContain('There is no task "deploy"');
    expect(stderr).toMatch(/Tasks: .*start.*test/);
  });

  it('takes no path for a task', () => {
    expect(run('../run').status).toBe(64);
  });
});
