import type { Tie as TieFacts } from '@parvis/budget-counting';
import { floor, fromText } from '@parvis/exact-numbers';
import { translator } from '@parvis/messages';
import type { Language } from '../../../platform/context/request-context';
import { encodeId } from '../../../platform/graphql/ids';
import { money } from '../../../platform/graphql/money';
import type { BudgetRow } from '../budget.entity';
import type { ProjectNames } from '../projects/projects.reader';
import type { BudgetCountRow } from './budget-count.entity';
import type { CountAnalysisRow } from './count-run';
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
    rule: toRule(row.rule, currency, language),
    state: CountStateName[row.state],
    official: row.official,
    countedAt: row.countedAt,
    spent: money(row.spent ?? 0n, currency, scale),
    remaining: money(row.remaining ?? envelope, currency, scale),
    uuid: row.id,
    budgetUuid: row.budgetId,
    jobUuid: row.jobId,
    selectedUuids: row.selected ?? [],
  };
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
  const t = translator(language);
  const title = (reference: string): string => titles.get(reference) ?? reference;
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const quoted = tie.tied.map((reference) =>
    language === 'fr' ? `«\u202F${title(reference)}\u202F»` : `“${title(reference)}”`,
  );
  const rule = t(`budgets-api.parameter.ties.${tie.rule}`);
  return {
    sentence: t('budgets-api.tie.sentence', {
      step: tie.step,
      titles: list.format(quoted),
      chosen: title(tie.chosen),
      rule,
    }),
    projectUuids: tie.tied.map((reference) => uuids.get(reference)).filter((uuid) => uuid !== undefined),
  };
}

/** Shares are fractions of a minor unit; what a voter had is rounded down to one. */
export function toShare({ endowment, runs }: TraceSummary, { currency, scale }: Currency): VoterShare | null {
  if (endowment === null) return null;
  const [start, final] = [floor(fromText(endowment.start)), floor(fromText(endowment.final))];
  return { start: money(start, currency, scale), final: money(final, currency, scale), runs };
}
