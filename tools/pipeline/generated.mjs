// @ts-check
// Files printed from others and committed, so that a reviewer sees what changed: they must be what would be printed now.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quietly } from '../bootstrap/commands.mjs';
import { inRoot } from '../bootstrap/paths.mjs';
import { buildIfChanged, buildOne, bundles, stampFile } from '../launch/build.mjs';
import { operatorProgram } from '../launch/programs.mjs';
import { startTemporaryPostgres } from '../embedded-postgres/temporary.mjs';

const schemaFile = inRoot('apps', 'api', 'schema.graphql');
const documentsFolder = inRoot('apps', 'web', 'src', 'generated');

/** The graph is printed by the application itself, on an empty database: nothing else knows all its types. */
export async function generateSchema() {
  rmSync(stampFile, { force: true });
  for (const bundle of bundles.filter(({ name }) => name === 'api')) await buildOne(bundle);
  await printSchema();
}

async function printSchema() {
  const postgres = await startTemporaryPostgres();
  try {
    const env = {
      ...process.env,
      NODE_ENV: 'development',
      DATABASE_URL: postgres.urls.app,
      DATABASE_OWNER_URL: postgres.urls.owner,
      DATABASE_SEAL_URL: postgres.urls.seal,
      PARVIS_SECRET: 'used-for-nothing-but-printing-the-graph',
      PARVIS_STATE_DIR: inRoot('.parvis', 'generate'),
    };
    await quietly(process.execPath, [inRoot('dist', 'apps', 'api', 'migrate.js')], { env, log: 'generate-migrate' });
    const printed = await quietly(process.execPath, [operatorProgram, 'schema', 'print'], {
      env,
      log: 'generate-schema',
    });
    writeFileSync(schemaFile, printed.stdout);
  } finally {
    await postgres.stop();
  }
}

export async function generateDocuments() {
  await quietly('graphql-codegen', ['--config', 'codegen.ts'], { log: 'generate-documents' });
}

/**
 * Prints them all again, and puts back what was there: a check changes nothing.
 * @returns {Promise<string[]>} the files that are not what would be printed
 */
export async function staleFiles() {
  await buildIfChanged();
  const before = snapshot();
  try {
    await printSchema();
    await generateDocuments();
    const after = snapshot();
    const names = new Set([...before.keys(), ...after.keys()]);
    return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
  } finally {
    for (const name of snapshot().keys()) if (!before.has(name)) rmSync(inRoot(name));
    for (const [name, text] of before) writeFileSync(inRoot(name), text);
  }
}

/** @returns {Map<string, string>} */
function snapshot() {
  const files = existsSync(schemaFile) ? ['apps/api/schema.graphql'] : [];
  if (existsSync(documentsFolder)) {
    files.push(...readdirSync(documentsFolder).map((name) => join('apps/web/src/generated', name)));
  }
  return new Map(files.map((name) => [name, readFileSync(inRoot(name), 'utf8')]));
}
