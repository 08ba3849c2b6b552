// The product as people meet it, for the browser tests: built, on a PostgreSQL of its own, with the demonstration loaded.
// Playwright starts it before the first test and ends it after the last.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTemporaryPostgres } from '../tools/embedded-postgres/temporary.mjs';

const port = process.env['PARVIS_E2E_PORT'] ?? '3210';
const dist = process.env['PARVIS_DIST_DIR'] ?? 'dist';
const postgres = await startTemporaryPostgres();
const stateFolder = mkdtempSync(join(tmpdir(), 'parvis-e2e-'));

const environment = {
  ...process.env,
  DATABASE_URL: postgres.urls.app,
  DATABASE_OWNER_URL: postgres.urls.owner,
  DATABASE_SEAL_URL: postgres.urls.seal,
  PARVIS_SECRET: 'Zq3v8yKf2mP7xW1nB6tR9cL4dH0jS5gA',
  PARVIS_STATE_DIR: stateFolder,
  PARVIS_DEMONSTRATION: '1',
  PORT: port,
  PUBLIC_ORIGIN: `http://localhost:${port}`,
  METRICS_PORT: String(Number(port) + 1),
  LOG_LEVEL: 'warn',
};

/** What the operator of this very deployment has, for the tests that run commands (operator.ts). */
const environmentFile = join(tmpdir(), `parvis-e2e-${port}.json`);

let server;

async function stop(code) {
  if (server?.exitCode === null) {
    const ended = new Promise((done) => server.once('exit', done));
    server.kill('SIGTERM');
    await ended;
  }
  await postgres.stop();
  rmSync(stateFolder, { recursive: true, force: true });
  rmSync(environmentFile, { force: true });
  process.exit(code);
}

function run(...args) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { env: environment, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('exit', (code) => (code === 0 ? done() : fail(new Error(`${args.join(' ')} ended with ${code}.`))));
  });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void stop(0));

try {
  await run(`${dist}/apps/api/migrate.js`);
  await run(`${dist}/apps/api/parvis.js`, 'demo', 'load', '--if-empty');
  writeFileSync(environmentFile, JSON.stringify(environment), { mode: 0o600 });
  server = spawn(process.execPath, [`${dist}/apps/api/main.js`], {
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  server.once('exit', (code) => void stop(code ?? 1));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  await stop(1);
}
