import type { GreedyNoSkipRule, GreedyRule, GreedyThresholdRule } from '@parvis/budget-counting';
import { fromText } from '@parvis/exact-numbers';
import {
  printBallot,
  printHeader,
  VOTE_TYPES,
  type PabulibHeader,
  type PabulibMeta,
  type PabulibProject,
  type Selected,
} from '@parvis/pabulib';
import { Temporal } from 'temporal-polyfill';
import type { RequestContext } from '../../../platform/context/request-context';
import type { BudgetRow } from '../budget.entity';
import { phasesOf } from '../budgets.reader';
import { readBallots } from '../ballots/ballots.queries';
import { officialCountOf } from '../counting/counts.reader';
import type { StoredRule } from '../counting/rule';
import { inLanguage } from '../local-text';
import { ProjectRow } from '../projects/project.entity';

/** Authorities have no country of their own in Parvis yet; the format asks for one. */
const COUNTRY = 'France';

/** The edition in the format that verifiers read. An imported one keeps what its file said. */
export async function* editionFile(ctx: RequestContext, budget: BudgetRow): AsyncGenerator<string> {
  const projects = await ctx.db.find(ProjectRow, { budgetId: budget.id }, { order: { position: 'ASC' } });
  const header = budget.source === null ? await ownHeader(ctx, budget, projects) : importedHeader(budget, projects);
  yield printHeader(header);
  let number = 0;
  for await (const page of readBallots(ctx, budget.id)) {
    yield page
      .map(({ choices, points, district, attributes }) => {
        number++;
        const cells: Readonly<Record<string, string>> = attributes ?? (district === null ? {} : { district });
        const vote = choices.map((position) => projects[position]?.reference ?? '');
        return printBallot(header, {
          voterId: attributes?.['voter_id'] ?? String(number),
          vote,
          cells,
          ...(points === null ? {} : { points }),
        });
      })
      .join('');
  }
}

function importedHeader(budget: BudgetRow, projects: readonly ProjectRow[]): PabulibHeader {
  const { meta = [], projectColumns = [], ballotColumns = [] } = budget.source ?? {};
  return {
    ...amounts(budget),
    meta: Object.fromEntries(meta),
    projectColumns,
    ballotColumns,
    projects: projects.map(({ reference, cost, attributes }) => {
      const { selected, ...cells } = attributes ?? {};
      return {
        id: reference,
        cost,
        cells,
        ...(selected === undefined ? {} : { selected: Number(selected) as Selected }),
      };
    }),
  };
}

async function ownHeader(
  ctx: RequestContext,
  budget: BudgetRow,
  projects: readonly ProjectRow[],
): Promise<PabulibHeader> {
  const official = await officialCountOf(ctx, budget.id);
  const winners = new Set(official?.selected ?? []);
  return {
    ...amounts(budget),
    meta: await ownMeta(ctx, budget, projects.length),
    projectColumns: ['project_id', 'cost', 'votes', 'name', ...(official === null ? [] : ['selected']), 'district'],
    ballotColumns: ['voter_id', 'vote', 'district'],
    projects: projects.map((row): PabulibProject => {
      const cells = {
        votes: String(row.votes ?? 0),
        name: inLanguage(row.title, ctx.territory.defaultLanguage),
        ...(row.districtName === null ? {} : { district: row.districtName }),
      };
      return {
        id: row.reference,
        cost: row.cost,
        cells,
        ...(official === null ? {} : { selected: winners.has(row.id) ? 1 : 0 }),
      };
    }),
  };
}

function amounts({ envelope, scale, ballotForm }: BudgetRow): Pick<PabulibHeader, 'budget' | 'scale' | 'voteType'> {
  return { budget: envelope, scale, voteType: VOTE_TYPES.find((type) => type === ballotForm.voteType) ?? 'approval' };
}

async function ownMeta(ctx: RequestContext, budget: BudgetRow, projects: number): Promise<PabulibMeta> {
  const voting = (await phasesOf(ctx, budget.id)).find(({ name }) => name === 'voting');
  const { minChoices, maxChoices } = budget.ballotForm;
  const dates = {
    date_begin: day(voting?.opens ?? budget.listedAt, ctx.territory.timeZone),
    date_end: day(voting?.closes ?? budget.listedAt, ctx.territory.timeZone),
  };
  return {
    description: inLanguage(budget.title, ctx.territory.defaultLanguage),
    country: COUNTRY,
    unit: ctx.territory.name,
    instance: budget.edition ?? budget.slug,
    num_projects: String(projects),
    num_votes: String(budget.ballotCount ?? 0),
    budget: '',
    vote_type: budget.ballotForm.voteType,
    rule: pabulibRule(budget.rule),
    ...(budget.rule.kind === 'greedy-threshold' ? { min_project_score_threshold: leastVotes(budget.rule) } : {}),
    ...dates,
    ...(minChoices === undefined ? {} : { min_length: String(minChoices) }),
    ...(maxChoices === undefined ? {} : { max_length: String(maxChoices) }),
    language: ctx.territory.defaultLanguage,
    currency: budget.currency,
  };
}

/** `DD.MM.YYYY`, on the calendar of the authority. */
function day(at: Date, timeZone: string): string {
  const date = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  return [String(date.day).padStart(2, '0'), String(date.month).padStart(2, '0'), date.year].join('.');
}

/** Votes are whole, so a fraction asks for as many as the next whole number. */
function leastVotes({ threshold }: GreedyThresholdRule): string {
  const { numerator, denominator } = fromText(threshold);
  return ((numerator + denominator - 1n) / denominator).toString();
}

const byVotesAlone = ({
  utility,
  exclusive,
  envelopes,
}: GreedyRule | GreedyNoSkipRule | GreedyThresholdRule): boolean =>
  utility === 'cost' && exclusive === undefined && envelopes === undefined;

/** The format's own names, where one says exactly this; its readers take `greedy-custom` and `unknown` as they are. */
function pabulibRule(rule: StoredRule): string {
  switch (rule.kind) {
    case 'published':
      return rule.name ?? 'unknown';
    case 'greedy':
    case 'greedy-no-skip':
    case 'greedy-threshold':
      return byVotesAlone(rule) ? rule.kind : 'greedy-custom';
    case 'equal-shares':
      return rule.add1 === null ? 'equalshares' : 'equalshares/add1';
    default:
      return 'unknown';
  }
}
