// @ts-check
// `npm run dev`: the demonstration with Vite's pages inside the server; apps/api/dev.mjs restarts the API on edit.
import { rmSync } from 'node:fs';
import { handOver } from '../bootstrap/commands.mjs';
import { inRoot } from '../bootstrap/paths.mjs';
import { main, say, step } from '../bootstrap/terminal.mjs';
import { buildOne, bundles, stampFile } from '../launch/build.mjs';
import { findState, openDatabase } from '../launch/database.mjs';
import { portOf, refuseTakenPort } from '../launch/ports.mjs';
import { demonstrationAccounts, prepareDatabase } from '../launch/programs.mjs';
import { clearOrphan } from '../launch/server.mjs';

main(async () => {
  const port = portOf('PORT', 3000);
  const address = process.env['PUBLIC_ORIGIN'] || `http://localhost:${port}`;
  const state = findState();
  await clearOrphan(state.stateDir);
  await refuseTakenPort(port, { setting: 'PORT', task: 'npm run dev' });
  // From here on dist/apps/api follows the edits: the next `npm start` must not take it for built.
  rmSync(stampFile, { force: true });
  await step('build (api)', async () => {
    for (const bundle of bundles.filter(({ name }) => name === 'api')) await buildOne(bundle);
  });
  const database = await openDatabase(state);
  try {
    await prepareDatabase(database);
    if (database.env['PARVIS_DEMONSTRATION'] === '1') say(`\n${await demonstrationAccounts(database.env)}`);
    say(`\nParvis will be at ${address}, and follow your edits. Ctrl-C stops it.\n`);
    return await handOver(process.execPath, [inRoot('apps', 'api', 'dev.mjs')], {
      // A start names every route: the address and what goes wrong would be lost among them.
      env: { LOG_LEVEL: 'warn', ...database.env, PORT: String(port), PUBLIC_ORIGIN: address },
    });
  } finally {
    await database.close();
  }
});
