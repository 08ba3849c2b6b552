import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fixedClock } from '@parvis/testing';
import { createHash } from 'node:crypto';
import pg from 'pg';
import { apiSuite, person, type ApiSuite } from '../../../api-suite';
import { encodeId, randomUuid } from '../../../platform/graphql/ids';
import { EngineWorker } from '../../../platform/jobs/engine-worker';
import { JobWorker } from '../../../platform/jobs/job-worker';
import { EditionPublisher } from '../publishing/edition.publisher';
import {
  Asking,
  COMPARE,
  HeldEngine,
  nextEdition,
  organiser,
  pastEdition,
  VOTE_OPENS,
  type Compared,
} from '../trials/trial-scene';

const clock = fixedClock('2026-04-07T08:30:00Z');
let suite: ApiSuite;
let graph: Asking;
let next: string;
let byVotes: string;
let byShares: string;

beforeAll(async () => {
  const engine = new HeldEngine();
  suite = await apiSuite({ clock, adapt: (module) => module.overrideProvider(EngineWorker).useValue(engine) });
  graph = new Asking(suite);
  await suite.addTerritory({ slug: 'voisine' });
  const publisher = suite.app.get(EditionPublisher, { strict: false });
  for (const edition of [pastEdition(), nextEdition()]) await publisher.publish(await suite.ctx(), edition);
  await suite.app.get(JobWorker).start();
  next = await graph.budgetId('a-venir');
  [byVotes, byShares] = await counted([{ kind: 'greedy' }, { kind: 'equal-shares' }]);
}, 60_000);
afterAll(() => suite.close());

async function counted(rules: readonly Record<string, unknown>[]): Promise<[string, string]> {
  const input = { budget: await graph.budgetId('passee'), rules };
  const { id } = (await graph.answer<Compared>(COMPARE, { input })).compareRules;
  const query = 'query ($id: ID!) { ruleTrial(id: $id) { state counts { id } } }';
  const { counts } = await graph.settled<{ state: string; counts: { id: string }[] }>(query, id);
  return [counts[0]?.id ?? '', counts[1]?.id ?? ''];
}

const CHOOSE = `mutation ($input: ChooseCountingRuleInput!) { chooseCountingRule(input: $input) { __typename
  ... on RuleChosen { choice { id holds } } ... on Problem { code message path } } }`;

interface Chosen {
  readonly chooseCountingRule: {
    readonly __typename: string;
    readonly choice: { readonly id: string; readonly holds: boolean };
    readonly code?: string;
    readonly path?: readonly string[];
  };
}

const REASONS = 'Avec les parts égales, plus personne n’est sans projet lauréat : 4 votants de plus.';

const choose = async (input: Record<string, unknown>): Promise<Chosen['chooseCountingRule']> =>
  (await graph.answer<Chosen>(CHOOSE, { input: { budget: next, count: byShares, reasons: REASONS, ...input } }))
    .chooseCountingRule;

interface Edition {
  readonly rulesFrozen: boolean;
  readonly rule: { readonly name: string };
  readonly ruleChoices: readonly {
    readonly id: string;
    readonly holds: boolean;
    readonly reasons: string;
    readonly reasonsFingerprint: string;
    readonly chosenAt: string;
    readonly rule: { readonly name: string };
    readonly triedOn: { readonly slug: string } | null;
    readonly record: {
      readonly act: string;
      readonly actorRole: string;
      readonly sentence: string;
      readonly subject: string;
    };
  }[];
}

/** As anyone reads it. */
async function edition(): Promise<Edition> {
  const query = `{ budget(slug: "a-venir") { rulesFrozen rule { name } ruleChoices { id holds reasons reasonsFingerprint chosenAt
    rule { name } triedOn { slug } record { act actorRole sentence subject } } } }`;
  return (await graph.answer<{ budget: Edition }>(query, {}, { kind: 'anonymous' })).budget;
}

