import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EQUAL_SHARES, MOST_VOTES_FIRST } from '@parvis/budget-counting';
import { parsePabulib, PabulibError } from '@parvis/pabulib';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { apiSuite, type ApiSuite } from '../../../api-suite';
import type { RequestContext } from '../../../platform/context/request-context';
import { EngineWorker } from '../../../platform/jobs/engine-worker';
import { JobWorker } from '../../../platform/jobs/job-worker';
import { BudgetCountRow } from '../counting/budget-count.entity';
import { CountService } from '../counting/count.service';
import { countOrRefuse, type CountInput } from '../counting/count-run';
import { AlreadyImportedError, ElectionImport, type ImportedEdition } from './election-import.service';

const data = process.env['PARVIS_DATA'] ?? resolve(import.meta.dirname, '../../../../../../../shared/data');
const hasData = existsSync(join(data, 'pabulib'));
if (!hasData) process.stderr.write(`Elections of real cities are not imported: there is no ${data}.\n`);
const withData = hasData ? it : it.skip;

const inThisThread = {
  run: async (_: string, { input }: { input: CountInput }) => countOrRefuse(input, () => undefined),
};

let suite: ApiSuite;
let ctx: RequestContext;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parvis-import-'));
  suite = await apiSuite({
    adapt: (module) => module.overrideProvider(EngineWorker).useValue(inThisThread),
    listen: true,
  });
  await suite.addTerritory({ slug: 'banc-d-essai' });
  ctx = await suite.ctx('banc-d-essai', { kind: 'system', name: 'operator' });
  await suite.app.get(JobWorker).start();
}, 60_000);
afterAll(async () => {
  await suite.close();
  await rm(folder, { recursive: true });
});

/** Two districts, an official result for another reason, points of a cent, a ballot that repeats itself and a blank one. */
const ELECTION = `META
key;value
description;Budget de Valbrun
country;France
unit;Valbrun
instance;2024
num_projects;4
num_votes;6
budget;100.50
vote_type;approval
rule;greedy-custom
date_begin;01.03.2024
date_end;20.03.2024
language;fr
currency;EUR
max_length;3
PROJECTS
project_id;cost;name;category;district;selected;latitude;longitude
1;60.25;"Fontaine; place Haute";eau,place;Nord;1;46.5;2.25
2;40;Bancs;place;Sud;0;0;0
10;30;Arbres;nature;Sud;2;;
7;0.25;Panneau;;;0;;
VOTES
voter_id;vote;district;age;voting_method
a1;1,2;Nord;40-59;internet
a2;1,1,7;Nord;18-24;paper
a3;10;Sud;;internet
a4;2;Sud;;internet
a5;;Sud;;paper
a6;7,1;;60+;internet
`;

async function importText(
  text: string,
  options: { name?: string; replace?: boolean; count?: boolean; title?: string } = {},
): Promise<ImportedEdition> {
  const { name = 'valbrun.pb', replace = false, count = false, title = null } = options;
  const file = join(folder, name);
  await writeFile(file, text);
  return suite.app
    .get(ElectionImport, { strict: false })
    .run(ctx, { file, title, replace, count, onProgress: () => undefined });
}

async function everything(): Promise<Record<string, number>> {
  const [row] = await ctx.db.query<Record<string, number>>(`SELECT
    (SELECT count(*)::int FROM budget WHERE territory_id = $1) AS budgets, (SELECT count(*)::int FROM project WHERE territory_id = $1) AS projects,
    (SELECT count(*)::int FROM published_ballot WHERE territory_id = $1) AS ballots, (SELECT count(*)::int FROM budget_count WHERE territory_id = $1) AS counts,
    (SELECT count(*)::int FROM job WHERE territory_id = $1) AS jobs, (SELECT count(*)::int FROM record_entry WHERE territory_id = $1) AS acts`);
  return row ?? {};
}

async function counted(budgetId: string): Promise<BudgetCountRow[]> {
  for (let tries = 0; tries < 600; tries++) {
    const rows = await ctx.db.find(BudgetCountRow, { budgetId }, { order: { position: 'ASC' } });
    if (rows.every(({ state }) => state === 'done')) return rows;
    await wait(50);
  }
  throw new Error('The counts never ended.');
}

