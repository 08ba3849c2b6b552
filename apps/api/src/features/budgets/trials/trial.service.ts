import { Injectable } from '@nestjs/common';
import { translator } from '@parvis/messages';
import type { RequestContext } from '../../../platform/context/request-context';
import { inTransaction } from '../../../platform/database/transaction';
import { decodeId, timeOrderedUuid } from '../../../platform/graphql/ids';
import { InvalidInputProblem, NotFoundProblem, problem, type Problem } from '../../../platform/graphql/problem';
import { JobQueue } from '../../../platform/jobs/job-queue';
import type { BudgetRow } from '../budget.entity';
import { budgetRow } from '../budgets.reader';
import type { BudgetCountRow } from '../counting/budget-count.entity';
import { CountService, isToBeMade } from '../counting/count.service';
import { countsOf } from '../counting/counts.reader';
import type { StoredRule } from '../counting/rule';
import { ruleProblem } from '../rules/rule-faults';
import { ruleGround } from '../rules/rule-ground.reader';
import { ruleKey } from '../rules/rule-key';
import { ruleOfInput } from '../rules/rule-of-input';
import { RuleTrialRow } from './rule-trial.entity';
import { toTrial } from './trials.mapping';
import type { CompareRulesInput, CompareRulesResult } from './trials.types';

export const TRIAL_JOB = 'rule-trial';

export interface TrialJobPayload {
  readonly trialId: string;
}

/** Fewer compare nothing; more do not fit on a page. */
export const FEWEST_RULES = 2;
export const MOST_RULES = 6;

/** Several rules on the same ballots: one job that makes the counts that are missing, then sets them side by side. */
@Injectable()
export class TrialService {
  constructor(
    private readonly counts: CountService,
    private readonly jobs: JobQueue,
  ) {}

  async compare(ctx: RequestContext, input: CompareRulesInput): Promise<typeof CompareRulesResult> {
    const t = translator(ctx.language);
    const budgetId = decodeId('budget', input.budget);
    const budget = budgetId === null ? null : await budgetRow(ctx, budgetId);
    if (budget === null)
      return problem(NotFoundProblem, 'BUDGET_NOT_FOUND', t('budgets-api.problem.budget-not-found'), ['budget']);
    if (budget.ballotCount === null)
      return problem(InvalidInputProblem, 'NO_BALLOTS', t('budgets-api.problem.no-ballots'), ['budget']);
    const rules = await this.rulesOf(ctx, budget, input);
    if (!Array.isArray(rules)) return rules as InvalidInputProblem | NotFoundProblem;
    if (rules.length < FEWEST_RULES)
      return problem(InvalidInputProblem, 'TOO_FEW_RULES', t('trial.problem.too-few', { fewest: FEWEST_RULES }), [
        'rules',
      ]);
    if (rules.length > MOST_RULES)
      return problem(InvalidInputProblem, 'TOO_MANY_RULES', t('trial.problem.too-many', { most: MOST_RULES }), [
        'rules',
      ]);
    return toTrial(await this.stage(ctx, budget.id, rules), budget);
  }

  /** Each rule once, those of counts that are there first; or the first thing that is wrong. */
  private async rulesOf(
    ctx: RequestContext,
    budget: BudgetRow,
    { counts: countIds, rules: inputs }: CompareRulesInput,
  ): Promise<readonly StoredRule[] | Problem> {
    const known = new Map((await countsOf(ctx, budget.id)).map((row) => [row.id, row.rule]));
    const rules = new Map<string, StoredRule>();
    for (const id of countIds ?? []) {
      const rule = known.get(decodeId('count', id) ?? '');
      if (rule === undefined)
        return problem(NotFoundProblem, 'COUNT_NOT_FOUND', translator(ctx.language)('trial.problem.count-not-found'), [
          'counts',
        ]);
      rules.set(ruleKey(rule), rule);
    }
    const ground = await ruleGround(ctx, budget, inputs);
    for (const [place, input] of inputs.entries()) {
      const { rule, faults } = ruleOfInput(input, ground);
      if (faults !== null) {
        const told = ruleProblem(faults[0], ctx.language);
        return Object.assign(told, { path: ['rules', String(place), faults[0].field] });
      }
      rules.set(ruleKey(rule), rule);
    }
    return [...rules.values()];
  }

  /** The same counts in the same order are the same trial; one that failed or was cancelled starts again. */
  private stage(ctx: RequestContext, budgetId: string, rules: readonly StoredRule[]): Promise<RuleTrialRow> {
    return inTransaction(ctx, async (tx) => {
      const counts: BudgetCountRow[] = [];
      for (const rule of rules) counts.push(await this.counts.rowOf(tx, budgetId, rule));
      const known = await this.knownTrial(tx, budgetId, counts);
      if (known !== null && known.state !== 'failed' && known.state !== 'cancelled') return known;
      const trial = known ?? (await this.add(tx, budgetId, counts));
      const jobId = await this.jobs.stage(tx, { kind: TRIAL_JOB, payload: { trialId: trial.id }, key: trial.id });
      for (const count of counts) if (isToBeMade(count)) await this.counts.awaitJob(tx, count, jobId);
      await tx.db.update(RuleTrialRow, { id: trial.id }, { state: 'queued', jobId });
      return { ...trial, state: 'queued', jobId };
    });
  }

  private async knownTrial(
    ctx: RequestContext,
    budgetId: string,
    counts: readonly BudgetCountRow[],
  ): Promise<RuleTrialRow | null> {
    const [found] = await ctx.db.query<{ id: string }>(
      'SELECT id FROM rule_trial WHERE territory_id = $1 AND budget_id = $2 AND count_ids = $3::uuid[]',
      [budgetId, counts.map(({ id }) => id)],
    );
    return found === undefined ? null : ctx.db.findOne(RuleTrialRow, { id: found.id });
  }

  private async add(ctx: RequestContext, budgetId: string, counts: readonly BudgetCountRow[]): Promise<RuleTrialRow> {
    const row = {
      id: timeOrderedUuid(ctx.clock.now()),
      budgetId,
      countIds: counts.map(({ id }) => id),
      state: 'queued' as const,
      jobId: null,
      result: null,
      requestedAt: ctx.clock.now(),
    };
    await ctx.db.insert(RuleTrialRow, row);
    return { ...row, territoryId: ctx.territory.id };
  }
}
