import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../context/request-context';
import { Ctx } from '../graphql/graphql-context';
import { decodeId } from '../graphql/ids';
import { refuse } from '../graphql/refusal';
import { Act } from '../permissions/act';
import { Allow } from '../permissions/allow.decorator';
import { JobQueue } from './job-queue';
import { CancelJobInput, Job, toJob } from './job.types';

@Resolver(() => Job)
export class JobsResolver {
  constructor(private readonly jobs: JobQueue) {}

  @Allow(Act.FollowJob)
  @Query(() => Job, { nullable: true })
  async job(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<Job | null> {
    const uuid = decodeId('job', id);
    const row = uuid === null ? null : await this.jobs.find(ctx, uuid);
    return row === null ? null : toJob(row);
  }

  @Allow(Act.CancelJob)
  @Mutation(() => Job)
  async cancelJob(@Ctx() ctx: RequestContext, @Args('input') input: CancelJobInput): Promise<Job> {
    const uuid = decodeId('job', input.id);
    if (uuid === null) throw refuse('NOT_FOUND', 'There is no such job.');
    return toJob(await this.jobs.cancel(ctx, uuid));
  }
}
