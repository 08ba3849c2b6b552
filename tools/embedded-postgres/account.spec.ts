import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRoot, postgresAccount } from './account.mjs';

const folder = mkdtempSync(join(tmpdir(), 'parvis-account-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function passwd(...lines: string[]): string {
  const file = join(folder, 'passwd');
  writeFileSync(file, `${['root:x:0:0:root:/root:/bin/bash', ...lines].join('\n')}\n`);
  return file;
}

const nobody = 'nobody:x:65534:65534::/:/usr/sbin/nologin';
const postgres = 'postgres:x:101:104::/var/lib/postgresql:/bin/bash';

describe('the account that runs PostgreSQL', () => {
  if (!isRoot()) {
    it("is one's own for an ordinary user", () => {
      expect(postgresAccount(undefined, passwd(nobody))).toBeUndefined();
    });
    return;
  }

  it('is postgres for root where there is one', () => {
    expect(postgresAccount(undefined, passwd(nobody, postgres))).toEqual({ name: 'postgres', uid: 101, gid: 104 });
  });

  it('is nobody for root otherwise', () => {
    expect(postgresAccount(undefined, passwd(nobody))?.name).toBe('nobody');
  });

  it('is never root, even for data that root owns', () => {
    expect(postgresAccount(folder, passwd(nobody))?.name).toBe('nobody');
  });

  it('is asked for in clear words where there is none', () => {
    expect(() => postgresAccount(undefined, passwd())).toThrow('neither a `postgres` nor a `nobody` user');
  });
});
