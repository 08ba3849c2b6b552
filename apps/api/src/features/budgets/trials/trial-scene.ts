import { MOST_VOTES_FIRST, type RuleKind } from '@parvis/budget-counting';
import { setTimeout as wait } from 'node:timers/promises';
import { person, type ApiSuite } from '../../../api-suite';
import type { Actor } from '../../../platform/context/actor';
import { randomUuid } from '../../../platform/graphql/ids';
import { EngineWorker } from '../../../platform/jobs/engine-worker';
import { countOrRefuse, type CountAnswer, type CountInput } from '../counting/count-run';
import type { EditionContent } from '../publishing/edition-content';
import { compareOutcomes, type ComparedInput } from './compared-outcomes';

interface EngineRun<Input> {
  readonly input: Input;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: number) => void;
}

/** Does the work of both threads in this one, when told to; rules of some kinds it finds too hard. */
export class HeldEngine extends EngineWorker {
  readonly tooHard = new Set<RuleKind>();
  private open: () => void = () => undefined;
  private gate = Promise.resolve();

  hold(): void {
    this.gate = new Promise((open) => (this.open = open));
  }

  release(): void {
    this.open();
  }

  override async run<Input, Output>(name: string, run: EngineRun<Input>): Promise<Output> {
    if (name === 'compare') return compareOutcomes(run.input as ComparedInput) as Output;
    run.onProgress(0.25);
    const aborted = new Promise<never>((_, fail) =>
      run.signal.addEventListener('abort', () => fail(run.signal.reason as Error)),
    );
    await Promise.race([this.gate, aborted]);
    return this.count(run.input as CountInput, run.onProgress) as Output;
  }

  private count(input: CountInput, onProgress: (progress: number) => void): CountAnswer {
    if (this.tooHard.has(input.rule.kind)) return { run: null, refusal: { code: 'too-hard', params: {} } };
    return countOrRefuse(input, onProgress);
  }
}

export const organiser = person(['organiser']);

/** Asks the graph, in French. */
export class Asking {
  constructor(private readonly suite: ApiSuite) {}

  async answer<Result>(query: string, variables: Record<string, unknown> = {}, as: Actor = organiser): Promise<Result> {
    const { data, errors } = await this.suite.execute(query, variables, { as });
    if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '));
    return data as Result;
  }

  async refusal(query: string, variables: Record<string, unknown>, as?: Actor): Promise<unknown> {
    const { errors } = await this.suite.execute(query, variables, as === undefined ? {} : { as });
    return errors?.[0]?.extensions?.['code'];
  }

  async budgetId(slug: string): Promise<string> {
    const query = 'query ($slug: String!) { budget(slug: $slug) { id } }';
    return (await this.answer<{ budget: { id: string } }>(query, { slug })).budget.id;
  }

  /** Until the work of a trial has ended, one way or another. */
  async settled<Trial extends { state: string }>(query: string, id: string): Promise<Trial> {
    for (let tries = 0; tries < 200; tries++) {
      const { ruleTrial } = await this.answer<{ ruleTrial: Trial }>(query, { id });
      if (ruleTrial.state !== 'queued' && ruleTrial.state !== 'running') return ruleTrial;
      await wait(50);
    }
    throw new Error('The trial never ended.');
  }
}

export const COMPARE = `mutation ($input: CompareRulesInput!) { compareRules(input: $input) { __typename
  ... on RuleTrial { id state job { id } counts { id state } } ... on Problem { code message path } } }`;

export interface Compared {
  readonly compareRules: {
    readonly __typename: string;
    readonly id: string;
    readonly state: string;
    readonly job: { readonly id: string } | null;
    readonly counts: readonly { readonly id: string; readonly state: string }[];
    readonly code?: string;
    readonly message?: string;
    readonly path?: readonly string[];
  };
}

const written = {
  summary: null,
  currency: 'EUR',
  scale: 0,
  eligibility: null,
  claims: [],
};

/**
 * Ten voters and 10 euros. By votes, A (10) wins and the four who chose B have nothing; by equal shares C (6) then B (4) win, and
 * everybody has one.
 */
export function pastEdition(): EditionContent {
  const project = (reference: string, cost: bigint, district: string | null): EditionContent['projects'][number] => ({
    reference,
    cost,
    title: { fr: `Projet ${reference}` },
    district: district === null ? null : { slug: district.toLowerCase(), name: district },
    category: null,
    runningCost: null,
    summary: { fr: 'Un résumé' },
    body: null,
    author: null,
    opinion: null,
    place: null,
    costLines: [],
    milestone: null,
  });
  return {
    ...written,
    id: randomUuid(),
    slug: 'passee',
    title: { fr: 'Édition passée' },
    edition: '2025',
    envelope: 10n,
    ballotForm: { voteType: 'approval' },
    rule: MOST_VOTES_FIRST,
    phases: [{ name: 'finished', opens: new Date('2025-06-01T00:00:00Z'), closes: null }],
    listedAt: new Date('2025-05-01T00:00:00Z'),
    projects: [project('A', 10n, 'Nord'), project('B', 4n, 'Sud'), project('C', 6n, null)],
    ballots: {
      channels: [],
      groups: [
        { ballots: 6, district: 'Nord', choices: ['A', 'C'] },
        { ballots: 4, district: 'Sud', choices: ['B'] },
      ],
    },
    counts: [],
  };
}

export const VOTE_OPENS = new Date('2026-09-01T07:00:00Z');

/** The vote of this one has not opened. */
export function nextEdition(): EditionContent {
  return {
    ...pastEdition(),
    id: randomUuid(),
    slug: 'a-venir',
    title: { fr: 'Édition à venir' },
    edition: '2026',
    phases: [
      { name: 'proposing', opens: new Date('2026-01-01T00:00:00Z'), closes: new Date('2026-06-01T00:00:00Z') },
      { name: 'voting', opens: VOTE_OPENS, closes: new Date('2026-09-15T18:00:00Z') },
    ],
    listedAt: VOTE_OPENS,
    projects: [],
    ballots: null,
  };
}