async function selectedIn(row: BudgetCountRow | undefined): Promise<string[]> {
  const rows = await ctx.db.query<{ reference: string }>(
    'SELECT reference FROM unnest($2::uuid[]) WITH ORDINALITY AS won (id, rank) JOIN project USING (id) WHERE territory_id = $1 ORDER BY rank',
    [row?.selected ?? []],
  );
  return rows.map(({ reference }) => reference);
}

describe('a file that is not in the format', () => {
  const lines = ELECTION.split('\n');
  const changed = (from: string, to: string): string => ELECTION.replace(from, to);

  it.each([
    ['a ballot for a project that is not there', changed('a4;2;Sud', 'a4;99;Sud'), 28, 'vote'],
    ['a cost that is not an amount', changed('2;40;Bancs', '2;forty;Bancs'), 20, 'cost'],
    ['a project twice', changed('10;30;Arbres', '1;30;Arbres'), 21, 'project_id'],
    ['no budget', changed('budget;100.50\n', ''), 1, 'budget'],
    ['an unknown kind of vote', changed('vote_type;approval', 'vote_type;applause'), 10, 'vote_type'],
    ['fewer ballots than it says', lines.slice(0, -3).join('\n'), 8, 'num_votes'],
    ['a quotation mark that never closes', changed('"Fontaine; place Haute"', '"Fontaine; place Haute'), 19, null],
    ['no ballots at all', lines.slice(0, 22).join('\n'), 22, null],
    ['nothing', '', 1, null],
  ])('with %s is refused at its line, and nothing is written', async (_, text, line, field) => {
    const before = await everything();
    const error = await importText(text, { name: 'bad.pb', count: true }).catch((refusal: unknown) => refusal);
    expect(error).toBeInstanceOf(PabulibError);
    expect({ line: (error as PabulibError).line, field: (error as PabulibError).field }).toEqual({ line, field });
    expect(await everything()).toEqual(before);
  });

  it('at its very end undoes thousands of ballots already written', async () => {
    const before = await everything();
    const ballots = Array.from({ length: 9000 }, (_, index) => `v${index};1,2;Nord;;internet\n`).join('');
    const text = `${ELECTION.replace('num_votes;6', 'num_votes;9007')}${ballots}last;99;Nord;;internet\n`;
    await expect(importText(text, { name: 'long.pb' })).rejects.toMatchObject({ line: 9031, field: 'vote' });
    expect(await everything()).toEqual(before);
  });
});

