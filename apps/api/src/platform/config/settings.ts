import { resolve } from 'node:path';

/** What one process of Parvis may do: everything by default, or one half when an operator splits it. */
export type ProcessRole = 'all' | 'web' | 'worker';

/** Everything the environment decides, read once at start. Documented in docs/operators/settings.md. */
export interface Settings {
  readonly production: boolean;
  readonly demonstration: boolean;
  readonly role: ProcessRole;
  readonly port: number;
  readonly metricsPort: number;
  readonly publicOrigin: string;
  readonly trustProxy: string | false;
  readonly databaseUrl: string;
  readonly sealDatabaseUrl: string;
  readonly secret: string;
  readonly keysFolder: string;
  readonly stateFolder: string;
  readonly webFolder: string;
  readonly apiFolder: string;
  readonly mailUrl: string | null;
  readonly mailFrom: string;
}

export const SETTINGS = Symbol('Settings');

/** Names every setting that is missing or unsafe, so that one start shows them all. */
export class SettingsError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(['Parvis cannot start with these settings:', ...problems.map((problem) => `  - ${problem}`)].join('\n'));
    this.name = 'SettingsError';
  }
}

/** 256 bits: sessions, form tokens and codes are authenticated with this key. */
const SECRET_MIN_LENGTH = 32;
const KNOWN_WEAK = /^(.)\1*$|change.?me|secret|password|example|demo|0123456789/i;

export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const problems: string[] = [];
  const production = environment['NODE_ENV'] === 'production';

  const required = (name: string, why: string): string => {
    const value = environment[name]?.trim() ?? '';
    if (value === '') problems.push(`${name} is missing: ${why}.`);
    return value;
  };
  const port = (name: string, fallback: number): number => {
    const value = Number(environment[name] ?? fallback);
    if (!Number.isInteger(value) || value < 1 || value > 65535)
      problems.push(`${name} must be a port between 1 and 65535.`);
    return value;
  };

  const secret = required('PARVIS_SECRET', 'sessions and forms are signed with it (32 random characters or more)');
  if (secret !== '' && (secret.length < SECRET_MIN_LENGTH || (production && KNOWN_WEAK.test(secret)))) {
    problems.push(
      `PARVIS_SECRET is weak: use ${SECRET_MIN_LENGTH} random characters or more, for example from "openssl rand -hex 32".`,
    );
  }

  const httpPort = port('PORT', 3000);
  const publicOrigin = readOrigin(environment['PUBLIC_ORIGIN'] ?? `http://localhost:${httpPort}`, production, problems);
  const role = environment['PARVIS_ROLE'] ?? 'all';
  if (role !== 'all' && role !== 'web' && role !== 'worker') problems.push('PARVIS_ROLE must be all, web or worker.');

  const demonstration = environment['PARVIS_DEMONSTRATION'] === '1';
  if (production && demonstration)
    problems.push('PARVIS_DEMONSTRATION cannot be set in production: its accounts are public.');

  const mailUrl = environment['MAIL_URL']?.trim() || null;
  const mailFrom = environment['MAIL_FROM']?.trim() || null;
  if (production && mailFrom === null)
    problems.push('MAIL_FROM is missing: the sender of every message (Ville de … <participer@example.fr>).');
  if (production && mailUrl === null)
    problems.push('MAIL_URL is missing: people sign in by e-mail (smtps://user:password@host).');

  const stateFolder = resolve(environment['PARVIS_STATE_DIR'] ?? '.parvis');
  const settings: Settings = {
    production,
    demonstration,
    role: role as ProcessRole,
    port: httpPort,
    metricsPort: port('METRICS_PORT', 9464),
    publicOrigin,
    trustProxy: environment['TRUST_PROXY']?.trim() || false,
    databaseUrl: required('DATABASE_URL', 'the address of PostgreSQL, with the application role'),
    sealDatabaseUrl: required(
      'DATABASE_SEAL_URL',
      'the address of PostgreSQL, with the role that seals the public record',
    ),
    secret,
    keysFolder: resolve(environment['PARVIS_KEYS_DIR'] ?? `${stateFolder}/keys`),
    stateFolder,
    webFolder: resolve(environment['PARVIS_DIST_DIR'] ?? 'dist', 'apps/web'),
    apiFolder: resolve(environment['PARVIS_DIST_DIR'] ?? 'dist', 'apps/api'),
    mailUrl,
    mailFrom: mailFrom ?? 'Parvis <ne-pas-repondre@localhost>',
  };
  if (problems.length > 0) throw new SettingsError(problems);
  return settings;
}

function readOrigin(value: string, production: boolean, problems: string[]): string {
  const origin = URL.canParse(value) ? new URL(value) : null;
  if (origin === null || origin.origin !== value.replace(/\/$/, '')) {
    problems.push('PUBLIC_ORIGIN must be an origin without a path, such as https://participer.example.fr.');
    return value;
  }
  if (production && origin.protocol !== 'https:')
    problems.push('PUBLIC_ORIGIN must begin with https:// in production.');
  return origin.origin;
}
