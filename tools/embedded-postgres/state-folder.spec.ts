import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isRoot } from './account.mjs';
import { stateFolder } from './state-folder.mjs';

let place: string;
beforeEach(() => {
  place = realpathSync(mkdtempSync('/tmp/parvis-state-'));
});
afterEach(() => {
  rmSync(place, { recursive: true });
});

const mode = (path: string): number => statSync(path).mode & 0o777;

describe("the folder of a checkout's data", () => {
  it("is .parvis where PostgreSQL's account can get there", () => {
    chmodSync(place, 0o755);
    expect(stateFolder({ checkout: place, chosen: undefined })).toEqual({ folder: join(place, '.parvis') });
  });

  it('is where PARVIS_STATE_DIR says', () => {
    expect(stateFolder({ checkout: place, chosen: 'elsewhere' }).folder).toBe(join(place, 'elsewhere'));
  });

  it('is refused in clear words where it cannot be made', () => {
    writeFileSync(join(place, 'file'), '');
    const chosen = join(place, 'file', 'state');
    expect(() => stateFolder({ checkout: place, chosen })).toThrow(
      `The folder for Parvis' data cannot be made: ${chosen}`,
    );
  });

  if (!isRoot()) return;

  it("is a system folder for root's private checkout, whose permissions stay as they are", () => {
    const checkout = join(place, 'private', 'with space');
    mkdirSync(checkout, { recursive: true });
    chmodSync(join(place, 'private'), 0o700);
    const { folder, reason } = stateFolder({ checkout, chosen: undefined, system: join(place, 'system') });
    expect(folder).toMatch(/\/system\/[0-9a-f]{12}$/);
    expect(reason).toContain(`cannot enter ${checkout}: the data is kept in ${folder}`);
    expect(readFileSync(join(folder, 'checkout'), 'utf8')).toBe(`${checkout}\n`);
    expect(mode(join(place, 'private'))).toBe(0o700);
    expect(existsSync(join(checkout, '.parvis'))).toBe(false);
  });

  it('is two folders for two checkouts', () => {
    const folders = ['one', 'two'].map((name) => {
      const checkout = join(place, name);
      mkdirSync(checkout, { mode: 0o700 });
      return stateFolder({ checkout, chosen: undefined, system: join(place, 'system') }).folder;
    });
    expect(new Set(folders).size).toBe(2);
  });
});
