import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context';
import { Ctx } from '../../../platform/graphql/graphql-context';
import { Act } from '../../../platform/permissions/act';
import { Allow } from '../../../platform/permissions/allow.decorator';
import { budgetBySlug, budgetOf } from '../budgets.reader';
import { toRule } from '../counting/rules.mapping';
import { ruleProblem } from '../rules/rule-faults';
import { districtsOfVoters, ruleGround } from '../rules/rule-ground.reader';
import { RuleInput } from '../rules/rule-input';
import { ruleKey } from '../rules/rule-key';
import { ruleOfInput } from '../rules/rule-of-input';
import { AcceptedRule, CheckedRule, RefusedRule, RuleBench } from './trials.types';

/** More rules than a page offers, each of which costs little. */
const MOST_CHECKED = 30;

/** Reads all the ballots of an edition for their districts: for organisers, so that nobody makes the server do it a thousand times. */
@Resolver(() => RuleBench)
export class RuleBenchResolver {
  @Allow(Act.CompareRules)
  @Query(() => RuleBench, { nullable: true, description: 'Where rules are set before they are tried on an edition.' })
  async ruleBench(@Ctx() ctx: RequestContext, @Args('slug') slug: string): Promise<RuleBench | null> {
    const budget = await budgetBySlug(ctx, slug);
    return budget === null ? null : { budgetUuid: budget.id };
  }

  @ResolveField(() => [CheckedRule], {
    description: 'The rules that these inputs mean for the ballots of this edition, or all that is wrong with each.',
  })
  async checkedRules(
    @Ctx() ctx: RequestContext,
    @Parent() { budgetUuid }: RuleBench,
    @Args('rules', { type: () => [RuleInput] }) inputs: RuleInput[],
  ): Promise<(typeof CheckedRule)[]> {
    const budget = await budgetOf(ctx, { budgetId: budgetUuid });
    const ground = await ruleGround(ctx, budget, inputs);
    return inputs.slice(0, MOST_CHECKED).map((input) => {
      const { rule, faults } = ruleOfInput(input, ground);
      return faults === null
        ? Object.assign(new AcceptedRule(), { rule: toRule(rule, budget, ctx.language), key: ruleKey(rule) })
        : Object.assign(new RefusedRule(), { problems: faults.map((fault) => ruleProblem(fault, ctx.language)) });
    });
  }

  @ResolveField(() => [String], { description: 'Districts that ballots name, in the order of their names.' })
  async voterDistricts(@Ctx() ctx: RequestContext, @Parent() { budgetUuid }: RuleBench): Promise<string[]> {
    return [...(await districtsOfVoters(ctx, budgetUuid))];
  }
}
