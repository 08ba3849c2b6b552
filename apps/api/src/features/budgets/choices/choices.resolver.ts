import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context';
import { Ctx } from '../../../platform/graphql/graphql-context';
import { Act } from '../../../platform/permissions/act';
import { Allow } from '../../../platform/permissions/allow.decorator';
import { PublicRecord, RecordEntry, toRecordEntry } from '../../public-record';
import { voteHasOpened } from '../budget.phases';
import { budgetById, budgetOf, phasesOf } from '../budgets.reader';
import { Budget } from '../budgets.types';
import { countRow } from '../counting/counts.reader';
import { ChoiceService } from './choice.service';
import { toChoice } from './choices.mapping';
import { choicesOf } from './choices.reader';
import { ChooseCountingRuleInput, ChooseCountingRuleResult, RuleChoice } from './choices.types';

@Resolver(() => RuleChoice)
export class ChoicesResolver {
  constructor(
    private readonly choices: ChoiceService,
    private readonly publicRecord: PublicRecord,
  ) {}

  @Allow(Act.ChooseCountingRule)
  @Mutation(() => ChooseCountingRuleResult, {
    description:
      'Chooses the rule by which an edition will be counted, with reasons, on the public record. Before the vote opens, another choice may follow; after, none.',
  })
  chooseCountingRule(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ChooseCountingRuleInput,
  ): Promise<typeof ChooseCountingRuleResult> {
    return this.choices.choose(ctx, input);
  }

  @ResolveField(() => RecordEntry, { description: 'The act: who chose, by role, and when.' })
  async record(@Ctx() ctx: RequestContext, @Parent() { entryUuid }: RuleChoice): Promise<RecordEntry> {
    const entry = await this.publicRecord.find(ctx, entryUuid);
    if (entry === null) throw new Error(`The public record has no entry ${entryUuid}.`);
    return toRecordEntry(entry, ctx.language);
  }

  @ResolveField(() => Budget, { nullable: true, description: 'The edition on whose ballots it was tried.' })
  async triedOn(@Ctx() ctx: RequestContext, @Parent() { countUuid }: RuleChoice): Promise<Budget | null> {
    const count = countUuid === null ? null : await countRow(ctx, countUuid);
    return count === null ? null : budgetById(ctx, count.budgetId);
  }
}

@Resolver(() => Budget)
export class BudgetChoicesResolver {
  @ResolveField(() => [RuleChoice], {
    description: 'Choices of its counting rule: the one that holds first, then those before.',
  })
  async ruleChoices(@Ctx() ctx: RequestContext, @Parent() { uuid }: Budget): Promise<RuleChoice[]> {
    const rows = await choicesOf(ctx, uuid);
    const budget = await budgetOf(ctx, { budgetId: uuid });
    return rows.map((row, place) => toChoice(row, budget, { language: ctx.language, holds: place === 0 }));
  }

  @ResolveField(() => Boolean, { description: 'The vote has opened: its rules cannot change any more.' })
  async rulesFrozen(@Ctx() ctx: RequestContext, @Parent() { uuid, ballotCount }: Budget): Promise<boolean> {
    return ballotCount !== null || voteHasOpened(await phasesOf(ctx, uuid), ctx.clock.now());
  }
}
