import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { apiSuite, person, type ApiSuite } from '../api-suite';
import { suiteDatabase } from '@parvis/testing';
import { request } from 'node:http';
import { ownerDataSource } from '../database/data-source';
import { migrate } from '../database/migrate';
import { migrations } from '../database/migrations';
import { DistrictRow } from '../features/territories';
import { inTransaction } from './database/transaction';
import { timeOrderedUuid } from './graphql/ids';
import { MAX_ALIASES, MAX_DEPTH, MAX_DIRECTIVES } from './graphql/validation-rules';

let suite: ApiSuite;

beforeAll(async () => {
  suite = await apiSuite({ listen: true });
  await suite.addTerritory({ slug: 'voisine' });
});
afterAll(() => suite.close());

const district = (slug: string) => ({
  id: timeOrderedUuid(new Date()),
  slug,
  name: slug,
  residents: null,
  position: 1,
});

describe('a territory', () => {
  it('never sees the rows of another', async () => {
    const [orvelle, voisine] = [await suite.ctx('orvelle'), await suite.ctx('voisine')];
    await orvelle.db.insert(DistrictRow, district('centre'));
    await voisine.db.insert(DistrictRow, district('bourg'));
    expect((await orvelle.db.find(DistrictRow)).map(({ slug }) => slug)).toEqual(['centre']);
    expect(await voisine.db.update(DistrictRow, { slug: 'centre' }, { name: 'Pris' })).toBe(0);
    expect(await voisine.db.delete(DistrictRow, { slug: 'centre' })).toBe(0);
    const { data } = await suite.execute('{ territory { name districts { slug } } }', {}, { territory: 'voisine' });
    expect(data).toEqual({ territory: { name: 'voisine', districts: [{ slug: 'bourg' }] } });
  });

  it('cannot be forgotten in a hand-written query', async () => {
    const { db } = await suite.ctx();
    expect(() => db.query('SELECT * FROM district')).toThrow('must be bound to the territory');
  });

  it('lists the districts of no other territory of the deployment', async () => {
    const { data } = await suite.execute('{ territories { slug districts { slug } } }');
    const voisine = (data as { territories: { slug: string; districts: unknown[] }[] }).territories.find(
      ({ slug }) => slug === 'voisine',
    );
    expect(voisine?.districts).toEqual([]);
  });
});

describe('a transaction', () => {
  it('undoes everything when one step fails, and a nested one joins it', async () => {
    const ctx = await suite.ctx();
    const failing = inTransaction(ctx, async (outer) => {
      await outer.db.insert(DistrictRow, district('perdu'));
      await inTransaction(outer, (inner) => inner.db.insert(DistrictRow, district('perdu-aussi')));
      throw new Error('a later step failed');
    });
    await expect(failing).rejects.toThrow('a later step failed');
    expect(await ctx.db.count(DistrictRow, { slug: 'perdu' })).toBe(0);
    expect(await ctx.db.count(DistrictRow, { slug: 'perdu-aussi' })).toBe(0);
  });
});

