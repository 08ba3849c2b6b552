import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagesIn, read, violations } from './licences.mjs';

let modules: string;
beforeEach(() => {
  modules = mkdtempSync(join(tmpdir(), 'parvis-licences-'));
});
afterEach(() => {
  rmSync(modules, { recursive: true });
});

function plant(path: string, fields: object): void {
  mkdirSync(join(modules, path), { recursive: true });
  writeFileSync(join(modules, path, 'package.json'), JSON.stringify({ name: path, version: '1.0.0', ...fields }));
}

const found = (): string[] => violations(packagesIn(modules));

describe('licences of dependencies', () => {
  it.each(['MIT', '(MIT OR GPL-2.0-only)', 'MIT AND BSD-3-Clause', 'Apache-2.0 WITH LLVM-exception', 'MPL-2.0'])(
    'under %s may be used',
    (license) => {
      plant('fine', { license });
      expect(found()).toEqual([]);
    },
  );

  it.each(['GPL-2.0-only', 'SSPL-1.0', 'BUSL-1.1', 'MIT AND CC-BY-NC-4.0', 'UNLICENSED', 'SEE LICENSE IN LICENSE', ''])(
    'under %s may not be used',
    (license) => {
      plant('bad', { license });
      expect(found()).toEqual([`bad@1.0.0: licence ${license}`]);
    },
  );

  it('are looked for in nested and scoped packages', () => {
    plant('fine', { license: 'MIT' });
    plant('fine/node_modules/@scope/bad', { license: 'SSPL-1.0' });
    expect(found()).toHaveLength(1);
  });

  it('that are not named are refused', () => {
    plant('silent', {});
    expect(found()).toEqual(['silent@1.0.0: no licence is named']);
  });

  it('in the old list form are a choice', () => {
    plant('old', { licenses: [{ type: 'GPL-2.0-only' }, { type: 'MIT' }] });
    expect(found()).toEqual([]);
  });

  it('that were read by somebody are read again when they change', () => {
    const [name = ''] = Object.keys(read);
    plant(name, { license: 'SSPL-1.0' });
    expect(found()).toHaveLength(1);
  });
});
