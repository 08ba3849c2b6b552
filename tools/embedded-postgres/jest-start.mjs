// @ts-check
// Jest's global set-up of the `database` project: `npm test` brings a PostgreSQL, a single spec run by hand does not.
import { startTemporaryPostgres } from './temporary.mjs';
import { testEnvironment } from './test-environment.mjs';

export default async function start() {
  if (process.env['PARVIS_TEST_OWNER_URL']) return;
  const postgres = await startTemporaryPostgres();
  Object.assign(process.env, testEnvironment(postgres.urls));
  Object.assign(globalThis, { stopTestPostgres: postgres.stop });
}
