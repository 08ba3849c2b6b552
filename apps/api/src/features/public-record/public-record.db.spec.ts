import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  consistencyProof,
  digestFromHex,
  entryLeaf,
  leafHash,
  merkleTree,
  readCanonicalJson,
  rootOf,
  verifyConsistency,
  verifyHead,
  verifyInclusion,
  type RecordEntry,
  type SignedHead,
} from '@parvis/merkle-record';
import { fixedClock } from '@parvis/testing';
import { apiSuite, person, type ApiSuite } from '../../api-suite';
import type { RequestContext } from '../../platform/context/request-context';
import { inTransaction } from '../../platform/database/transaction';
import { encodeId } from '../../platform/graphql/ids';
import type { OfficialAct } from './acts/acts';
import { RecordProofs } from './proofs/record-proofs.service';
import { PublicRecord } from './public-record.service';
import { RecordEntryRow } from './record-entry.entity';
import { RecordSealer } from './sealing/record-sealer';

/** Nest is slow to load, and the first suite of a schema makes the template. */
const START_MS = 60_000;
/** More than two tiles of leaves. */
const MANY = 600;
const LONG_MS = 30_000;

let suite: ApiSuite;
let record: PublicRecord;
const clock = fixedClock('2026-04-07T08:00:00Z');

beforeAll(async () => {
  suite = await apiSuite({ clock, listen: true });
  record = suite.app.get(PublicRecord);
}, START_MS);
afterAll(() => suite.close());

const opened = (ctx: RequestContext, name = ctx.territory.name) =>
  ({
    act: 'territory-opened',
    subject: { territory: encodeId('territory', ctx.territory.id), name, slug: ctx.territory.slug },
  }) as const satisfies OfficialAct;

function append(ctx: RequestContext, act: OfficialAct): Promise<string> {
  clock.advance(1);
  return inTransaction(ctx, (tx) => record.append(tx, act));
}

const seal = (): Promise<void> => suite.app.get(RecordSealer).sealNow();

describe('an act', () => {
  it('is on the record if and only if it happened', async () => {
    const ctx = await suite.addTerritory({ slug: 'acts' });
    const undone = inTransaction(ctx, async (tx) => {
      await record.append(tx, opened(tx));
      throw new Error('the act failed');
    });
    await expect(undone).rejects.toThrow('the act failed');
    expect(await ctx.db.count(RecordEntryRow)).toBe(0);
    await append(ctx, opened(ctx));
    expect(await ctx.db.count(RecordEntryRow)).toBe(1);
  });

  it('is refused outside the transaction that does it', async () => {
    const ctx = await suite.ctx('acts');
    await expect(record.append(ctx, opened(ctx))).rejects.toThrow('use inTransaction');
  });

  it('of a private person is refused', async () => {
    const ctx = await suite.ctx('acts', person());
    await expect(append(ctx, opened(ctx))).rejects.toThrow('private persons');
  });

  it('that its schema does not know is refused by the database too', async () => {
    const ctx = await suite.ctx('acts');
    const [entry] = await ctx.db.find(RecordEntryRow);
    const forged = {
      ...entry,
      id: '01939c5e-7f00-7000-8000-000000000001',
      act: 'person-blocked',
    } as unknown as RecordEntryRow;
    await expect(ctx.db.insert(RecordEntryRow, forged)).rejects.toThrow('record_entry_act_check');
  });

  it('is found by what it is about, and all of a page in one query', async () => {
    const ctx = await suite.addTerritory({ slug: 'loaded' });
    const ids = [await append(ctx, opened(ctx)), await append(ctx, opened(ctx, 'Renommée'))];
    const thing = encodeId('territory', ctx.territory.id);
    const found = await Promise.all([
      record.lastAbout(ctx, 'territory-opened', thing),
      record.lastAbout(ctx, 'territory-opened', 'ter_other'),
      record.lastAbout(ctx, 'count-published', thing),
      ...ids.map((id) => record.find(ctx, id)),
    ]);
    expect(found.map((entry) => entry?.id ?? null)).toEqual([ids[1], null, null, ...ids]);
  });

  it('carries the hash of data about people only with its salt kept elsewhere', async () => {
    const ctx = await suite.addTerritory({ slug: 'salted' });
    const id = await inTransaction(ctx, (tx) =>
      record.append(tx, opened(tx), { saltHash: new Uint8Array(32).fill(7) }),
    );
    const entry = await record.find(ctx, id);
    expect(entry?.saltHash?.toString('hex')).toBe('07'.repeat(32));
  });
});

