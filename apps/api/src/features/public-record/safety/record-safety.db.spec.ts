import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { suiteDatabase } from '@parvis/testing';
import pg from 'pg';
import { apiSuite, type ApiSuite } from '../../../api-suite';
import { inTransaction } from '../../../platform/database/transaction';
import { encodeId } from '../../../platform/graphql/ids';
import { PublicRecord } from '../public-record.service';
import { RecordSealer } from '../sealing/record-sealer';
import { RecordSafety } from './record-safety';
import { forbiddenToApplication, forbiddenToSealer, requireForbidden } from './forbidden-acts';

let suite: ApiSuite;

/** Nest is slow to load, and the first suite of a schema makes the template. */
const START_MS = 60_000;

beforeAll(async () => {
  suite = await apiSuite();
  const ctx = await suite.ctx();
  const subject = { territory: encodeId('territory', ctx.territory.id), name: 'Orvelle', slug: 'orvelle' };
  await inTransaction(ctx, (tx) => suite.app.get(PublicRecord).append(tx, { act: 'territory-opened', subject }));
  await suite.app.get(RecordSealer).sealNow();
}, START_MS);
afterAll(() => suite.close());

async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const tables = ['record_entry', 'record_leaf', 'record_head'];
const rewriting = tables.flatMap((table) => [
  `UPDATE ${table} SET territory_id = gen_random_uuid()`,
  `DELETE FROM ${table}`,
  `TRUNCATE ${table} CASCADE`,
  `ALTER TABLE ${table} DISABLE TRIGGER ALL`,
  `ALTER TABLE ${table} DROP CONSTRAINT ${table}_pkey`,
  `DROP TABLE ${table} CASCADE`,
  `MERGE INTO ${table} t USING ${table} s ON t.territory_id = s.territory_id WHEN MATCHED THEN DELETE`,
  `COPY ${table} TO PROGRAM 'cat'`,
]);
const becomingOthers = [
  'SET ROLE parvis_owner',
  'SET SESSION AUTHORIZATION parvis_owner',
  'SET session_replication_role = replica',
  'ALTER FUNCTION refuse_to_rewrite_the_record() OWNER TO current_user',
  'CREATE TABLE record_seal (id int)',
];

describe.each([
  [
    'application',
    () => suite.database.appUrl,
    [
      'SET ROLE parvis_seal',
      'INSERT INTO record_leaf SELECT * FROM record_leaf',
      'INSERT INTO record_head SELECT * FROM record_head',
    ],
  ],
  [
    'sealing',
    () => suite.database.sealUrl,
    ['SET ROLE parvis_app', 'INSERT INTO record_entry SELECT * FROM record_entry', 'SELECT * FROM territory'],
  ],
])('the %s role', (_, url, alsoRefused) => {
  it.each([...rewriting, ...becomingOthers, ...alsoRefused])('cannot %s', async (statement) => {
    // 42501: insufficient_privilege. Anything else would mean that it was refused for another reason, or not at all.
    await expect(withClient(url(), (client) => client.query(statement))).rejects.toMatchObject({ code: '42501' });
  });

  it('cannot give a right away', async () => {
    const rights = `SELECT string_agg(relacl::text, ' ' ORDER BY relname) FROM pg_class WHERE relname LIKE 'record\\_%'`;
    const before = await withClient(url(), (client) => client.query(rights));
    await withClient(url(), (client) =>
      client.query('GRANT ALL ON record_entry, record_leaf, record_head TO PUBLIC'),
    ).catch(() => undefined);
    expect((await withClient(url(), (client) => client.query(rights))).rows).toEqual(before.rows);
  });
});

describe('the owner of the tables', () => {
  it.each(
    tables.flatMap((table) => [
      `UPDATE ${table} SET territory_id = territory_id`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table} CASCADE`,
    ]),
  )('meets a trigger at %s, also as a replica', async (statement) => {
    const refusal = { code: '42501', message: expect.stringContaining('only grows') as unknown };
    await expect(withClient(suite.database.ownerUrl, (client) => client.query(statement))).rejects.toMatchObject(
      refusal,
    );
    const asReplica = withClient(suite.database.superuserUrl, (client) =>
      client.query(`SET session_replication_role = replica; ${statement}`),
    );
    await expect(asReplica).rejects.toMatchObject(refusal);
  });
});

describe('the check at start', () => {
  const check = (): Promise<unknown> =>
    Promise.all([
      suite.app.get(RecordSafety).onModuleInit(),
      requireForbidden(suite.database.sealUrl, forbiddenToSealer),
    ]);
  const asSuperuser = (statement: string): Promise<unknown> =>
    withClient(suite.database.superuserUrl, (client) => client.query(statement));

  it('finds nothing on a database as migrated', async () => {
    await expect(check()).resolves.toBeDefined();
  });

  it.each([
    [
      'GRANT UPDATE ON record_entry TO parvis_app',
      'REVOKE UPDATE ON record_entry FROM parvis_app',
      'UPDATE record_entry',
    ],
    [
      'GRANT DELETE ON record_leaf TO parvis_seal',
      'REVOKE DELETE ON record_leaf FROM parvis_seal',
      'DELETE FROM record_leaf',
    ],
    [
      'GRANT INSERT ON record_head TO parvis_app',
      'REVOKE INSERT ON record_head FROM parvis_app',
      'INSERT INTO record_head',
    ],
    [
      'GRANT INSERT ON record_entry TO parvis_seal',
      'REVOKE INSERT ON record_entry FROM parvis_seal',
      'INSERT INTO record_entry',
    ],
    [
      'ALTER TABLE record_head OWNER TO parvis_app',
      'ALTER TABLE record_head OWNER TO parvis_owner',
      'ALTER TABLE record_head',
    ],
  ])('refuses to serve after %s', async (grant, revoke, named) => {
    await asSuperuser(grant);
    try {
      await expect(check()).rejects.toThrow(named);
    } finally {
      await asSuperuser(revoke);
    }
    await expect(check()).resolves.toBeDefined();
  });

  it('keeps the sealer from starting too', async () => {
    await asSuperuser('GRANT INSERT ON record_entry TO parvis_seal');
    try {
      await expect(suite.app.get(RecordSealer).start()).rejects.toThrow('INSERT INTO record_entry');
    } finally {
      await asSuperuser('REVOKE INSERT ON record_entry FROM parvis_seal');
    }
  });

  it('passes over a database that has no record yet', async () => {
    const empty = await suiteDatabase({ version: 'empty', prepare: () => Promise.resolve() });
    await expect(requireForbidden(empty.appUrl, forbiddenToApplication)).resolves.toBeUndefined();
    await empty.drop();
  });
});
