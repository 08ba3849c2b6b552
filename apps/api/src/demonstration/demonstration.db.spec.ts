import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fixedClock } from '@parvis/testing';
import { apiSuite, type ApiSuite } from '../api-suite';
import { EditionPublisher } from '../features/budgets';
import { DemonstrationPeople } from '../features/people';
import { PublicRecord } from '../features/public-record';
import { TerritoryService, toScope } from '../features/territories';
import { RequestContextFactory } from '../platform/context/request-context.factory';
import { DemonstrationService } from './demonstration.service';
import { asAnnounced, AnnouncedResultError } from './orvelle/announced-result';
import { orvelle } from './territories';
import { addTerritory, NameTakenError, territoryRow } from './territory.store';

/** A Tuesday in spring, at half past ten in Orvelle. */
const clock = fixedClock('2026-04-07T08:30:00Z');
const FIRST_DAY = clock.now();

let suite: ApiSuite;
let demonstration: DemonstrationService;

beforeAll(async () => {
  suite = await apiSuite({ clock, environment: { PARVIS_DEMONSTRATION: '1' } });
  const get = <Service>(type: new (...given: never[]) => Service): Service =>
    suite.app.get<Service>(type, { strict: false });
  const contexts = suite.app.get(RequestContextFactory);
  demonstration = new DemonstrationService(
    get(TerritoryService),
    get(EditionPublisher),
    get(DemonstrationPeople),
    get(PublicRecord),
    (row) => contexts.forSystem(toScope(row), 'operator', `http://localhost:3000/${row.slug}`),
  );
  await demonstration.load(FIRST_DAY);
}, 60_000);
afterAll(() => suite.close());

type Data = Record<string, never>;

async function ask<Result>(
  query: string,
  variables: Record<string, unknown> = {},
  territory = 'orvelle-sur-lanthe',
  language: 'fr' | 'en' = 'fr',
): Promise<Result> {
  const { data, errors } = await suite.execute(query, variables, { territory, language });
  expect(errors).toBeUndefined();
  return data as Result;
}

const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');

interface CountData {
  id: string;
  official: boolean;
  spent: { amount: string };
  remaining: { amount: string };
  selected: { reference: string }[];
  share: { start: { amount: string }; final: { amount: string } } | null;
  ties: Data[];
  analysis: {
    voters: number;
    votersWithChoice: number;
    votersServed: number;
    winnersPerVoter: { winners: number; voters: number }[];
    districts: { district: string | null; voters: number | null; served: number | null; spent: { amount: string } }[];
  };
  record: { sentence: string } | null;
}

const COUNTS = `{ budget(slug: "2025") { counts {
  id official spent { amount } remaining { amount } selected { reference } share { start { amount } final { amount } } ties { sentence }
  analysis { voters votersWithChoice votersServed winnersPerVoter { winners voters } districts { district voters served spent { amount } } }
  record { sentence } } } }`;

