import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { fixedClock } from '@parvis/testing';
import { setTimeout as wait } from 'node:timers/promises';
import { apiSuite, person, type ApiSuite } from '../../../api-suite';
import { decodeId, encodeId, randomUuid } from '../../../platform/graphql/ids';
import { EngineWorker } from '../../../platform/jobs/engine-worker';
import { JobWorker } from '../../../platform/jobs/job-worker';
import { budgetBySlug } from '../budgets.reader';
import { BudgetCountRow } from '../counting/budget-count.entity';
import { CountService } from '../counting/count.service';
import { ProjectRow } from '../projects/project.entity';
import { EditionPublisher } from '../publishing/edition.publisher';
import { RuleTrialRow } from './rule-trial.entity';
import { trialFile, trialTable } from './trial-files';
import { Asking, COMPARE, HeldEngine, nextEdition, organiser, pastEdition, type Compared } from './trial-scene';

const engine = new HeldEngine();
let suite: ApiSuite;
let graph: Asking;
let budget: string;

beforeAll(async () => {
  suite = await apiSuite({
    clock: fixedClock('2026-04-07T08:30:00Z'),
    adapt: (module) => module.overrideProvider(EngineWorker).useValue(engine),
    listen: true,
  });
  graph = new Asking(suite);
  await suite.addTerritory({ slug: 'voisine' });
  const publisher = suite.app.get(EditionPublisher, { strict: false });
  for (const edition of [pastEdition(), nextEdition()]) await publisher.publish(await suite.ctx(), edition);
  await suite.app.get(JobWorker).start();
  budget = await graph.budgetId('passee');
}, 60_000);
afterAll(() => suite.close());
beforeEach(() => engine.release());

const BY_VOTES = { kind: 'greedy' };
const BY_SHARES = { kind: 'equal-shares' };

const TRIAL = `query ($id: ID!) { ruleTrial(id: $id) { id state job { progress }
  counts { id state refusal rule { name } selected { reference } ties { changesOutcome } record { act } }
  outcomes { count voters excluded meanWinners giniWinners meanMoney { amount } }
  switches { from to better worse same betterByMoney worseByMoney }
  projects { selectedIn project { reference } }
  downloads { format href } } }`;

interface Trial {
  readonly id: string;
  readonly state: string;
  readonly job: { readonly progress: number | null } | null;
  readonly counts: readonly {
    readonly id: string;
    readonly state: string;
    readonly refusal: string | null;
    readonly rule: { readonly name: string };
    readonly selected: readonly { readonly reference: string }[];
    readonly ties: readonly unknown[];
    readonly record: { readonly act: string } | null;
  }[];
  readonly outcomes: readonly Record<string, unknown>[];
  readonly switches: readonly Record<string, unknown>[];
  readonly projects: readonly {
    readonly selectedIn: readonly string[];
    readonly project: { readonly reference: string };
  }[];
  readonly downloads: readonly { readonly format: string; readonly href: string }[];
}

const compare = async (input: Record<string, unknown>): Promise<Compared['compareRules']> =>
  (await graph.answer<Compared>(COMPARE, { input: { budget, ...input } })).compareRules;
const done = (id: string): Promise<Trial> => graph.settled<Trial>(TRIAL, id);

