import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { apiSuite, type ApiSuite } from '../api-suite';
import { PersonService, RoleService } from '../features/people';
import { runCommand } from './index';

let suite: ApiSuite;
let printed = '';
let said = '';
const before = { ...process.env };

beforeAll(async () => {
  suite = await apiSuite();
  Object.assign(process.env, {
    DATABASE_URL: suite.database.appUrl,
    DATABASE_SEAL_URL: suite.database.sealUrl,
    PARVIS_SECRET: 'Zq3v8yKf2mP7xW1nB6tR9cL4dH0jS5gA',
    PARVIS_STATE_DIR: suite.stateFolder,
    LOG_LEVEL: 'silent',
  });
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => (printed += String(text)) !== '');
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => (said += String(text)) !== '');
});
afterAll(async () => {
  jest.restoreAllMocks();
  process.env = before;
  await suite.close();
});

const people = async (...args: string[]): Promise<number> => {
  [printed, said] = ['', ''];
  return runCommand(['people', ...args]);
};
const marie = ['--territory', 'orvelle', '--email', 'Marie@example.fr'];

describe('the operator', () => {
  it('names the first organiser, who has no account yet, and takes the role back', async () => {
    expect(await people('grant', ...marie, '--role', 'organiser')).toBe(0);
    expect(await people('grant', ...marie, '--role', 'organiser')).toBe(0);
    expect(await people('list', '--territory', 'orvelle')).toBe(0);
    expect(JSON.parse(printed)).toEqual({
      email: 'Marie@example.fr',
      name: null,
      roles: ['organiser'],
      secondFactor: false,
      blocked: false,
    });
    expect(await people('revoke', ...marie, '--role', 'organiser')).toBe(0);
    expect(await people('revoke', ...marie, '--role', 'organiser')).toBe(1);
    const ctx = await suite.ctx();
    const person = await suite.app.get(PersonService).findByEmail(ctx, 'marie@example.fr');
    expect(await suite.app.get(RoleService).rolesOf(ctx, person!.id)).toEqual([]);
  });

  it('closes an account and opens it again', async () => {
    const ctx = await suite.ctx();
    const person = await suite.app.get(PersonService).ensure(ctx, { email: 'marie@example.fr' });
    expect(await people('block', ...marie)).toBe(0);
    expect((await suite.app.get(PersonService).find(ctx, person.id))?.blockedAt).not.toBeNull();
    expect(await people('unblock', ...marie)).toBe(0);
    expect((await suite.app.get(PersonService).find(ctx, person.id))?.blockedAt).toBeNull();
    expect(await people('forget-second-factor', ...marie)).toBe(1);
  });

  it.each([
    ['grant', '--territory', 'orvelle', '--email', 'marie@example.fr', '--role', 'king'],
    ['grant', '--territory', 'orvelle', '--email', 'marie', '--role', 'clerk'],
    ['grant', '--territory', 'orvelle', '--role', 'clerk'],
    ['grant', '--territory', 'nulle-part', '--email', 'marie@example.fr', '--role', 'clerk'],
    ['list', '--territory', 'orvelle', '--everything'],
    ['list', 'orvelle'],
  ])('is told what is wrong with: people %s %s %s %s %s', async (...args) => {
    expect(await people(...args)).toBe(2);
    expect(said).not.toBe('');
    expect(printed).toBe('');
  });
});