describe('the rule of an edition', () => {
  it('is chosen with reasons, on the public record, for everyone to read', async () => {
    expect((await edition()).ruleChoices).toEqual([]);
    const { choice } = await choose({ reasons: `  ${REASONS}\r\n` });
    const now = await edition();
    const fingerprint = createHash('sha256').update(REASONS).digest('hex');
    expect([now.rulesFrozen, now.rule.name]).toEqual([false, 'equal-shares']);
    expect(now.ruleChoices).toMatchObject([
      {
        id: choice.id,
        holds: true,
        reasons: REASONS,
        reasonsFingerprint: fingerprint,
        chosenAt: '2026-04-07T08:30:00.000Z',
        triedOn: { slug: 'passee' },
        record: { act: 'counting-rule-chosen', actorRole: 'organiser' },
      },
    ]);
    const [{ record }] = now.ruleChoices as [Edition['ruleChoices'][number]];
    expect(record.sentence).toContain('Édition à venir');
    expect(JSON.parse(record.subject)).toEqual({
      budget: next,
      title: 'Édition à venir',
      rule: 'equal-shares',
      ruleKey: 'equal-shares/cost/exact/once/none/lexicographic',
      reasonsFingerprint: fingerprint,
      count: byShares,
    });
  });

  it('is the same choice when the form is sent twice', async () => {
    const before = (await edition()).ruleChoices;
    const [one, other] = await Promise.all([choose({}), choose({})]);
    expect([one.choice.id, other.choice.id]).toEqual([before[0]?.id, before[0]?.id]);
    expect(await edition()).toMatchObject({ ruleChoices: before });
  });

  it('may change before the vote opens: the choice before stays, with its reasons', async () => {
    const reasons = 'Le conseil de quartier demande un mode que tout le monde connaît déjà.';
    clock.advance(86_400_000);
    await choose({ count: byVotes, reasons });
    const now = await edition();
    expect(now.rule.name).toBe('greedy');
    expect(now.ruleChoices.map(({ holds, rule, reasons: why }) => [holds, rule.name, why])).toEqual([
      [true, 'greedy', reasons],
      [false, 'equal-shares', REASONS],
    ]);
  });

  it.each([
    ['without reasons', { reasons: ' Équité. ' }, 'REASONS_TOO_SHORT', ['reasons']],
    ['with a book', { reasons: 'x'.repeat(4001) }, 'REASONS_TOO_LONG', ['reasons']],
    ['with signs that hide', { reasons: `${REASONS}\u0007` }, 'REASONS_UNREADABLE', ['reasons']],
    ['for an edition of nowhere', { budget: encodeId('budget', randomUuid()) }, 'BUDGET_NOT_FOUND', ['budget']],
    ['by a count of nowhere', { count: encodeId('count', randomUuid()) }, 'COUNT_NOT_FOUND', ['count']],
  ])('is not chosen %s', async (_, input, code, path) => {
    const before = await edition();
    expect(await choose(input)).toMatchObject({ code, path });
    expect(await edition()).toEqual(before);
  });

  it('cannot be a draw of another election', async () => {
    const [drawn] = await counted([{ kind: 'greedy', ties: ['drawn'], drawn: ['C', 'A'] }, { kind: 'greedy' }]);
    expect(await choose({ count: drawn })).toMatchObject({ code: 'NAMES_ANOTHER_ELECTION', path: ['count'] });
  });

  it.each([
    ['nobody', undefined, 'UNAUTHENTICATED'],
    ['a citizen', person(), 'FORBIDDEN'],
    ['a reviewer', person(['reviewer']), 'FORBIDDEN'],
    ['an organiser without a second factor', person(['organiser'], false), 'SECOND_FACTOR_REQUIRED'],
  ])('is not chosen by %s', async (_, as, code) => {
    expect(await graph.refusal(CHOOSE, { input: { budget: next, count: byShares, reasons: REASONS } }, as)).toBe(code);
  });

  it('is not chosen from another territory', async () => {
    const input = { budget: next, count: byShares, reasons: REASONS };
    const { data } = await suite.execute(CHOOSE, { input }, { territory: 'voisine', as: organiser });
    expect(data).toMatchObject({ chooseCountingRule: { __typename: 'NotFoundProblem' } });
  });

  it('is frozen at the very opening of the vote, and says why', async () => {
    const before = await edition();
    clock.advance(VOTE_OPENS.getTime() - clock.now().getTime());
    expect(await choose({})).toMatchObject({
      __typename: 'RulesFrozenProblem',
      code: 'RULES_FROZEN',
      path: ['budget'],
    });
    expect(await edition()).toEqual({ ...before, rulesFrozen: true });
  });
});

describe('the database', () => {
  it('lets the application add choices, and neither change nor remove one', async () => {
    const client = new pg.Client({ connectionString: suite.database.appUrl });
    await client.connect();
    for (const statement of [
      "UPDATE rule_choice SET reasons = repeat('x', 50)",
      'DELETE FROM rule_choice',
      'TRUNCATE rule_choice',
    ])
      await expect(client.query(statement)).rejects.toThrow('permission denied');
    await client.end();
  });
});