describe('rules side by side', () => {
  it('are counted by one job, and say who wins and what changes for voters', async () => {
    const asked = await compare({ rules: [BY_VOTES, BY_SHARES] });
    expect(asked).toMatchObject({ __typename: 'RuleTrial', state: 'queued' });
    const trial = await done(asked.id);
    const [votes, shares] = trial.counts.map(({ id }) => id);
    expect(trial.state).toBe('done');
    expect(trial.counts).toMatchObject([
      { state: 'done', selected: [{ reference: 'A' }], record: { act: 'count-published' } },
      { state: 'done', selected: [{ reference: 'C' }, { reference: 'B' }], record: { act: 'count-published' } },
    ]);
    expect(trial.counts[0]?.ties).toHaveLength(1); // A and C have six votes each
    expect(trial.outcomes).toEqual([
      { count: votes, voters: 10, excluded: 4, meanWinners: 0.6, giniWinners: 0.4, meanMoney: { amount: '6' } },
      { count: shares, voters: 10, excluded: 0, meanWinners: 1, giniWinners: 0, meanMoney: { amount: '5' } },
    ]);
    expect(trial.switches).toEqual([
      { from: votes, to: shares, better: 4, worse: 0, same: 6, betterByMoney: 4, worseByMoney: 6 },
      { from: shares, to: votes, better: 0, worse: 4, same: 6, betterByMoney: 6, worseByMoney: 4 },
    ]);
    expect(trial.projects).toEqual([
      { project: { reference: 'A' }, selectedIn: [votes] },
      { project: { reference: 'C' }, selectedIn: [shares] },
      { project: { reference: 'B' }, selectedIn: [shares] },
    ]);
  });

  it('are the same trial when asked again, and count nothing twice', async () => {
    const [first, again] = [
      await compare({ rules: [BY_VOTES, BY_SHARES] }),
      await compare({ rules: [BY_VOTES, BY_SHARES] }),
    ];
    expect([again.id, again.state]).toEqual([first.id, 'done']);
    const turned = await compare({ rules: [BY_SHARES, BY_VOTES] });
    expect(turned.id).not.toBe(first.id);
    expect(turned.counts.map(({ id }) => id)).toEqual(first.counts.map(({ id }) => id).reverse());
    expect(turned.counts.map(({ state }) => state)).toEqual(['done', 'done']);
    const { ruleTrials } = await graph.answer<{ ruleTrials: { id: string }[] }>(
      'query ($budget: ID!) { ruleTrials(budget: $budget) { id } }',
      { budget },
    );
    expect(ruleTrials.map(({ id }) => id).sort()).toEqual([first.id, turned.id].sort());
  });

  it('stand beside counts that are there already', async () => {
    const [known] = (await compare({ rules: [BY_VOTES, BY_SHARES] })).counts;
    const trial = await done(
      (await compare({ counts: [known?.id], rules: [{ kind: 'greedy', utility: 'cardinality' }] })).id,
    );
    expect(trial.counts[0]?.id).toBe(known?.id);
    expect(trial.counts).toHaveLength(2);
  });

  it('stand beside a result that was published with the ballots', async () => {
    const ctx = await suite.ctx();
    const edition = await budgetBySlug(ctx, 'passee');
    const [project] = await ctx.db.find(ProjectRow, { reference: 'B' });
    const counts = suite.app.get(CountService, { strict: false });
    const { id } = await counts.add(ctx, edition?.id ?? '', { kind: 'published', name: null });
    const told = { state: 'done', selected: [project?.id ?? ''], spent: 4n, remaining: 6n } as const;
    await ctx.db.update(BudgetCountRow, { id }, { ...told, selected: [...told.selected] });
    const trial = await done((await compare({ counts: [encodeId('count', id)], rules: [BY_SHARES] })).id);
    expect(trial.counts[0]).toMatchObject({ rule: { name: 'published' }, selected: [{ reference: 'B' }] });
    expect(trial.outcomes.map(({ excluded }) => excluded)).toEqual([6, 0]);
  });

  it('go on without a rule that these ballots cannot be counted by, and say why', async () => {
    engine.tooHard.add('max-welfare');
    const trial = await done((await compare({ rules: [BY_VOTES, { kind: 'max-welfare' }, BY_SHARES] })).id);
    expect(trial.state).toBe('done');
    expect(trial.counts.map(({ state }) => state)).toEqual(['done', 'failed', 'done']);
    expect(trial.counts[1]?.refusal).toContain('n’a pas pu être prouvé');
    expect(trial.outcomes).toHaveLength(2);
  });

  it('show how far they are, stop when cancelled, and can be asked for again', async () => {
    engine.hold();
    const rules = [
      { kind: 'greedy', ties: ['max-votes'] },
      { kind: 'greedy', ties: ['min-cost'] },
    ];
    const asked = await compare({ rules });
    const now = (): Promise<{ ruleTrial: Trial }> => graph.answer(TRIAL, { id: asked.id });
    for (let tries = 0; tries < 100 && (await now()).ruleTrial.job?.progress == null; tries++) await wait(50);
    const { ruleTrial: running } = await now();
    expect([running.state, running.counts.map(({ state }) => state)]).toEqual(['running', ['running', 'queued']]);
    expect(running.job?.progress).toBeCloseTo(0.05 + (0.85 * 0.25) / 2);
    await graph.answer('mutation ($id: ID!) { cancelJob(input: { id: $id }) { __typename } }', { id: asked.job?.id });
    const cancelled = await done(asked.id);
    expect([cancelled.state, cancelled.counts.map(({ state }) => state)]).toEqual([
      'cancelled',
      ['cancelled', 'cancelled'],
    ]);
    engine.release();
    const again = await compare({ rules });
    expect(again.id).toBe(asked.id);
    expect((await done(again.id)).state).toBe('done');
  });
});

