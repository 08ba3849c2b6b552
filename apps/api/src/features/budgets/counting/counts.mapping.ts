import type { Tie as TieFacts } from '@parvis/budget-counting';
import { floor, type FractionText, fromText, multiply, rational } from '@parvis/exact-numbers';
import { explainTie } from '@parvis/explanations';
import { translator } from '@parvis/messages';
import type { Language } from '../../../platform/context/request-context';
import { encodeId } from '../../../platform/graphql/ids';
import { type Money, money } from '../../../platform/graphql/money';
import type { BudgetRow } from '../budget.entity';
import type { ProjectNames } from '../projects/projects.reader';
import type { BudgetCountRow } from './budget-count.entity';
import type { CountAnalysisRow, CountRefusal } from './count-run';
import {
  CountStateName,
  type Count,
  type CountAnalysis,
  type ProjectOutcome,
  type Tie,
  type VoterShare,
} from './counts.types';
import type { TraceSummary } from './counts.reader';
import type { ProjectOutcomeRow } from './project-outcome.entity';
import { toRule } from './rules.mapping';

type Currency = Pick<BudgetRow, 'currency' | 'scale'>;

export function toCount(row: BudgetCountRow, budget: BudgetRow, language: Language): Count {
  const { currency, scale, envelope } = budget;
  return {
    id: encodeId('count', row.id),
    rule: toRule(row.rule, budget, language),
    state: CountStateName[row.state],
    official: row.official,
    countedAt: row.countedAt,
    refusal: row.refusal === null ? null : refusalInWords(row.refusal, language),
    spent: money(row.spent ?? 0n, currency, scale),
    remaining: money(row.remaining ?? envelope, currency, scale),
    uuid: row.id,
    budgetUuid: row.budgetId,
    jobUuid: row.jobId,
    selectedUuids: row.selected ?? [],
  };
}

const TOLD_REFUSALS = ['too-hard', 'form-mismatch'] as const;

function refusalInWords({ code }: CountRefusal, language: Language): string {
  const told = TOLD_REFUSALS.find((name) => name === code) ?? 'other';
  return translator(language)(`trial.refusal.${told}`);
}

export function toOutcome(row: ProjectOutcomeRow, { currency, scale }: Currency): ProjectOutcome {
  const {
    countId: countUuid,
    projectId: projectUuid,
    selected,
    position: order,
    votes,
    remainingAfter,
    effectiveSupport,
  } = row;
  const left = remainingAfter === null ? null : money(remainingAfter, currency, scale);
  return { countUuid, projectUuid, selected, order, votes, remainingAfter: left, effectiveSupport };
}

export function toAnalysis(row: CountAnalysisRow, { currency, scale }: Currency): CountAnalysis {
  return {
    voters: row.voters,
    votersWithChoice: row.votersWithChoice,
    votersServed: row.votersServed,
    winnersPerVoter: row.winnersPerVoter.map((voters, winners) => ({ winners, voters })),
    districts: row.districts.map((district) => ({ ...district, spent: money(district.spent, currency, scale) })),
  };
}

export function toTie(tie: TieFacts, { titles, uuids }: ProjectNames, language: Language): Tie {
  return {
    sentence: explainTie(tie, { language, t: translator(language), titles }),
    changesOutcome: tie.changesOutcome,
    projectUuids: tie.tied.map((reference) => uuids.get(reference)).filter((uuid) => uuid !== undefined),
  };
}

/** Shares are exact fractions; what a voter had is rounded down to a hundredth of the currency unit, or finer where the edition is. */
export function toShare({ endowment, runs }: TraceSummary, { currency, scale }: Currency): VoterShare | null {
  if (endowment === null) return null;
  const digits = Math.max(2, scale);
  const finer = rational(10n ** BigInt(digits - scale));
  const said = (share: FractionText): Money => money(floor(multiply(fromText(share), finer)), currency, digits);
  return { start: said(endowment.start), final: said(endowment.final), runs };
}
