// @ts-check
// An operator's own PostgreSQL: is everything there, and does it answer? Said before anything is built or changed.
import pg from 'pg';
import { exitCodes, Refusal } from '../bootstrap/refusal.mjs';

const oldestVersion = 150_000;
const answerMs = 5_000;

/** @type {Readonly<Record<string, string>>} */
const databaseSettings = {
  DATABASE_URL: 'PostgreSQL, with the role that serves the application (parvis_app)',
  DATABASE_OWNER_URL: 'PostgreSQL, with the role that owns the tables and migrates them (parvis_owner)',
  DATABASE_SEAL_URL: 'PostgreSQL, with the role that seals the public record (parvis_seal)',
};

/** @type {Readonly<Record<string, string>>} */
const productionSettings = {
  ...databaseSettings,
  PARVIS_SECRET: 'signs sessions and forms: openssl rand -hex 32',
  PARVIS_KEYS_DIR: 'the folder of the keys that sign the public record',
  PUBLIC_ORIGIN: 'the address citizens type: https://participer.example.fr',
  MAIL_URL: 'how mail leaves: smtps://user:password@host',
};

/** @param {NodeJS.ProcessEnv} env */
export const isProduction = (env) => env['NODE_ENV'] === 'production';

/** @param {NodeJS.ProcessEnv} env */
export const hasOwnDatabase = (env) => Object.keys(databaseSettings).some((name) => env[name]);

/**
 * Nothing is guessed in production, and half a set of addresses is a mistake anywhere.
 * @param {NodeJS.ProcessEnv} env
 */
export function refuseMissingSettings(env) {
  const wanted = isProduction(env) ? productionSettings : hasOwnDatabase(env) ? databaseSettings : {};
  const missing = Object.entries(wanted).filter(([name]) => !env[name]);
  if (missing.length === 0) return;
  throw new Refusal(
    isProduction(env)
      ? 'NODE_ENV=production needs these settings too:'
      : 'Your own PostgreSQL needs these settings too:',
    {
      advice: [
        ...missing.map(([name, why]) => `${name.padEnd(20)}${why}`),
        'See docs/operators. Without NODE_ENV=production or DATABASE_URL, npm start shows the demonstration.',
      ],
      exitCode: exitCodes.configuration,
    },
  );
}

/** @param {NodeJS.ProcessEnv} env */
export async function refuseUnreachableDatabase(env) {
  for (const name of Object.keys(databaseSettings)) await refuseUnreachable(name, env[name] ?? '');
}

/**
 * @param {string} name
 * @param {string} url
 */
async function refuseUnreachable(name, url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: answerMs });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(
      "SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS words",
    );
    if (rows[0].number < oldestVersion) throw new Error(`it is PostgreSQL ${rows[0].words}: Parvis needs 15 or newer`);
  } catch (error) {
    throw new Refusal(`The database of ${name} does not answer: ${reason(error)}`, {
      advice: [
        `${name}=${withoutPassword(url)}`,
        'Is PostgreSQL running there, is the name right, may this machine connect (pg_hba.conf)?',
      ],
      exitCode: exitCodes.unavailable,
      cause: error,
    });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** @param {unknown} error */
function reason(error) {
  // Trying several addresses of one name gives one error without words of its own.
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first.message : String(first);
}

/** @param {string} url */
export const withoutPassword = (url) => url.replace(/^(\w+:\/\/[^:@/]*):[^@]*@/, '$1:…@');