describe('a comparison that makes no sense', () => {
  it.each([
    ['one rule', { rules: [BY_VOTES] }, 'TOO_FEW_RULES', ['rules']],
    ['one rule twice', { rules: [BY_VOTES, { kind: 'greedy', ties: ['lexicographic'] }] }, 'TOO_FEW_RULES', ['rules']],
    [
      'seven rules',
      { rules: [1, 2, 3, 4, 5, 6, 7].map((increment) => ({ kind: 'equal-shares', completion: 'add1', increment })) },
      'TOO_MANY_RULES',
      ['rules'],
    ],
    [
      'a rule with a fault',
      { rules: [BY_VOTES, { kind: 'phragmen', start: 'floor' }] },
      'RULE_IGNORED',
      ['rules', '1', 'start'],
    ],
    [
      'a count of nowhere',
      { counts: [encodeId('count', randomUuid())], rules: [BY_VOTES] },
      'COUNT_NOT_FOUND',
      ['counts'],
    ],
    [
      'an edition of nowhere',
      { budget: encodeId('budget', randomUuid()), rules: [BY_VOTES, BY_SHARES] },
      'BUDGET_NOT_FOUND',
      ['budget'],
    ],
  ])('is answered with a problem: %s', async (_, input, code, path) => {
    expect(await compare(input)).toMatchObject({ code, path });
  });

  it('has ballots to count', async () => {
    const next = await graph.budgetId('a-venir');
    expect(await compare({ budget: next, rules: [BY_VOTES, BY_SHARES] })).toMatchObject({ code: 'NO_BALLOTS' });
  });
});

describe('rules to check', () => {
  it('are told as they would be stored, or with all that is wrong', async () => {
    const query = `query ($rules: [RuleInput!]!) { ruleBench(slug: "passee") { voterDistricts checkedRules(rules: $rules) { __typename
      ... on AcceptedRule { key rule { label } } ... on RefusedRule { problems { code path } } } } }`;
    const rules = [BY_VOTES, { kind: 'equal-shares', utility: 'points', stop: 'infeasible' }];
    expect((await graph.answer<{ ruleBench: unknown }>(query, { rules })).ruleBench).toEqual({
      voterDistricts: ['Nord', 'Sud'],
      checkedRules: [
        { __typename: 'AcceptedRule', key: 'greedy/cost/lexicographic', rule: { label: 'Les plus votés d’abord' } },
        {
          __typename: 'RefusedRule',
          problems: [
            { code: 'RULE_IGNORED_WITHOUT', path: ['rule', 'stop'] },
            { code: 'RULE_BALLOTS_WITHOUT_POINTS', path: ['rule', 'utility'] },
          ],
        },
      ],
    });
  });

  it('may give each district its own sum', async () => {
    const shares = [{ district: 'Sud', budget: '4' }];
    const trial = await done((await compare({ rules: [BY_VOTES, { kind: 'equal-shares', shares }] })).id);
    expect(trial.counts[1]?.selected).toEqual([{ reference: 'B' }]);
  });
});

