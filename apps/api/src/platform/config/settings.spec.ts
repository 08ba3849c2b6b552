import { describe, expect, it } from '@jest/globals';
import { readSettings, SettingsError } from './settings';

const development = {
  DATABASE_URL: 'postgres://parvis_app@/parvis',
  DATABASE_SEAL_URL: 'postgres://parvis_seal@/parvis',
  PARVIS_SECRET: 'k3J9xQ2mVw8sT5yB1nR7dF4hL6pC0gZe',
};
const production = {
  ...development,
  NODE_ENV: 'production',
  PUBLIC_ORIGIN: 'https://participer.example.fr',
  MAIL_URL: 'smtps://u:p@mail.example.fr',
  MAIL_FROM: 'Orvelle <participer@example.fr>',
};

function problems(environment: Record<string, string | undefined>): readonly string[] {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
}

describe('settings', () => {
  it('that are complete are accepted', () => {
    expect(problems(development)).toEqual([]);
    expect(problems(production)).toEqual([]);
  });

  it('that are missing are all named at once', () => {
    expect(problems({})).toHaveLength(3);
    expect(problems({}).join()).toMatch(/DATABASE_URL.*DATABASE_SEAL_URL|PARVIS_SECRET/);
  });

  it.each([
    ['a short secret', { PARVIS_SECRET: 'short' }, 'PARVIS_SECRET is weak'],
    ['a secret of one letter', { PARVIS_SECRET: 'a'.repeat(40) }, 'PARVIS_SECRET is weak'],
    [
      'a secret copied from a guide',
      { PARVIS_SECRET: 'change-me-change-me-change-me-change-me' },
      'PARVIS_SECRET is weak',
    ],
    ['demonstration accounts', { PARVIS_DEMONSTRATION: '1' }, 'PARVIS_DEMONSTRATION'],
    ['plain http', { PUBLIC_ORIGIN: 'http://participer.example.fr' }, 'https://'],
    ['no way to send mail', { MAIL_URL: '' }, 'MAIL_URL'],
    ['no sender of mail', { MAIL_FROM: '' }, 'MAIL_FROM'],
    ['an origin with a path', { PUBLIC_ORIGIN: 'https://example.fr/participer' }, 'PUBLIC_ORIGIN'],
    ['a port that is none', { PORT: '99999' }, 'PORT'],
    ['a role that is none', { PARVIS_ROLE: 'everything' }, 'PARVIS_ROLE'],
  ])('of production with %s are refused', (_name, change, words) => {
    expect(problems({ ...production, ...change }).join()).toContain(words);
  });
});
