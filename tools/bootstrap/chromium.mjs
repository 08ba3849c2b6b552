// @ts-check
// The browser of the browser tests: Debian's, found or installed where we may.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { quietly } from './commands.mjs';
import { exitCodes, Refusal } from './refusal.mjs';
import { step } from './terminal.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** @returns {Promise<string>} its path */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  if (!hasApt())
    throw notFound(
      'Install Chromium with your package manager, or name one: PARVIS_CHROMIUM=/path/to/chromium npm test',
    );
  if (process.getuid?.() !== 0) throw notFound('Type: sudo apt-get install --no-install-recommends chromium');
  await step('Chromium (apt-get)', async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await quietly('apt-get', ['update'], { env, log: 'apt-update' });
    await quietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      env,
      log: 'apt-install-chromium',
    });
  });
  const installed = findChromium();
  if (installed === undefined)
    throw notFound('apt-get installed the package chromium, but no program of that name is on PATH.');
  return installed;
}

function findChromium() {
  const named = process.env['PARVIS_CHROMIUM'];
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

function hasApt() {
  return existsSync('/usr/bin/apt-get') && /debian/i.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @param {string} advice */
const notFound = (advice) =>
  new Refusal('The browser tests need Chromium, and it is not on this machine.', {
    advice,
    exitCode: exitCodes.unavailable,
  });