describe('a trial is for organisers', () => {
  it.each([
    ['nobody', undefined, 'UNAUTHENTICATED'],
    ['a citizen', person(), 'FORBIDDEN'],
    ['a reviewer', person(['reviewer']), 'FORBIDDEN'],
    ['an organiser without a second factor', person(['organiser'], false), 'SECOND_FACTOR_REQUIRED'],
  ])('and refused to %s', async (_, as, code) => {
    const { id } = await compare({ rules: [BY_VOTES, BY_SHARES] });
    expect(await graph.refusal(COMPARE, { input: { budget, rules: [BY_VOTES, BY_SHARES] } }, as)).toBe(code);
    expect(await graph.refusal('query ($id: ID!) { ruleTrial(id: $id) { id } }', { id }, as)).toBe(code);
    expect(await graph.refusal('{ ruleBench(slug: "passee") { voterDistricts } }', {}, as)).toBe(code);
    expect(await graph.refusal('query ($id: ID!) { ruleTrials(budget: $id) { id } }', { id: budget }, as)).toBe(code);
  });

  it('of its own territory', async () => {
    const { id } = await compare({ rules: [BY_VOTES, BY_SHARES] });
    const query = 'query ($id: ID!, $budget: ID!) { ruleTrial(id: $id) { id } ruleTrials(budget: $budget) { id } }';
    const { data } = await suite.execute(query, { id, budget }, { territory: 'voisine', as: organiser });
    expect(data).toEqual({ ruleTrial: null, ruleTrials: [] });
  });

  it('and so are its files', async () => {
    const { downloads } = await done((await compare({ rules: [BY_VOTES, BY_SHARES] })).id);
    expect(downloads.map(({ format }) => format)).toEqual(['csv', 'json']);
    for (const { href } of downloads) {
      const answer = await fetch(`${suite.http}${href}`);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.headers.get('content-disposition')).toBeNull();
    }
  });
});

describe('the files of a trial', () => {
  async function filesOf(): Promise<{ table: string[][]; file: Record<string, unknown> }> {
    const { id } = await compare({ rules: [BY_VOTES, BY_SHARES] });
    const ctx = await suite.ctx();
    const row = await ctx.db.findOne(RuleTrialRow, { id: decodeId('ruleTrial', id) ?? '' });
    const edition = await budgetBySlug(ctx, 'passee');
    if (row === null || edition === null) throw new Error('There is no such trial.');
    const table = await trialTable(ctx, edition, row);
    return {
      table: table
        .replace('\uFEFF', '')
        .trimEnd()
        .split('\r\n')
        .map((line) => line.split(';')),
      file: JSON.parse(await trialFile(ctx, edition, row)) as Record<string, unknown>,
    };
  }

  it('hold who wins, and what each rule spends and gives', async () => {
    const { table } = await filesOf();
    expect(table[0]?.slice(-2)).toEqual([
      'greedy/cost/lexicographic',
      'equal-shares/cost/exact/once/none/lexicographic',
    ]);
    expect(table.slice(1).map((line) => [line[0], ...line.slice(-2)])).toEqual([
      ['A', '1', '0'],
      ['B', '0', '1'],
      ['C', '0', '1'],
      ['spent', '10', '10'],
      ['left', '0', '0'],
      ['voters_without_winner', '4', '0'],
      ['mean_winners', '0.6', '1'],
      ['gini_winners', '0.4', '0'],
    ]);
  });

  it('hold it all for programs, winners by number', async () => {
    const { file } = await filesOf();
    expect(file).toMatchObject({
      edition: 'passee',
      envelope: '10',
      counts: [
        { rule: { kind: 'greedy' }, selected: ['A'], cost: '10' },
        { rule: { kind: 'equal-shares' }, selected: ['C', 'B'], satisfaction: { excluded: 0 } },
      ],
      pairs: [{ voters: { winners: { better: 4, worse: 0, same: 6 } } }],
    });
  });
});
