import { Injectable } from '@nestjs/common';
import type { Rule } from '@parvis/budget-counting';
import { translator } from '@parvis/messages';
import type { RequestContext } from '../../../platform/context/request-context';
import { inTransaction } from '../../../platform/database/transaction';
import { decodeId } from '../../../platform/graphql/ids';
import { InvalidInputProblem, NotFoundProblem, problem } from '../../../platform/graphql/problem';
import { formOf } from '../ballots/ballot-form';
import { BudgetPhaseRow } from '../budget-phase.entity';
import { BudgetRow } from '../budget.entity';
import { voteHasOpened } from '../budget.phases';
import { BudgetCountRow } from '../counting/budget-count.entity';
import { isCountable } from '../counting/rule';
import { formNeeded, namesOneElection } from '../rules/rule-form';
import { ruleKey } from '../rules/rule-key';
import { ChoiceStore } from './choice.store';
import { toChoice } from './choices.mapping';
import { mayChooseRule, type ChoiceAnswer } from './choices.policy';
import {
  RuleChosen,
  RulesFrozenProblem,
  type ChooseCountingRuleInput,
  type ChooseCountingRuleResult,
} from './choices.types';
import { cleanReasons, FEWEST_CHARACTERS, MOST_CHARACTERS, reasonsFault } from './reasons';
import { RuleChoiceRow } from './rule-choice.entity';

type Refusal = RulesFrozenProblem | InvalidInputProblem | NotFoundProblem;

/** The rule of a count becomes the rule of an edition, as long as nobody can have voted. */
@Injectable()
export class ChoiceService {
  constructor(private readonly store: ChoiceStore) {}

  choose(ctx: RequestContext, input: ChooseCountingRuleInput): Promise<typeof ChooseCountingRuleResult> {
    return inTransaction(ctx, async (tx) => {
      const budgetId = decodeId('budget', input.budget);
      if (budgetId === null) return notFound(ctx, 'budget');
      // Whoever opens the vote or chooses at the same moment waits, so that a choice never lands on open ballots.
      await tx.db.query('SELECT 1 FROM budget WHERE territory_id = $1 AND id = $2 FOR UPDATE', [budgetId]);
      const budget = await tx.db.findOne(BudgetRow, { id: budgetId });
      if (budget === null) return notFound(ctx, 'budget');
      const count = await this.countOf(tx, input.count);
      if (count === null) return notFound(ctx, 'count');
      return this.decide(tx, budget, count, cleanReasons(input.reasons));
    });
  }

  private countOf(ctx: RequestContext, id: string): Promise<BudgetCountRow | null> {
    const countId = decodeId('count', id);
    return countId === null ? Promise.resolve(null) : ctx.db.findOne(BudgetCountRow, { id: countId });
  }

  private async decide(
    ctx: RequestContext,
    budget: BudgetRow,
    count: BudgetCountRow,
    reasons: string,
  ): Promise<typeof ChooseCountingRuleResult> {
    const answer = await answerFor(ctx, budget, count);
    if (answer !== 'allowed') return refusal(ctx, answer);
    if (!isCountable(count.rule)) throw new Error('The policy lets no published result through.');
    const fault = reasonsFault(reasons);
    if (fault !== null) return refusedReasons(ctx, fault);
    const last = await lastChoice(ctx, budget.id);
    const row =
      last !== null && last.ruleKey === ruleKey(count.rule) && last.reasons === reasons
        ? last // the same form sent twice
        : await this.store.add(ctx, budget, {
            rule: count.rule,
            reasons,
            countId: count.id,
            chosenAt: ctx.clock.now(),
          });
    return Object.assign(new RuleChosen(), { choice: toChoice(row, budget, { language: ctx.language, holds: true }) });
  }
}

async function answerFor(ctx: RequestContext, budget: BudgetRow, count: BudgetCountRow): Promise<ChoiceAnswer> {
  const phases = await ctx.db.find(BudgetPhaseRow, { budgetId: budget.id });
  const rule: Rule | null = isCountable(count.rule) ? count.rule : null;
  return mayChooseRule({
    voteOpened: budget.ballotCount !== null || voteHasOpened(phases, ctx.clock.now()),
    ballotForm: formOf(budget.ballotForm),
    countState: count.state,
    publishedResult: rule === null,
    sameEdition: count.budgetId === budget.id,
    namesOneElection: rule !== null && namesOneElection(rule),
    formNeeded: rule === null ? null : formNeeded(rule),
  });
}

async function lastChoice(ctx: RequestContext, budgetId: string): Promise<RuleChoiceRow | null> {
  const [last = null] = await ctx.db.find(RuleChoiceRow, { budgetId }, { order: { position: 'DESC' }, take: 1 });
  return last;
}

function refusal({ language }: RequestContext, answer: Exclude<ChoiceAnswer, 'allowed'>): Refusal {
  const message = translator(language)(`trial.refused.${answer}`);
  const code = answer.toUpperCase().replaceAll('-', '_');
  return answer === 'rules-frozen'
    ? problem(RulesFrozenProblem, code, message, ['budget'])
    : problem(InvalidInputProblem, code, message, [answer === 'ballots-say-less' ? 'budget' : 'count']);
}

function refusedReasons({ language }: RequestContext, fault: NonNullable<ReturnType<typeof reasonsFault>>): Refusal {
  const message = translator(language)(`trial.reasons.${fault}`, { fewest: FEWEST_CHARACTERS, most: MOST_CHARACTERS });
  return problem(InvalidInputProblem, `REASONS_${fault.toUpperCase().replaceAll('-', '_')}`, message, ['reasons']);
}

function notFound({ language }: RequestContext, what: 'budget' | 'count'): NotFoundProblem {
  const t = translator(language);
  return what === 'budget'
    ? problem(NotFoundProblem, 'BUDGET_NOT_FOUND', t('budgets-api.problem.budget-not-found'), ['budget'])
    : problem(NotFoundProblem, 'COUNT_NOT_FOUND', t('trial.problem.count-not-found'), ['count']);
}
