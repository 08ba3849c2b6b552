import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context';
import { Ctx } from '../../../platform/graphql/graphql-context';
import { decodeId } from '../../../platform/graphql/ids';
import { listCost } from '../../../platform/graphql/list-cost';
import { Act } from '../../../platform/permissions/act';
import { Allow } from '../../../platform/permissions/allow.decorator';
import { Budget } from '../budgets.types';
import { projectsByIds } from '../projects/projects.reader';
import { Project } from '../projects/projects.types';
import { compareCounts } from './comparison.reader';
import { countRow, countsOf, officialCountOf, resultCountOf } from './counts.reader';
import { countById, presentedCount } from './presented-counts';
import { Count, CountComparison, RequestCountInput } from './counts.types';
import { RequestCountResult } from './request-count.types';
import { CountRequests } from './count-requests.service';

@Resolver(() => Budget)
export class BudgetCountsResolver {
  constructor(private readonly requests: CountRequests) {}

  @Allow(Act.RequestCount)
  @Mutation(() => RequestCountResult, {
    description: 'Counts the public ballots of an edition by a rule. Asking again gives the same count.',
  })
  requestCount(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RequestCountInput,
  ): Promise<typeof RequestCountResult> {
    return this.requests.request(ctx, input);
  }

  @ResolveField(() => [Count], { description: 'In the order they were asked for.' })
  async counts(@Ctx() ctx: RequestContext, @Parent() { uuid }: Budget): Promise<Count[]> {
    return Promise.all((await countsOf(ctx, uuid)).map((row) => presentedCount(ctx, row)));
  }

  @ResolveField(() => Count, { nullable: true, description: 'The one that decided, once it is done.' })
  async officialCount(@Ctx() ctx: RequestContext, @Parent() { uuid }: Budget): Promise<Count | null> {
    return presentedCount(ctx, await officialCountOf(ctx, uuid));
  }

  @ResolveField(() => Count, {
    nullable: true,
    description:
      'What a page of results shows first: the official count or, where no official result is known, the first that is done.',
  })
  async resultCount(@Ctx() ctx: RequestContext, @Parent() { uuid }: Budget): Promise<Count | null> {
    return presentedCount(ctx, await resultCountOf(ctx, uuid));
  }

  @ResolveField(() => Count, { nullable: true })
  async count(
    @Ctx() ctx: RequestContext,
    @Parent() { uuid }: Budget,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Count | null> {
    const countId = decodeId('count', id);
    const row = countId === null ? null : await countRow(ctx, countId);
    return presentedCount(ctx, row?.budgetId === uuid ? row : null);
  }

  @ResolveField(() => CountComparison, {
    nullable: true,
    description: 'Two counts of this edition that are both done.',
  })
  comparison(
    @Ctx() ctx: RequestContext,
    @Parent() { uuid }: Budget,
    @Args('a', { type: () => ID }) a: string,
    @Args('b', { type: () => ID }) b: string,
  ): Promise<CountComparison | null> {
    return compareCounts(ctx, uuid, decodeId('count', a), decodeId('count', b));
  }
}

const USUAL_WINNERS = 20;

@Resolver(() => CountComparison)
export class ComparisonsResolver {
  @ResolveField(() => Count)
  async a(@Ctx() ctx: RequestContext, @Parent() { aUuid }: CountComparison): Promise<Count | null> {
    return countById(ctx, aUuid);
  }

  @ResolveField(() => Count)
  async b(@Ctx() ctx: RequestContext, @Parent() { bUuid }: CountComparison): Promise<Count | null> {
    return countById(ctx, bUuid);
  }

  @ResolveField(() => [Project], { complexity: listCost(USUAL_WINNERS) })
  both(@Ctx() ctx: RequestContext, @Parent() { bothUuids }: CountComparison): Promise<Project[]> {
    return projectsByIds(ctx, bothUuids);
  }

  @ResolveField(() => [Project], { complexity: listCost(USUAL_WINNERS) })
  onlyA(@Ctx() ctx: RequestContext, @Parent() { onlyAUuids }: CountComparison): Promise<Project[]> {
    return projectsByIds(ctx, onlyAUuids);
  }

  @ResolveField(() => [Project], { complexity: listCost(USUAL_WINNERS) })
  onlyB(@Ctx() ctx: RequestContext, @Parent() { onlyBUuids }: CountComparison): Promise<Project[]> {
    return projectsByIds(ctx, onlyBUuids);
  }
}