const ENTRIES = `query ($first: Int, $after: String) {
  recordEntries(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id index act at sentence fingerprint actorRole subject sealedText sealed proof { index size hashes head { size root time key signature } } }
  }
  recordHead { log size root time key publicKey signature }
}`;

interface Node {
  readonly index: number | null;
  readonly sentence: string;
  readonly fingerprint: string;
  readonly sealedText: string;
  readonly sealed: boolean;
  readonly proof: { index: number; size: number; hashes: string[]; head: { root: string } } | null;
}

interface Answer {
  readonly recordEntries: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: Node[] };
  readonly recordHead: (SignedHead['head'] & { publicKey: string; signature: string }) | null;
}

async function ask(territory: string, variables = {}, language: 'fr' | 'en' = 'fr'): Promise<Answer> {
  const { data, errors } = await suite.execute(ENTRIES, variables, { territory, language });
  expect(errors).toBeUndefined();
  return data as unknown as Answer;
}

describe('the graph', () => {
  it('shows an act at once, and its place and proof once it is sealed', async () => {
    const ctx = await suite.addTerritory({ slug: 'shown', name: 'Orvelle-sur-Lanthe' });
    await append(ctx, opened(ctx));
    const before = await ask('shown');
    expect(before.recordHead).toBeNull();
    expect(before.recordEntries.nodes[0]).toMatchObject({
      index: null,
      sealed: false,
      proof: null,
      actorRole: 'system',
    });
    await seal();
    const { recordEntries, recordHead } = await ask('shown', {}, 'en');
    expect(recordEntries.nodes[0]).toMatchObject({
      index: 0,
      sealed: true,
      sentence: 'Orvelle-sur-Lanthe opens its public record.',
    });
    const { publicKey, signature, ...head } = recordHead!;
    expect(verifyHead({ head, signature }, digestFromHex(publicKey))).toBe(true);
  });

  it(
    'gives every entry of a long record a proof that holds',
    async () => {
      const ctx = await suite.addTerritory({ slug: 'long' });
      await inTransaction(ctx, async (tx) => {
        for (let i = 0; i < MANY; i++) {
          clock.advance(1);
          await record.append(tx, opened(tx, `Commune ${i}`));
        }
      });
      await seal();
      const seen: number[] = [];
      for (let after: string | null = null; ;) {
        const { recordEntries: page }: Answer = await ask('long', { first: 100, after });
        expect(page.totalCount).toBe(MANY);
        for (const { index, fingerprint, proof, sealedText } of page.nodes) {
          const leaf = leafHash(Buffer.from(`parvis/record/v1${sealedText}`));
          expect(Buffer.from(leaf).toString('hex')).toBe(fingerprint);
          const { size, hashes, head } = proof!;
          const claim = { leaf, index: index!, size, proof: hashes.map(digestFromHex), root: digestFromHex(head.root) };
          expect(verifyInclusion(claim)).toBe(true);
          seen.push(index!);
        }
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(seen).toEqual(Array.from({ length: MANY }, (_, i) => MANY - 1 - i));
    },
    LONG_MS,
  );

  it('proves that every earlier state is the beginning of the last one', async () => {
    const ctx = await suite.ctx('long');
    const proofs = suite.app.get(RecordProofs);
    const head = (await proofs.head(ctx))!;
    const leaves = await ctx.db.query<{ leaf: Buffer }>(
      'SELECT leaf FROM record_leaf WHERE territory_id = $1 ORDER BY leaf_index',
    );
    const tree = merkleTree(leaves.map(({ leaf }) => leaf));
    for (const first of [0, 1, 2, 255, 256, 257, 300, 511, 512, 513, 599, 600]) {
      const hashes = await proofs.consistency(ctx, first, head);
      expect(hashes).toEqual(consistencyProof(tree, first).map((hash) => Buffer.from(hash).toString('hex')));
      const claim = {
        first,
        firstRoot: rootOf(tree, first),
        second: MANY,
        secondRoot: head.root,
        proof: hashes.map(digestFromHex),
      };
      expect(verifyConsistency(claim)).toBe(true);
    }
  });

  it('reads an entry by its place, and nothing beyond the last seal', async () => {
    const query = 'query ($index: Int!) { recordEntry(index: $index) { index sentence } }';
    const at = async (index: number): Promise<unknown> =>
      (await suite.execute(query, { index }, { territory: 'long' })).data?.['recordEntry'];
    expect(await at(7)).toEqual({ index: 7, sentence: 'Commune 7 ouvre son registre public.' });
    for (const index of [-1, MANY, 2_147_483_647]) expect(await at(index)).toBeNull();
  });

  it('never shows the record of another territory', async () => {
    await suite.addTerritory({ slug: 'neighbour' });
    expect((await ask('neighbour')).recordEntries).toMatchObject({ totalCount: 0, nodes: [] });
    expect((await ask('neighbour')).recordHead).toBeNull();
  });

  it('refuses a cursor it did not give', async () => {
    const cursors = [
      'x',
      Buffer.from('["1"]').toString('base64url'),
      Buffer.from(`["'; DROP TABLE record_entry"]`).toString('base64url'),
    ];
    for (const after of cursors) {
      const { errors } = await suite.execute(ENTRIES, { after }, { territory: 'long' });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_REQUEST' });
    }
  });

  it('says so, and shows no false proof, when stored leaves do not make the signed root', async () => {
    const ctx = await suite.addTerritory({ slug: 'rotten' });
    await append(ctx, opened(ctx));
    await seal();
    await append(ctx, opened(ctx));
    // A second head that the sealer never signed, as only a superuser could write it.
    const { Client } = (await import('pg')).default;
    const superuser = new Client({ connectionString: suite.database.superuserUrl });
    await superuser.connect();
    await superuser.query(
      `INSERT INTO record_leaf SELECT territory_id, 1, id, leaf FROM record_entry WHERE territory_id = $1 ORDER BY id DESC LIMIT 1`,
      [ctx.territory.id],
    );
    await superuser.query(
      `INSERT INTO record_head SELECT territory_id, 2, root, time, key, public_key, signature FROM record_head WHERE territory_id = $1`,
      [ctx.territory.id],
    );
    await superuser.end();
    const { data, errors } = await suite.execute(ENTRIES, {}, { territory: 'rotten' });
    expect((data as unknown as Answer | null)?.recordEntries.nodes.every(({ proof }) => proof === null) ?? true).toBe(
      true,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL' });
  });
});

describe('the downloads', () => {
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${suite.http}${path}`, { headers: { host: 'localhost:3000', ...headers } });

  const read = async (path: string): Promise<unknown> => readCanonicalJson((await (await get(path)).text()).trimEnd());

  it('hold the whole record, its head, its key and the proofs, each checkable by itself', async () => {
    const base = '/long/fr/downloads/record';
    const lines = (await (await get(`${base}/entries.jsonl`)).text()).trimEnd().split('\n');
    expect(lines).toHaveLength(MANY);
    const leaves = lines.map((line, index) => {
      const placed = readCanonicalJson(line) as unknown as { entry: RecordEntry; index: number; leaf: string };
      expect(placed.index).toBe(index);
      expect(Buffer.from(entryLeaf(placed.entry)).toString('hex')).toBe(placed.leaf);
      return digestFromHex(placed.leaf);
    });
    const signed = (await read(`${base}/head.json`)) as SignedHead;
    const key = (await read(`${base}/key.json`)) as { publicKey: string; key: string };
    expect(signed.head.root).toBe(Buffer.from(rootOf(merkleTree(leaves))).toString('hex'));
    expect(verifyHead(signed, digestFromHex(key.publicKey))).toBe(true);
    const proof = (await read(`${base}/proof-300.json`)) as { entry: RecordEntry; hashes: string[] };
    const claim = {
      leaf: entryLeaf(proof.entry),
      index: 300,
      size: MANY,
      proof: proof.hashes.map(digestFromHex),
      root: digestFromHex(signed.head.root),
    };
    expect(verifyInclusion(claim)).toBe(true);
    const consistency = (await read(`${base}/consistency-300.json`)) as { hashes: string[] };
    expect(consistency.hashes.length).toBeGreaterThan(0);
  });

  it('come with a name, and are never guessed at', async () => {
    const { headers } = await get('/long/en/downloads/record/head.json');
    expect(headers.get('content-disposition')).toBe('attachment; filename="long-record-head.json"');
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('exist only where there is something to give', async () => {
    const base = '/long/fr/downloads/record';
    const paths = [
      '/neighbour/fr/downloads/record/head.json',
      '/nowhere/fr/downloads/record/head.json',
      '/long/de/downloads/record/head.json',
      '/fr/downloads/record/head.json',
      `${base}/proof-${MANY}.json`,
      `${base}/proof--1.json`,
      `${base}/proof-1e2.json`,
      `${base}/proof-01.json`,
      `${base}/consistency-${MANY + 1}.json`,
      `${base}/..%2f..%2fkey.json`,
    ];
    // This suite serves no pages: what falls through to them fails there, and nothing of the record is in the answer.
    for (const path of paths) {
      const response = await get(path);
      expect({ path, ok: response.ok }).toEqual({ path, ok: false });
      expect(await response.text()).not.toContain('signature');
    }
  });
});