describe('the edition of 2025', () => {
  const counts = async (): Promise<[CountData, CountData]> =>
    (await ask<{ budget: { counts: [CountData, CountData] } }>(COUNTS)).budget.counts;
  const references = ({ selected }: CountData): string => selected.map(({ reference }) => reference).join(' ');

  it('was decided by most votes first, and leaves 580 people without anything', async () => {
    const [official] = await counts();
    expect(official.official).toBe(true);
    expect(references(official)).toBe('A1 A3 A2 A9');
    expect([official.spent.amount, official.remaining.amount]).toEqual(['379000', '21000']);
    expect(official.analysis).toMatchObject({ voters: 2980, votersWithChoice: 2950, votersServed: 2370 });
    expect(official.analysis.winnersPerVoter[0]).toEqual({ winners: 0, voters: 580 });
    expect(official.ties).toEqual([]);
  });

  it('would have forgotten nobody with equal shares', async () => {
    const [, shares] = await counts();
    expect(shares.official).toBe(false);
    expect(new Set(references(shares).split(' '))).toEqual(new Set('A1 A4 A5 A6 A7 A8 A9 A11'.split(' ')));
    expect([shares.spent.amount, shares.analysis.votersServed]).toEqual(['397000', 2950]);
    expect(shares.share).toEqual({ start: { amount: '13400' }, final: { amount: '16500' } });
  });

  it('says for each district who is served and what it receives', async () => {
    const [official, shares] = await counts();
    const table = ({ analysis }: CountData): Record<string, unknown[]> =>
      Object.fromEntries(
        analysis.districts.map(({ district, voters, served, spent }) => [
          district ?? 'toute la ville',
          [voters, served, Number(spent.amount)],
        ]),
      );
    expect(table(official)).toEqual({
      'Gare-Fabriques': [250, 0, 0],
      'Les Hauts': [340, 60, 0],
      'La Plaine': [440, 390, 0],
      'Les Tilleuls': [400, 400, 0],
      'Bords-de-Lanthe': [510, 510, 140_000],
      'Centre-Halles': [1010, 1010, 227_000],
      'toute la ville': [null, null, 12_000],
    });
    expect(table(shares)).toEqual({
      'Gare-Fabriques': [250, 250, 28_000],
      'Les Hauts': [340, 340, 42_000],
      'La Plaine': [440, 440, 56_000],
      'Les Tilleuls': [400, 400, 48_000],
      'Bords-de-Lanthe': [510, 510, 0],
      'Centre-Halles': [1010, 1010, 187_000],
      'toute la ville': [null, null, 36_000],
    });
  });

  it('tells the finding of the comparison, and its price', async () => {
    const [a, b] = await counts();
    const { budget } = await ask<{
      budget: { comparison: { finding: string; onlyA: { reference: string }[]; onlyB: Data[] } };
    }>(
      'query ($a: ID!, $b: ID!) { budget(slug: "2025") { comparison(a: $a, b: $b) { finding onlyA { reference } onlyB { reference } } } }',
      { a: a.id, b: b.id },
    );
    expect(budget.comparison.finding).toBe('Avec les parts égales, 8 projets au lieu de 4, et plus personne d’oublié');
    expect(budget.comparison.onlyA.map(({ reference }) => reference)).toEqual(['A3', 'A2']);
    expect(budget.comparison.onlyB).toHaveLength(6);
  });

  it('explains why the fountains lost, in two languages', async () => {
    const query = '{ budget(slug: "2025") { projects(search: "fontaines") { nodes { outcome { explanation } } } } }';
    type Answer = { budget: { projects: { nodes: { outcome: { explanation: string } }[] } } };
    const french = await ask<Answer>(query);
    const english = await ask<Answer>(query, {}, 'orvelle-sur-lanthe', 'en');
    expect(plain(french.budget.projects.nodes[0]?.outcome.explanation ?? '')).toBe(
      'Non retenu : 560 voix, 24 000 €. Après « Composteurs de quartier », il restait 21 000 € : il manquait 3 000 €.',
    );
    expect(plain(english.budget.projects.nodes[0]?.outcome.explanation ?? '')).toBe(
      'Not selected: 560 votes, €24,000. After “Neighbourhood compost bins”, €21,000 was left: €3,000 was missing.',
    );
  });

  it('shows what became of the winners, and the answered claim', async () => {
    type Milestone = {
      state: string;
      spent: { amount: string } | null;
      revisedCost: { amount: string } | null;
      monthsLate: number | null;
      progressPercent: number | null;
    };
    const { budget } = await ask<{
      budget: {
        channels: { ballots: number }[];
        claims: { question: string; answer: string }[];
        officialCount: { selected: { milestone: Milestone }[] };
      };
    }>(
      '{ budget(slug: "2025") { channels { ballots } claims { question answer } officialCount { selected { milestone { state spent { amount } revisedCost { amount } monthsLate progressPercent } } } } }',
    );
    expect(budget.officialCount.selected.map(({ milestone }) => milestone)).toEqual([
      { state: 'revised', spent: null, revisedCost: { amount: '181000' }, monthsLate: null, progressPercent: null },
      { state: 'delivered', spent: { amount: '63900' }, revisedCost: null, monthsLate: 4, progressPercent: null },
      { state: 'works', spent: null, revisedCost: null, monthsLate: null, progressPercent: 60 },
      { state: 'delivered', spent: { amount: '11640' }, revisedCost: null, monthsLate: null, progressPercent: null },
    ]);
    expect(budget.channels.map(({ ballots }) => ballots)).toEqual([2402, 364, 214]);
    expect(plain(budget.claims[0]?.answer ?? '')).toContain('24 000 €');
  });

  it('is on the public record, and its ballots name no channel', async () => {
    const [official] = await counts();
    expect(plain(official.record?.sentence ?? '')).toContain('4 projets retenus, 379 000 €');
    const ctx = await suite.ctx('orvelle-sur-lanthe');
    const [row] = await ctx.db.query<{ told: number }>(
      'SELECT count(*)::int AS told FROM published_ballot WHERE territory_id = $1 AND (channel IS NOT NULL OR attributes IS NOT NULL)',
    );
    expect(row?.told).toBe(0);
  });
});

