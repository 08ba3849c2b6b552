// @ts-check
// `npm start`: from a checkout to a running Parvis, and back in order: the server drains, then the database stops.
import { relative } from 'node:path';
import { root } from '../bootstrap/paths.mjs';
import { exitCodes } from '../bootstrap/refusal.mjs';
import { main, say, step } from '../bootstrap/terminal.mjs';
import { buildIfChanged } from '../launch/build.mjs';
import { findState, openDatabase, withoutOwner } from '../launch/database.mjs';
import { isProduction } from '../launch/own-database.mjs';
import { portOf, refuseTakenPort } from '../launch/ports.mjs';
import { demonstrationAccounts, prepareDatabase } from '../launch/programs.mjs';
import { clearOrphan, serverLog, startServer } from '../launch/server.mjs';
import { stopSignals } from '../launch/stop-signals.mjs';

/**
 * @typedef {import('../launch/database.mjs').Database} Database
 * @typedef {import('../launch/server.mjs').Server} Server
 * @typedef {ReturnType<typeof stopSignals>} Stop
 * @typedef {{ port: number, address: string }} Place
 */

const watchMs = 1_000;

main(async () => {
  const port = portOf('PORT', 3000);
  const place = { port, address: process.env['PUBLIC_ORIGIN'] || `http://localhost:${port}` };
  const stop = stopSignals();
  const state = findState();
  await clearOrphan(state.stateDir);
  await refuseTakenPort(port, { setting: 'PORT', task: 'npm start' });
  await buildIfChanged();
  if (stop.signal.aborted) return;
  const database = await openDatabase(state);
  try {
    return await run(database, place, stop);
  } catch (error) {
    // Ctrl-C reaches what is being run as well: that it ended is no news.
    if (!stop.signal.aborted) throw error;
    return exitCodes.failed;
  } finally {
    await database.close();
    say('  ✓ stopped');
  }
});

/**
 * @param {Database} database
 * @param {Place} place
 * @param {Stop} stop
 */
async function run(database, place, stop) {
  const { env, stateDir } = database;
  await prepareDatabase(database, stop.signal);
  if (stop.signal.aborted) return;
  const accounts = env['PARVIS_DEMONSTRATION'] === '1' ? demonstrationAccounts(env) : '';
  const serverEnv = withoutOwner({ ...env, PORT: String(place.port), PUBLIC_ORIGIN: place.address });
  const server = await step('server', () => startServer({ stateDir, env: serverEnv, ...place, signal: stop.signal }));
  announce(env, place, await accounts);
  return serve(server, database, stop);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {Place} place
 * @param {string} accounts
 */
function announce(env, { port, address }, accounts) {
  say(`\nParvis runs at ${address}`);
  if (!isProduction(env)) {
    if (!env['MAIL_URL']) say(`Mail inbox: http://127.0.0.1:${port}/inbox`);
    say(`Log: ${relative(root, serverLog)}`);
  }
  if (accounts !== '') say(`\n${accounts}`);
  say('\nCtrl-C stops it.');
}

/**
 * @param {Server} server
 * @param {Database} database
 * @param {Stop} stop
 * @returns {Promise<number>}
 */
async function serve(server, database, stop) {
  const { promise: lost, resolve: lose } = Promise.withResolvers();
  const watch = setInterval(() => database.isAlive() || lose('lost'), watchMs);
  const outcome = await Promise.race([server.ended, stop.asked, lost]);
  clearInterval(watch);
  if (outcome === 'lost') say('\nPostgreSQL ended unexpectedly. Stopping; the next start repairs what is left.');
  else if (outcome !== 'asked') {
    say(`\nThe server ended unexpectedly (${outcome}). All it said is in ${serverLog}`);
    return exitCodes.failed;
  }
  if (outcome === 'asked') say('\nStopping: requests under way are finished first (Ctrl-C again stops at once).');
  const forced = await Promise.race([server.drain(), stop.forced]);
  if (forced === 'forced') server.kill();
  await server.ended;
  return outcome === 'asked' ? 0 : exitCodes.failed;
}
