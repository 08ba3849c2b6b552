// @ts-check
// `npm run parvis -- <command>`: an operator's command, with its database there for as long as it runs. What it answers
// is alone on stdout, everything said here goes to stderr.
import { handOver } from '../bootstrap/commands.mjs';
import { main } from '../bootstrap/terminal.mjs';
import { buildIfChanged } from '../launch/build.mjs';
import { findState, openDatabase } from '../launch/database.mjs';
import { operatorProgram, prepareDatabase } from '../launch/programs.mjs';

main(async () => {
  const state = findState();
  await buildIfChanged();
  const database = await openDatabase(state);
  try {
    // An operator's own database is migrated by a start, when the operator chooses.
    if (database.embedded) await prepareDatabase(database);
    return await handOver(process.execPath, ['--enable-source-maps', operatorProgram, ...process.argv.slice(2)], {
      env: database.env,
      // File names are given from where the person is, not from where npm runs its scripts.
      cwd: process.env['INIT_CWD'] ?? process.cwd(),
    });
  } finally {
    await database.close();
  }
});
