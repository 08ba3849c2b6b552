import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { count, EQUAL_SHARES, MOST_VOTES_FIRST } from '@parvis/budget-counting';
import { parsePabulib, toElection } from '@parvis/pabulib';
import { get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { apiSuite, person, type ApiSuite } from '../../api-suite';
import type { Actor } from '../../platform/context/actor';
import { encodeId, randomUuid } from '../../platform/graphql/ids';
import { EngineWorker } from '../../platform/jobs/engine-worker';
import { JobWorker } from '../../platform/jobs/job-worker';
import { EditionPublisher, type EditionContent } from './index';
import { HeldEngine } from './trials/trial-scene';

const engine = new HeldEngine();
const organiser = person(['organiser']);
let suite: ApiSuite;

beforeAll(async () => {
  suite = await apiSuite({ adapt: (module) => module.overrideProvider(EngineWorker).useValue(engine), listen: true });
  await suite.addTerritory({ slug: 'voisine' });
  await suite.app.get(EditionPublisher, { strict: false }).publish(await suite.ctx(), edition());
  await suite.app.get(JobWorker).start();
}, 60_000);
afterAll(() => suite.close());

/** 60 projects of which some cost and some please the same; 600 ballots. Titles would be formulas in a spreadsheet. */
function edition(): EditionContent {
  const projects = Array.from({ length: 60 }, (_, index) => ({
    reference: `P${index + 1}`,
    title:
      index === 0
        ? { fr: '=HYPERLINK("http://x.example";"Été à l’École")', en: 'Summer' }
        : { fr: `Projet ${60 - index}`, en: `Project ${60 - index}` },
    district: index % 3 === 0 ? null : { slug: `q${index % 3}`, name: `Quartier ${index % 3}` },
    category: index % 2 === 0 ? 'Nature' : 'Rue',
    cost: BigInt(1000 * (1 + (index % 10))),
    runningCost: null,
    summary: { fr: 'Un résumé' },
    body: index === 5 ? { fr: 'Il y a 100 % de châtaigniers' } : null,
    author: null,
    opinion: null,
    place: null,
    costLines: [],
    milestone: null,
  }));
  const groups = projects.map(({ reference, district }, index) => ({
    ballots: 10,
    district: district?.name ?? null,
    choices: [reference, `P${((index * 7) % 60) + 1}`, 'P2'],
  }));
  return {
    id: randomUuid(),
    slug: 'essai',
    title: { fr: 'Édition d’essai' },
    edition: '2026',
    summary: null,
    envelope: 40_000n,
    currency: 'EUR',
    scale: 0,
    ballotForm: { voteType: 'approval', maxChoices: 3 },
    rule: MOST_VOTES_FIRST,
    eligibility: null,
    phases: [{ name: 'finished', opens: new Date('2026-01-01T00:00:00Z'), closes: null }],
    listedAt: new Date('2026-01-01T00:00:00Z'),
    projects,
    claims: [],
    ballots: { channels: [], groups },
    counts: [{ id: randomUuid(), rule: MOST_VOTES_FIRST, official: true, countedAt: new Date('2026-01-02T00:00:00Z') }],
  };
}

async function ask<Result>(query: string, variables: Record<string, unknown> = {}, as?: Actor): Promise<Result> {
  const { data, errors } = await suite.execute(query, variables, as === undefined ? {} : { as });
  expect(errors).toBeUndefined();
  return data as Result;
}

const budgetId = async (): Promise<string> =>
  (await ask<{ budget: { id: string } }>('{ budget(slug: "essai") { id } }')).budget.id;

interface Page {
  budget: {
    projects: {
      totalCount: number;
      nodes: { reference: string; votes: number; cost: { amount: string }; title: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
}

const PROJECTS = `query ($first: Int, $after: String, $sort: ProjectSort, $search: String, $district: String, $category: String, $outcome: ProjectOutcomeFilter) {
  budget(slug: "essai") { projects(first: $first, after: $after, sort: $sort, search: $search, district: $district, category: $category, outcome: $outcome) {
    totalCount nodes { reference votes title cost { amount } } pageInfo { hasNextPage endCursor } } } }`;

describe('the list of projects', () => {
  const rising = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const inOrder: Record<
    string,
    (a: Page['budget']['projects']['nodes'][number], b: Page['budget']['projects']['nodes'][number]) => number
  > = {
    votes: (a, b) => b.votes - a.votes,
    cost: (a, b) => Number(a.cost.amount) - Number(b.cost.amount),
    costDescending: (a, b) => Number(b.cost.amount) - Number(a.cost.amount),
    title: (a, b) =>
      rising(a.title.toLowerCase().replace(/^[^a-z]+/, ''), b.title.toLowerCase().replace(/^[^a-z]+/, '')),
    reference: (a, b) => Number(a.reference.slice(1)) - Number(b.reference.slice(1)),
  };

  it.each(Object.keys(inOrder))('by %s gives each project once, page after page', async (sort) => {
    const seen: Page['budget']['projects']['nodes'] = [];
    let after: string | undefined;
    do {
      const { budget } = await ask<Page>(PROJECTS, { first: 7, after, sort });
      expect(budget.projects.totalCount).toBe(60);
      seen.push(...budget.projects.nodes);
      after = budget.projects.pageInfo.hasNextPage ? budget.projects.pageInfo.endCursor : undefined;
    } while (after !== undefined);
    expect(new Set(seen.map(({ reference }) => reference)).size).toBe(60);
    expect(seen).toHaveLength(60);
    const order = inOrder[sort];
    for (const [index, project] of seen.slice(1).entries())
      expect(order?.(seen[index] as never, project) ?? 0).toBeLessThanOrEqual(0);
  });

  it.each([
    ['words without accents', { search: 'ete ecole' }, 1],
    ['words in any case', { search: 'CHÂTAIGNIERS' }, 1],
    ['signs that mean themselves', { search: '100 %' }, 1],
    ['words that are not all there', { search: 'projet zèbre' }, 0],
    ['a district', { district: 'q1' }, 20],
    ['the whole town', { district: '-' }, 20],
    ['a category', { category: 'Rue' }, 30],
    ['both', { category: 'Rue', district: 'q1' }, 10],
  ])('finds by %s', async (_, filter, total) => {
    expect((await ask<Page>(PROJECTS, { first: 100, ...filter })).budget.projects.totalCount).toBe(total);
  });

  it('finds winners and the others, which make the whole', async () => {
    const total = async (outcome: string): Promise<number> =>
      (await ask<Page>(PROJECTS, { first: 1, outcome })).budget.projects.totalCount;
    const winners = await total('selected');
    expect(winners).toBeGreaterThan(0);
    expect(winners + (await total('notSelected'))).toBe(60);
  });

  it.each([
    ['of another order', Buffer.from(JSON.stringify(['cost', '1000', 3])).toString('base64url')],
    ['made up', 'abc'],
    ['with SQL in it', Buffer.from(JSON.stringify(['votes', "0'; DROP TABLE project; --", 3])).toString('base64url')],
  ])('refuses a cursor %s', async (_, after) => {
    const { errors } = await suite.execute(PROJECTS, { after, sort: 'votes' });
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_REQUEST');
  });

  it.each([{ search: 'a\0b' }, { district: '\0' }, { category: '\0' }])('refuses %j', async (filter) => {
    const { errors } = await suite.execute(PROJECTS, filter);
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_REQUEST');
  });

  it('asks the database the same few questions for 5 projects and for 50', async () => {
    const query = `query ($first: Int) { budget(slug: "essai") { projects(first: $first) { nodes {
      budget { slug } outcome { selected explanation count { rule { label } } } outcomes { project { slug } count { id } } } } } }`;
    const statements = async (first: number): Promise<number> => {
      const asked = jest.spyOn(pg.Client.prototype, 'query');
      await ask(query, { first });
      const { length } = asked.mock.calls;
      asked.mockRestore();
      return length;
    };
    await statements(5);
    const few = await statements(5);
    expect(few).toBeGreaterThan(4);
    expect(await statements(50)).toBe(few);
  });
});

describe('a question that would never end', () => {
  it.each([
    '{ budget(slug: "essai") { counts { outcomes { project { outcomes { count { outcomes { votes } } } } } } } }',
    '{ budget(slug: "essai") { counts { outcomes { count { outcomes { votes } } } } } }',
    '{ budget(slug: "essai") { projects(first: 100) { nodes { budget { projects(first: 100) { nodes { title } } } } } } }',
    '{ budgets(first: 100) { nodes { projects(first: 100) { nodes { outcomes { explanation } } } } } }',
  ])('is refused before it begins: %s', async (query) => {
    const { errors } = await suite.execute(query);
    expect(errors?.[0]?.message).toMatch(/would cost \d+/);
  });
});

describe('another territory', () => {
  it('sees nothing of this one by any root field or id', async () => {
    const { budget } = await ask<{
      budget: { id: string; counts: { id: string }[]; projects: { nodes: { id: string }[] } };
    }>('{ budget(slug: "essai") { id counts { id } projects(first: 1) { nodes { id } } } }');
    const ids = [budget.id, budget.counts[0]?.id, budget.projects.nodes[0]?.id];
    for (const id of ids) {
      const query = 'query ($id: ID!) { node(id: $id) { id __typename } }';
      expect((await suite.execute(query, { id })).data).toMatchObject({ node: { id } });
      expect((await suite.execute(query, { id }, { territory: 'voisine' })).data).toEqual({ node: null });
    }
    const { data } = await suite.execute(
      '{ budget(slug: "essai") { id } budgets { totalCount nodes { id } } }',
      {},
      { territory: 'voisine' },
    );
    expect(data).toEqual({ budget: null, budgets: { totalCount: 0, nodes: [] } });
    const request = await suite.execute(
      REQUEST,
      { input: { budget: budget.id, rule: { kind: 'greedy' } } },
      { territory: 'voisine', as: organiser },
    );
    expect(request.data).toMatchObject({ requestCount: { __typename: 'NotFoundProblem' } });
  });

  it('is not given the files of this one', async () => {
    const file = (path: string): Promise<Response> =>
      fetch(`${suite.http}${path}`, { headers: { accept: 'text/csv' } });
    expect((await file('/orvelle/fr/downloads/budgets/essai/projects.csv')).status).toBe(200);
    for (const path of [
      '/voisine/fr/downloads/budgets/essai/projects.csv',
      '/fr/downloads/budgets/essai/projects.csv',
      '/orvelle/de/downloads/budgets/essai/projects.csv',
    ]) {
      expect((await file(path)).status).toBeGreaterThanOrEqual(400);
    }
  });
});

describe('downloads', () => {
  const download = (name: string): Promise<Response> =>
    fetch(`${suite.http}/orvelle/fr/downloads/budgets/essai/${name}`);

  it('hold every project and ballot, and run no formula', async () => {
    const projects = await (await download('projects.csv')).text();
    expect(projects.trimEnd().split('\r\n')).toHaveLength(61);
    expect(projects).toContain(`"'=HYPERLINK(""http://x.example"";""Été à l’École"")"`);
    const ballots = await (await download('ballots.csv')).text();
    expect(ballots.trimEnd().split('\r\n')).toHaveLength(601);
    expect(ballots.split('\r\n')[0]).toBe('ballot;projects;points;district');
  });

  it('are kept by caches until something changes', async () => {
    const first = await download('results.json');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toMatch(/^public/);
    // fetch would ask caches to be passed by
    const status = await new Promise((settle) =>
      get(
        `${suite.http}/orvelle/fr/downloads/budgets/essai/results.json`,
        { headers: { 'if-none-match': etag } },
        (answer) => settle(answer.resume().statusCode),
      ),
    );
    expect(status).toBe(304);
  });

  it('count again to the same result', async () => {
    const file = parsePabulib(await (await download('edition.pb')).text());
    const results = (await (await download('results.json')).json()) as {
      counts: { selected: string[]; official: boolean }[];
    };
    const official = results.counts.find((one) => one.official)?.selected;
    expect(count(toElection(file), MOST_VOTES_FIRST).outcome.selected).toEqual(official);
    expect(
      file.projects
        .filter(({ selected }) => selected === 1)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...(official ?? [])].sort());
  });
});

const REQUEST = `mutation ($input: RequestCountInput!) { requestCount(input: $input) { __typename
  ... on CountRequested { count { id state } job { id } } ... on Problem { code message path } } }`;

interface Requested {
  requestCount: { __typename: string; count: { id: string; state: string }; job: { id: string }; code?: string };
}

describe('a count on request', () => {
  const request = async (input: Record<string, unknown>): Promise<Requested['requestCount']> =>
    (await ask<Requested>(REQUEST, { input: { budget: await budgetId(), ...input } }, organiser)).requestCount;

  async function settled(
    id: string,
  ): Promise<{ state: string; selected: { reference: string }[]; record: { act: string } | null }> {
    for (let tries = 0; tries < 200; tries++) {
      const { node } = await ask<{ node: Awaited<ReturnType<typeof settled>> }>(
        'query ($id: ID!) { node(id: $id) { ... on Count { state selected { reference } record { act } } } }',
        { id },
      );
      if (node.state !== 'queued' && node.state !== 'running') return node;
      await wait(50);
    }
    throw new Error('The count never ended.');
  }

  it('runs as a job, is recorded, and is the same when asked again', async () => {
    engine.release();
    const asked = await request({ rule: { kind: 'equal-shares', utility: 'cost' } });
    const done = await settled(asked.count.id);
    expect(done).toMatchObject({ state: 'done', record: { act: 'count-published' } });
    expect(done.selected.length).toBeGreaterThan(0);
    expect((await request({ rule: { kind: 'equal-shares', completion: 'none' } })).count).toEqual({
      id: asked.count.id,
      state: 'done',
    });
  });

  it('shows how far it is, stops when cancelled, and can be asked for again', async () => {
    engine.hold();
    const asked = await request({ rule: { kind: 'greedy', utility: 'cardinality' } });
    const job = async (): Promise<{ state: string; progress: number | null }> =>
      (
        await ask<{ job: { state: string; progress: number | null } }>(
          'query ($id: ID!) { job(id: $id) { state progress } }',
          { id: asked.job.id },
          organiser,
        )
      ).job;
    for (let tries = 0; tries < 100 && (await job()).progress === null; tries++) await wait(50);
    const { state, progress } = await job();
    expect(state).toBe('running');
    expect(progress).toBeCloseTo(0.325);
    await ask('mutation ($id: ID!) { cancelJob(input: { id: $id }) { __typename } }', { id: asked.job.id }, organiser);
    expect(await settled(asked.count.id)).toMatchObject({ state: 'cancelled', selected: [], record: null });
    engine.release();
    const again = await request({ rule: { kind: 'greedy', utility: 'cardinality' } });
    expect(again.count.id).toBe(asked.count.id);
    expect(await settled(asked.count.id)).toMatchObject({ state: 'done' });
  });

  it('is answered with a problem when it makes no sense', async () => {
    expect(await request({ rule: { kind: 'lottery' } })).toMatchObject({
      __typename: 'InvalidInputProblem',
      code: 'RULE_UNKNOWN_VALUE',
      path: ['rule', 'kind'],
    });
    expect(await request({ rule: { kind: 'greedy', utility: 'points' } })).toMatchObject({
      code: 'RULE_BALLOTS_WITHOUT_POINTS',
      message: '«\u202FCe que vaut un projet pour qui l’a choisi\u202F»\u00A0: ces bulletins ne donnent pas de points.',
      path: ['rule', 'utility'],
    });
    expect(await request({ rule: { kind: 'phragmen', completion: 'greedy' } })).toMatchObject({
      code: 'RULE_IGNORED',
      path: ['rule', 'completion'],
    });
    expect(await request({ budget: encodeId('budget', randomUuid()), rule: { kind: 'greedy' } })).toMatchObject({
      __typename: 'NotFoundProblem',
    });
  });

  it.each([
    ['nobody', undefined, 'UNAUTHENTICATED'],
    ['a citizen', person(), 'FORBIDDEN'],
    ['a reviewer', person(['reviewer']), 'FORBIDDEN'],
    ['an organiser without a second factor', person(['organiser'], false), 'SECOND_FACTOR_REQUIRED'],
  ])('is refused to %s', async (_, as, code) => {
    const input = { budget: await budgetId(), rule: { kind: 'greedy' } };
    const { errors } = await suite.execute(REQUEST, { input }, as === undefined ? {} : { as });
    expect(errors?.[0]?.extensions?.['code']).toBe(code);
  });

  it('shows its job to those who may follow it only', async () => {
    const query = '{ budget(slug: "essai") { counts { job { id } } } }';
    type Answer = { budget: { counts: { job: { id: string } | null }[] } };
    expect((await ask<Answer>(query)).budget.counts.every(({ job }) => job === null)).toBe(true);
    expect((await ask<Answer>(query, {}, organiser)).budget.counts.some(({ job }) => job !== null)).toBe(true);
  });
});

describe('the rule of equal shares without completion', () => {
  it('is told apart from the completed one', async () => {
    const { budget } = await ask<{ budget: { counts: { rule: { label: string; completion: string | null } }[] } }>(
      '{ budget(slug: "essai") { counts { rule { label completion } } } }',
    );
    expect(budget.counts.map(({ rule }) => rule)).toContainEqual({
      label: 'Parts égales, sans complément',
      completion: EQUAL_SHARES.completion,
    });
  });
});
