import { encodeId } from '../../../platform/graphql/ids';
import { money } from '../../../platform/graphql/money';
import type { BudgetRow } from '../budget.entity';
import { CountStateName } from '../counting/counts.types';
import type { ComparedOutcomes, ComparedPair } from './compared-outcomes';
import type { RuleTrialRow } from './rule-trial.entity';
import { RuleTrial, type OutcomeForVoters, type VotersSwitching } from './trials.types';

type Currency = Pick<BudgetRow, 'currency' | 'scale'>;

export function toTrial(row: RuleTrialRow, budget: Currency): RuleTrial {
  return Object.assign(new RuleTrial(), {
    id: encodeId('ruleTrial', row.id),
    state: CountStateName[row.state],
    requestedAt: row.requestedAt,
    outcomes: row.result?.outcomes.map((outcome) => forVoters(outcome, budget)) ?? [],
    switches: row.result?.pairs.flatMap(inBothDirections) ?? [],
    uuid: row.id,
    budgetUuid: row.budgetId,
    jobUuid: row.jobId,
    countUuids: row.countIds,
  });
}

function forVoters(
  { count, satisfaction }: ComparedOutcomes['outcomes'][number],
  { currency, scale }: Currency,
): OutcomeForVoters {
  const { voters, excluded, winners, money: spent } = satisfaction;
  return {
    count: encodeId('count', count),
    voters,
    excluded,
    meanWinners: winners.mean,
    giniWinners: winners.gini,
    meanMoney: money(BigInt(Math.floor(spent.mean)), currency, scale),
    giniMoney: spent.gini,
  };
}

function inBothDirections({ first, second, voters: { winners, money: spent } }: ComparedPair): VotersSwitching[] {
  const [a, b] = [encodeId('count', first), encodeId('count', second)];
  const { better, worse, same } = winners;
  return [
    { from: a, to: b, better, worse, same, betterByMoney: spent.better, worseByMoney: spent.worse },
    { from: b, to: a, better: worse, worse: better, same, betterByMoney: spent.worse, worseByMoney: spent.better },
  ];
}