describe('the edition of 2026', () => {
  it('is in voting until Friday at eight in the evening, with 24 projects of 1 009 900 euros', async () => {
    const { budget } = await ask<{
      budget: {
        phase: string;
        votingOpens: string;
        votingCloses: string;
        ballotCount: number | null;
        projects: { totalCount: number; nodes: { reference: string; cost: { amount: string } }[] };
        downloads: { name: string }[];
      };
    }>(
      '{ budget(slug: "2026") { phase votingOpens votingCloses ballotCount downloads { name } projects(first: 100) { totalCount nodes { reference cost { amount } } } } }',
    );
    expect(budget).toMatchObject({
      phase: 'voting',
      votingOpens: '2026-03-27T08:00:00.000Z',
      votingCloses: '2026-04-10T18:00:00.000Z',
      ballotCount: null,
    });
    expect(budget.projects.totalCount).toBe(24);
    expect(budget.projects.nodes.map(({ reference }) => reference)).toEqual(
      Array.from({ length: 24 }, (_, index) => String(index + 1)),
    );
    expect(budget.projects.nodes.reduce((sum, { cost }) => sum + Number(cost.amount), 0)).toBe(1_009_900);
    expect(budget.downloads.map(({ name }) => name)).toEqual(['projects']);
  });

  it('is counted by equal shares, chosen before the vote with reasons that anyone can read', async () => {
    type Choice = { rule: { name: string }; reasons: string; triedOn: { slug: string }; record: { actorRole: string } };
    const { budget } = await ask<{ budget: { rule: { name: string }; ruleChoices: Choice[]; rulesFrozen: boolean } }>(
      '{ budget(slug: "2026") { rule { name } rulesFrozen ruleChoices { rule { name } reasons triedOn { slug } record { actorRole } } } }',
    );
    expect(budget).toMatchObject({
      rule: { name: 'equal-shares' },
      rulesFrozen: true,
      ruleChoices: [{ rule: { name: 'equal-shares' }, triedOn: { slug: '2025' }, record: { actorRole: 'organiser' } }],
    });
    expect(plain(budget.ruleChoices[0]?.reasons ?? '')).toContain('580 votants sans aucun projet lauréat');
  });

  it('keeps French texts marked as French for an English reader', async () => {
    const { budget } = await ask<{
      budget: { projects: { nodes: { title: string; titleLanguage: string; text: string; textLanguage: string }[] } };
    }>(
      '{ budget(slug: "2026") { projects(first: 1) { nodes { title titleLanguage text textLanguage } } } }',
      {},
      'orvelle-sur-lanthe',
      'en',
    );
    expect(budget.projects.nodes[0]).toMatchObject({
      title: 'Shade sails and mist at the Halles market',
      titleLanguage: 'en',
      textLanguage: 'fr',
    });
  });
});

describe('loading', () => {
  const inventory = (): Promise<unknown> =>
    ask(
      '{ territories { slug kind isDemonstration } budgets { totalCount } territory { districts { name residents } } }',
    );

  it('makes three territories, and a large edition to try', async () => {
    const found = (await inventory()) as { territories: { slug: string; kind: string }[] };
    expect(found.territories.filter(({ slug }) => slug !== 'orvelle')).toEqual([
      { slug: 'banc-d-essai', kind: 'testBench', isDemonstration: true },
      { slug: 'orvelle-sur-lanthe', kind: 'commune', isDemonstration: true },
      { slug: 'val-de-lanthe', kind: 'agglomeration', isDemonstration: true },
    ]);
    const { budget } = await ask<{ budget: Data }>(
      '{ budget(slug: "edition-d-essai") { ballotCount blankCount projects { totalCount } counts { state } } }',
      {},
      'banc-d-essai',
    );
    expect(budget).toEqual({
      ballotCount: 5000,
      blankCount: 80,
      projects: { totalCount: 120 },
      counts: [{ state: 'done' }, { state: 'done' }],
    });
  });

  it('does nothing twice, even from two processes at once', async () => {
    const before = await inventory();
    expect(await Promise.all([demonstration.load(FIRST_DAY), demonstration.load(FIRST_DAY)])).toEqual([[], []]);
    expect(await inventory()).toEqual(before);
  });

  it('brings the dates back without changing what speaks of the counts', async () => {
    const query =
      '{ budget(slug: "2026") { id votingCloses } past: budget(slug: "2025") { counts { id record { act } } } }';
    const before = await ask<{ budget: { id: string }; past: Data }>(query);
    clock.advance(40 * 86_400_000);
    expect(await demonstration.restart(clock.now())).toEqual(['orvelle-sur-lanthe', 'banc-d-essai']);
    const after = await ask<{ budget: { id: string; votingCloses: string }; past: Data }>(query);
    expect(after.budget).toEqual({ id: before.budget.id, votingCloses: '2026-05-20T18:00:00.000Z' });
    expect(after.past).toEqual(before.past);
  }, 60_000);

  it('refuses data that no longer count as the story says', () => {
    const run = {
      count: { outcome: { selected: ['A1'], cost: '5' }, trace: { endowment: null } },
      analysis: { votersWithChoice: 3, votersServed: 1 },
    };
    const check = asAnnounced({ selected: ['A1', 'A2'], spent: 5, unserved: 0 });
    expect(() => check(run as never)).toThrow(AnnouncedResultError);
    expect(() => check(run as never)).toThrow('selected is A1, not A1 A2; unserved is 2, not 0');
  });

  it('never takes the name of a real authority', async () => {
    expect(await demonstration.isAlone()).toBe(false);
    const real = territoryRow({ ...orvelle, slug: 'orvelle' }, FIRST_DAY);
    await expect(addTerritory(await suite.ctx(), real, orvelle)).rejects.toThrow(NameTakenError);
  });
});
