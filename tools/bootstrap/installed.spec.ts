import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { agrees, isInstalled, stampOf, writeStamp } from './installed.mjs';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const lockfile = (version: string): string => JSON.stringify({ packages: { '': {}, 'node_modules/a': { version } } });

function project(locked: string, present?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-installed-'));
  folders.push(folder);
  writeFileSync(join(folder, 'package-lock.json'), locked);
  mkdirSync(join(folder, 'node_modules'));
  if (present !== undefined) writeFileSync(join(folder, 'node_modules', '.package-lock.json'), present);
  return folder;
}

describe('what is installed', () => {
  it('is not there before npm has finished', () => {
    const folder = project(lockfile('1.0.0'));
    writeStamp(folder, stampOf(folder, '24'));
    expect(isInstalled(folder, stampOf(folder, '24'))).toBe(false);
  });

  it('is out of date when the lockfile changed', () => {
    const folder = project(lockfile('1.0.0'), lockfile('1.0.0'));
    writeStamp(folder, stampOf(folder, '24'));
    writeFileSync(join(folder, 'package-lock.json'), lockfile('1.0.1'));
    expect(isInstalled(folder, stampOf(folder, '24'))).toBe(false);
  });

  it('is up to date after a developer ran npm install', () => {
    const folder = project(lockfile('1.0.1'), lockfile('1.0.1'));
    expect(isInstalled(folder, stampOf(folder, '24'))).toBe(true);
  });
});

describe('what is installed agrees with the lockfile', () => {
  const other = process.arch === 'x64' ? 'arm64' : 'x64';

  it('without the optional packages of other machines', () => {
    expect(agrees({ 'node_modules/b': { version: '1.0.0', optional: true, cpu: [other] } }, {})).toBe(true);
  });

  it('not without the optional package of this machine, which an old Node leaves out', () => {
    expect(agrees({ 'node_modules/b': { version: '1.0.0', optional: true, cpu: [process.arch] } }, {})).toBe(false);
  });

  it('not with a package that the lockfile does not know', () => {
    expect(agrees({}, { 'node_modules/c': { version: '1.0.0' } })).toBe(false);
  });

  it('not with the same version of another content', () => {
    const entry = (integrity: string) => ({ 'node_modules/a': { version: '1.0.0', integrity } });
    expect(agrees(entry('sha512-a'), entry('sha512-b'))).toBe(false);
  });
});
