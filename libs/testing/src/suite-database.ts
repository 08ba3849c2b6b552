import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';

/** A real PostgreSQL with the three roles of Parvis, whose databases a suite may make and drop. */
interface TestServer {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
  readonly seal: string;
}

export interface TemplateDatabase {
  /** Changes whenever what `prepare` makes would change. */
  readonly version: string;
  /** Fills the empty template once; every suite then copies it in some 60 ms. */
  prepare(ownerUrl: string): Promise<unknown>;
}

export interface SuiteDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly sealUrl: string;
  readonly superuserUrl: string;
  drop(): Promise<void>;
}

const EXTENSIONS = ['unaccent', 'pg_trgm', 'citext', 'pgcrypto'];
/** Any number: one process at a time makes the template or copies from it. */
const TEMPLATE_LOCK = 5_391_077;

/** @throws when the runner gave no PostgreSQL: a database test never passes for want of a database */
function testServer(): TestServer {
  const read = (name: string): string => {
    const url = process.env[`PARVIS_TEST_${name}_URL`];
    if (url === undefined)
      throw new Error(`PARVIS_TEST_${name}_URL is missing. "npm test" starts a PostgreSQL for the tests and sets it.`);
    return url;
  };
  return { superuser: read('SUPERUSER'), owner: read('OWNER'), app: read('APP'), seal: read('SEAL') };
}

/** A database of its own for a suite, so that suites never wait for nor see each other. */
export async function suiteDatabase(template: TemplateDatabase): Promise<SuiteDatabase> {
  const server = testServer();
  const templateName = `parvis_template_${createHash('sha256').update(template.version).digest('hex').slice(0, 12)}`;
  const name = `parvis_suite_${randomBytes(6).toString('hex')}`;
  await asSuperuser(server, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    await ensureTemplate(client, server, templateName, template);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${templateName} OWNER ${roleOf(server.owner)}`);
  });
  return {
    ownerUrl: withDatabase(server.owner, name),
    appUrl: withDatabase(server.app, name),
    sealUrl: withDatabase(server.seal, name),
    superuserUrl: withDatabase(server.superuser, name),
    drop: () =>
      asSuperuser(server, (client) =>
        client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`).then(() => undefined),
      ),
  };
}

async function ensureTemplate(
  client: pg.Client,
  server: TestServer,
  name: string,
  template: TemplateDatabase,
): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (rowCount === 1) return;
  const unfinished = `${name}_unfinished`;
  await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${unfinished} OWNER ${roleOf(server.owner)}`);
  const inside = new pg.Client({ connectionString: withDatabase(server.superuser, unfinished) });
  await inside.connect();
  for (const extension of EXTENSIONS) await inside.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
  await inside.end();
  await template.prepare(withDatabase(server.owner, unfinished));
  await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
}

async function asSuperuser<Result>(server: TestServer, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: server.superuser });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Works for `postgres://user@host/db` and for a socket, `postgres://user@/db?host=/run/…`. */
function withDatabase(url: string, name: string): string {
  return url.replace(/^(postgres(?:ql)?:\/\/[^/]*\/)[^?]*/, `$1${name}`);
}

function roleOf(url: string): string {
  const role = /^postgres(?:ql)?:\/\/([a-z_]+)[:@]/.exec(url)?.[1];
  if (role === undefined) throw new Error('The address of the test database names no role.');
  return role;
}