describe('the schema of the database', () => {
  it('is what the entities say, column by column', async () => {
    const owner = await ownerDataSource(suite.database.ownerUrl).initialize();
    try {
      const { upQueries } = await owner.driver.createSchemaBuilder().log();
      // Composite foreign keys, checks and partial indexes live in migrations alone: only tables and columns are compared.
      const differences = upQueries
        .map(({ query }) => query)
        .filter((query) => /CREATE TABLE|(ADD|DROP|ALTER) COLUMN|ADD "|DROP COLUMN/.test(query));
      expect(differences).toEqual([]);
    } finally {
      await owner.destroy();
    }
  });

  it('goes down one migration and up again', async () => {
    const database = await suiteDatabase({ version: 'nothing', prepare: () => Promise.resolve() });
    await migrate(database.ownerUrl);
    const owner = await ownerDataSource(database.ownerUrl).initialize();
    const names = async (): Promise<string[]> =>
      (await owner.query<{ name: string }[]>('SELECT name FROM migrations ORDER BY id')).map(({ name }) => name);
    try {
      const before = await names();
      await owner.undoLastMigration({ transaction: 'each' });
      expect(await names()).toEqual(before.slice(0, -1));
      await owner.runMigrations({ transaction: 'each' });
      expect(await names()).toEqual(before);
    } finally {
      await owner.destroy();
      await database.drop();
    }
  });

  it('is migrated once when two processes start together', async () => {
    const database = await suiteDatabase({ version: 'nothing', prepare: () => Promise.resolve() });
    try {
      const [one, other] = await Promise.all([migrate(database.ownerUrl), migrate(database.ownerUrl)]);
      expect([one.length, other.length].toSorted((a, b) => a - b)).toEqual([0, migrations.length]);
    } finally {
      await database.drop();
    }
  });
});

describe('the application role', () => {
  it.each([
    'CREATE TABLE intruder ()',
    'ALTER TABLE territory ADD COLUMN intruder text',
    'TRUNCATE district',
    'SET ROLE parvis_owner',
    "SET session_replication_role = 'replica'",
    'DROP TABLE job',
  ])('may not %s', async (statement) => {
    await expect(suite.app.get(DataSource).query(statement)).rejects.toThrow(
      /permission denied|must be owner|must be able/,
    );
  });
});

describe('the public graph', () => {
  /** `fetch` will not send `Sec-Fetch-Site`: a browser's headers are written by hand here. */
  const post = (body: unknown, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> =>
    new Promise((settle, fail) => {
      const sent = request(
        `${suite.http}/orvelle/graphql`,
        { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (part: string) => (text += part));
          response.on('end', () => settle({ status: response.statusCode ?? 0, text }));
        },
      );
      sent.on('error', fail);
      sent.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  const refusal = async (query: string): Promise<{ status: number; text: string; ms: number }> => {
    const start = performance.now();
    const response = await post({ query });
    return { ...response, ms: performance.now() - start };
  };

  it('answers a program that sends JSON without cookies', async () => {
    const response = await post({ query: '{ territory { slug } }' });
    expect(JSON.parse(response.text)).toEqual({ data: { territory: { slug: 'orvelle' } } });
  });

  it('is asked by people who are signed in nowhere as nobody: staff operations are refused', async () => {
    const { errors } = await suite.execute('{ job(id: "job_aaaaaaaaaaaaaaaaaaaaaaaaaa") { id } }');
    expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['a citizen', person(), 'FORBIDDEN'],
    ['an organiser without second factor', person(['organiser'], false), 'SECOND_FACTOR_REQUIRED'],
  ])('refuses a staff operation to %s', async (_who, as, code) => {
    const { errors } = await suite.execute('{ job(id: "job_aaaaaaaaaaaaaaaaaaaaaaaaaa") { id } }', {}, { as });
    expect(errors?.[0]?.extensions?.['code']).toBe(code);
  });

  it.each([
    ['a document 50 deep', `{ territory ${'{ districts '.repeat(50)}{ id }${' }'.repeat(50)} }`],
    [
      'a document deeper than allowed',
      `{ a: __typename territory { ${'... on Territory { '.repeat(MAX_DEPTH + 2)} id ${'}'.repeat(MAX_DEPTH + 2)} } }`,
    ],
    ['10 000 aliases', `{ ${Array.from({ length: 10_000 }, (_, n) => `a${n}: __typename`).join(' ')} }`],
    [
      'more aliases than allowed',
      `{ ${Array.from({ length: MAX_ALIASES + 1 }, (_, n) => `a${n}: territory { id }`).join(' ')} }`,
    ],
    ['a flood of directives', `{ territory { id ${'@skip(if: false) '.repeat(MAX_DIRECTIVES + 1)} } }`],
    ['circular fragments', '{ territory { ...a } } fragment a on Territory { ...b } fragment b on Territory { ...a }'],
    ['a page of a million', '{ recordEntries(first: 1000000) { nodes { id } } }'],
    [
      'a costly operation named like introspection',
      'query __schema { recordEntries(first: 1000000) { nodes { id } } }',
    ],
  ])('refuses %s quickly', async (_name, query) => {
    const { status, text, ms } = await refusal(query);
    expect([400, 413]).toContain(status);
    expect(text).not.toMatch(/"data":\{"territory":\{"id"/);
    expect(ms).toBeLessThan(1500);
  });

  it('refuses a body over its size, an array of operations, and forms', async () => {
    expect((await post({ query: `{ territory { id } } # ${'x'.repeat(1_000_000)}` })).status).toBe(413);
    expect((await post([{ query: '{ __typename }' }, { query: '{ __typename }' }])).status).toBe(400);
    expect((await post('query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(
      403,
    );
    expect((await post('{ __typename }', { 'content-type': 'text/plain' })).status).toBe(403);
  });

  it('refuses a write from another origin, a sibling territory included, and one that says nothing of itself but has a cookie', async () => {
    expect((await post({ query: '{ __typename }' }, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post({ query: '{ __typename }' }, { 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect((await post({ query: '{ __typename }' }, { cookie: 'parvis-orvelle=x' })).status).toBe(403);
  });

  it('runs no mutation by GET', async () => {
    const query = encodeURIComponent('mutation { cancelJob(input: {id: "x"}) { id } }');
    const response = await fetch(`${suite.http}/orvelle/graphql?query=${query}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(405);
  });

  it('hides what went wrong inside', async () => {
    const { text } = await post('{ broken json');
    expect(text).not.toMatch(/at .*\.js|node_modules|SyntaxError.*\/|SELECT/);
  });

  it('is printed at /schema.graphql', async () => {
    expect(await (await fetch(`${suite.http}/schema.graphql`)).text()).toContain('type Territory implements Node');
  });
});

describe('every answer', () => {
  it('to an address that cannot be read says so', async () => {
    const response = await fetch(`${suite.http}/%E0%A4%A`);
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'text/plain; charset=utf-8']);
  });

  it('forbids frames, sniffing and foreign code', async () => {
    const { headers } = await fetch(`${suite.http}/health/live`);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
