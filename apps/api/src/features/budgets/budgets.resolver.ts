import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/context/request-context';
import { PageArgs, type Connection } from '../../platform/graphql/connection';
import { Ctx } from '../../platform/graphql/graphql-context';
import { Instant } from '../../platform/graphql/scalars';
import { Public } from '../../platform/permissions/allow.decorator';
import { phaseAt } from './budget.phases';
import { toBudget, toClaim, toPhase } from './budgets.mapping';
import { budgetBySlug, claimsOf, listBudgets, phasesOf } from './budgets.reader';
import { Budget, BudgetConnection, BudgetPhase, BudgetPhaseName, Claim, Download } from './budgets.types';
import { budgetDownloads } from './downloads/download-links';

@Resolver(() => Budget)
export class BudgetsResolver {
  @Public()
  @Query(() => BudgetConnection, { description: 'Newest vote first.' })
  budgets(@Ctx() ctx: RequestContext, @Args() args: PageArgs): Promise<Connection<Budget>> {
    return listBudgets(ctx, args);
  }

  @Public()
  @Query(() => Budget, { nullable: true })
  async budget(@Ctx() ctx: RequestContext, @Args('slug') slug: string): Promise<Budget | null> {
    const row = await budgetBySlug(ctx, slug);
    return row === null ? null : toBudget(row, ctx.language);
  }

  @ResolveField(() => BudgetPhaseName, { description: 'Now.' })
  async phase(@Ctx() ctx: RequestContext, @Parent() { uuid }: Budget): Promise<BudgetPhaseName> {
    return BudgetPhaseName[phaseAt(await phasesOf(ctx, uuid), ctx.clock.now())];
  }

  @ResolveField(() => [BudgetPhase], { description: 'In the order of the life of a budget.' })
  async phases(@Ctx() ctx: RequestContext, @Parent() { uuid }: Budget): Promise<BudgetPhase[]> {
    return (await phasesOf(ctx, uuid)).map(toPhase);
  }

  @ResolveField(() => Instant, { nullable: true })
  async votingOpens(@Ctx() ctx: RequestContext, @Parent() { uuid }: Budget): Promise<Date | null> {
    return (await phasesOf(ctx, uuid)).find(({ name }) => name === 'voting')?.opens ?? null;
  }

  @ResolveField(() => Instant, { nullable: true })
  async votingCloses(@Ctx() ctx: RequestContext, @Parent() { uuid }: Budget): Promise<Date | null> {
    return (await phasesOf(ctx, uuid)).find(({ name }) => name === 'voting')?.closes ?? null;
  }

  @ResolveField(() => [Claim])
  async claims(@Ctx() ctx: RequestContext, @Parent() { uuid }: Budget): Promise<Claim[]> {
    return (await claimsOf(ctx, uuid)).map((claim) => toClaim(claim, ctx.language));
  }

  @ResolveField(() => [Download])
  downloads(@Ctx() ctx: RequestContext, @Parent() budget: Budget): Download[] {
    return budgetDownloads(ctx, budget);
  }
}