describe('a good file', () => {
  let edition: ImportedEdition;
  beforeAll(async () => (edition = await importText(ELECTION, { count: true })));

  it('becomes an edition with what the file says', async () => {
    expect(edition).toMatchObject({ slug: 'valbrun-2024', projects: 4, ballots: 6 });
    const { data } = await suite.execute(
      `{ budget(slug: "valbrun-2024") { title edition phase votingOpens votingCloses envelope { amount currency scale } ballotCount blankCount
         rule { name parameters { value } } ballotForm { voteType maxChoices } channels { channel label ballots } categories districts { slug name }
         source { fileName } projects(sort: reference) { nodes { reference title titleLanguage cost { amount } votes latitude } } } }`,
      {},
      { territory: 'banc-d-essai' },
    );
    expect(data).toEqual({
      budget: {
        title: 'Valbrun 2024',
        edition: '2024',
        phase: 'finished',
        votingOpens: '2024-02-29T23:00:00.000Z',
        votingCloses: '2024-03-20T23:00:00.000Z',
        envelope: { amount: '10050', currency: 'EUR', scale: 2 },
        ballotCount: 6,
        blankCount: 1,
        rule: { name: 'published', parameters: [{ value: 'greedy-custom' }] },
        ballotForm: { voteType: 'approval', maxChoices: 3 },
        channels: [
          { channel: 'internet', label: 'en ligne', ballots: 4 },
          { channel: 'paper', label: 'sur papier', ballots: 2 },
        ],
        categories: ['eau', 'nature', 'place'],
        districts: [
          { slug: 'nord', name: 'Nord' },
          { slug: 'sud', name: 'Sud' },
        ],
        source: { fileName: 'valbrun.pb' },
        projects: {
          nodes: [
            {
              reference: '1',
              title: 'Fontaine; place Haute',
              titleLanguage: 'fr',
              cost: { amount: '6025' },
              votes: 3,
              latitude: 46.5,
            },
            { reference: '2', title: 'Bancs', titleLanguage: 'fr', cost: { amount: '4000' }, votes: 2, latitude: null },
            { reference: '7', title: 'Panneau', titleLanguage: 'fr', cost: { amount: '25' }, votes: 2, latitude: null },
            {
              reference: '10',
              title: 'Arbres',
              titleLanguage: 'fr',
              cost: { amount: '3000' },
              votes: 1,
              latitude: null,
            },
          ],
        },
      },
    });
  });

  it('keeps the published result as the official one, and counts by two rules beside it', async () => {
    const [published, greedy, shares] = await counted(edition.budgetId);
    expect([published?.official, greedy?.official, shares?.official]).toEqual([true, false, false]);
    expect(await selectedIn(published)).toEqual(['1', '10']);
    expect([published?.spent, published?.remaining]).toEqual([9025n, 1025n]);
    expect(await selectedIn(greedy)).toEqual(['1', '2', '7']);
    expect(shares?.rule).toMatchObject({ kind: 'equal-shares', utility: 'cost', add1: null, completion: 'none' });
    const { data } = await suite.execute(
      '{ budget(slug: "valbrun-2024") { officialCount { analysis { votersWithChoice votersServed districts { district voters served } } } projects(sort: reference) { nodes { outcome { selected explanation } } } } }',
      {},
      { territory: 'banc-d-essai' },
    );
    expect(data).toMatchObject({
      budget: {
        officialCount: {
          analysis: {
            votersWithChoice: 5,
            votersServed: 4,
            districts: [
              { district: 'Nord', voters: 2, served: 2 },
              { district: 'Sud', voters: 2, served: 1 },
              { district: null, voters: null, served: null },
            ],
          },
        },
        projects: {
          nodes: [
            { outcome: { selected: true, explanation: 'Lauréat, d’après le résultat publié avec les bulletins.' } },
            { outcome: { selected: false } },
            { outcome: { selected: false } },
            {
              outcome: {
                selected: true,
                explanation:
                  'Lauréat pour une autre raison que l’ordre des voix, d’après le résultat publié avec les bulletins.',
              },
            },
          ],
        },
      },
    });
  });

  it('is given back as it came, ballots in another order', async () => {
    const text = await (await fetch(`${suite.http}/banc-d-essai/fr/downloads/budgets/valbrun-2024/edition.pb`)).text();
    const [sent, given] = [parsePabulib(ELECTION), parsePabulib(text)];
    const sorted = ({ ballots }: typeof sent): typeof sent.ballots =>
      ballots.toSorted((a, b) => a.voterId.localeCompare(b.voterId));
    expect({ ...given, ballots: sorted(given) }).toEqual({ ...sent, ballots: sorted(sent) });
  });

  it('is on the public record, with its fingerprint', async () => {
    const { data } = await suite.execute(
      '{ recordEntries { nodes { act actorRole } } }',
      {},
      { territory: 'banc-d-essai' },
    );
    const acts = (data as { recordEntries: { nodes: { act: string; actorRole: string }[] } }).recordEntries.nodes;
    expect(acts).toContainEqual({ act: 'budget-imported', actorRole: 'operator' });
  });

  it('is imported once, unless it is to replace itself', async () => {
    await expect(importText(ELECTION, { name: 'same.pb' })).rejects.toThrow(AlreadyImportedError);
    const before = await everything();
    const again = await importText(ELECTION, { name: 'same.pb', replace: true, title: 'Valbrun, encore' });
    expect(again.slug).toBe('valbrun-encore');
    expect(again.budgetId).not.toBe(edition.budgetId);
    expect(await everything()).toMatchObject({
      budgets: before['budgets'],
      projects: before['projects'],
      ballots: before['ballots'],
    });
  });

  it('gets a slug of its own beside one of the same name', async () => {
    const other = await importText(ELECTION.replace('max_length;3', 'max_length;4'), { title: 'Valbrun, encore' });
    expect(other.slug).toBe('valbrun-encore-2');
  });
});

