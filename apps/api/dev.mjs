// Rebuilds the API when it or an engine changes (0.2 s), and restarts it; the web's edits are Vite's, inside the process.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const watched = ['apps/api/src', 'libs/engines', 'libs/explanations/src', 'libs/formats', 'libs/messages/src'];
const DEBOUNCE_MS = 100;

let server;
let timer;

async function restart() {
  try {
    await build({ configFile: resolve(root, 'apps/api/vite.config.ts'), logLevel: 'warn' });
  } catch (error) {
    process.stderr.write(`${error.message}\nThe API still runs as it was; it starts again when this is mended.\n`);
    return;
  }
  await stop();
  server = spawn(process.execPath, ['--conditions=development', 'dist/apps/api/dev.js'], {
    cwd: root,
    stdio: 'inherit',
    // Vite's build sets NODE_ENV to production in this process.
    env: { ...process.env, NODE_ENV: 'development' },
  });
}

function stop() {
  if (server === undefined || server.exitCode !== null) return Promise.resolve();
  return new Promise((done) => {
    server.once('exit', done);
    server.kill('SIGTERM');
  });
}

for (const folder of watched) {
  watch(resolve(root, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void restart(), DEBOUNCE_MS);
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().then(() => process.exit(0)));
await restart();