interface Expected {
  readonly results: Readonly<Record<string, { readonly selected: readonly string[] } | undefined>>;
}

describe('elections of real cities', () => {
  const fileOf = (name: string): string => join(data, 'pabulib', `${name}.pb`);
  const importFile = (file: string): Promise<ImportedEdition> =>
    suite.app
      .get(ElectionImport, { strict: false })
      .run(ctx, { file, title: null, replace: false, count: true, onProgress: () => undefined });

  withData.each([
    'France_Toulouse_2022_1_-_Capitole_Arnaud_Bernard_Carmes',
    'France_Toulouse_2022_3_-_Les_Chalets_Bayard_Belfort_Saint_Aubin_Dupuy',
    'Poland_Wieliczka_2023_Green_Budget',
    'Netherlands_Assen_2024',
    'Netherlands_Amsterdam_522',
    'Poland_Zabrze_2021_Makoszowy',
  ])(
    '%s counts as pabutools counts it',
    async (name) => {
      const { results } = JSON.parse(
        await readFile(join(data, 'pabulib-expected', `${name}.json`), 'utf8'),
      ) as Expected;
      const { budgetId } = await importFile(fileOf(name));
      const counts = (await counted(budgetId)).filter(({ rule }) => rule.kind !== 'published');
      expect(results['greedy_cost']).toBeDefined();
      expect(new Set(await selectedIn(counts[0]))).toEqual(new Set(results['greedy_cost']?.selected));
      expect(new Set(await selectedIn(counts[1]))).toEqual(new Set(results['mes_cost_none']?.selected));
    },
    60_000,
  );

  withData.each([
    ['Poland_Czestochowa_2024_Mirow', 'points'],
    ['Worldwide_Mechanical_Turk_Utilities_3', 'points'],
    ['US_Stanford_Dataset_PB_Chicago_35th_Ward_2021_vote_rankings', 'borda'],
  ] as const)('%s counts by %s as pabutools counts it', async (name, utility) => {
    const { results } = JSON.parse(await readFile(join(data, 'pabulib-expected', `${name}.json`), 'utf8')) as Expected;
    const { budgetId } = await importFile(fileOf(name));
    const counts = suite.app.get(CountService, { strict: false });
    const asked = [
      await counts.request(ctx, budgetId, { ...MOST_VOTES_FIRST, utility }),
      await counts.request(ctx, budgetId, { ...EQUAL_SHARES, utility, completion: 'greedy' }),
    ];
    const done = new Map((await counted(budgetId)).map((row) => [row.id, row]));
    const found = await Promise.all(asked.map(async ({ id }) => new Set(await selectedIn(done.get(id)))));
    expect(found).toEqual([
      new Set(results[`greedy_${utility}`]?.selected),
      new Set(results[`mes_${utility}_none_then_greedy`]?.selected),
    ]);
  });

  withData.each([
    ['France_Toulouse_2019', 'toulouse-2019', 30, 1494],
    ['France_Toulouse_2022', 'toulouse-2022', 199, 4532],
  ])(
    '%s goes from file to results',
    async (name, slug, projects, ballots) => {
      const edition = await importFile(fileOf(name));
      expect(edition).toMatchObject({ slug, projects, ballots });
      const [greedy, shares] = await counted(edition.budgetId);
      for (const row of [greedy, shares]) expect((await selectedIn(row)).length).toBeGreaterThan(5);
    },
    60_000,
  );

  withData(
    'Poland_Lodz_2022 gives the result that the city published',
    async () => {
      const { budgetId, ballots } = await importFile(fileOf('Poland_Lodz_2022'));
      expect(ballots).toBe(90_494);
      const [published, greedy] = await counted(budgetId);
      expect(new Set(await selectedIn(greedy))).toEqual(new Set(await selectedIn(published)));
    },
    120_000,
  );
});
