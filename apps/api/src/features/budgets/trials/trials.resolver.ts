import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context';
import { Ctx } from '../../../platform/graphql/graphql-context';
import { decodeId } from '../../../platform/graphql/ids';
import { listCost } from '../../../platform/graphql/list-cost';
import { JobQueue } from '../../../platform/jobs/job-queue';
import { Job, toJob } from '../../../platform/jobs/job.types';
import { Act } from '../../../platform/permissions/act';
import { Allow } from '../../../platform/permissions/allow.decorator';
import { budgetById, budgetOf } from '../budgets.reader';
import { Budget, Download } from '../budgets.types';
import { countById } from '../counting/presented-counts';
import { Count } from '../counting/counts.types';
import { trialDownloads } from '../downloads/download-links';
import { projectById } from '../projects/projects.reader';
import { Project } from '../projects/projects.types';
import { TrialService } from './trial.service';
import { comparedProjects, trialById, trialsOf } from './trials.reader';
import { ComparedProject, CompareRulesInput, CompareRulesResult, RuleTrial } from './trials.types';

/** Of a large edition; what limits operations counts with it (platform/graphql/limits.plugin.ts). */
const USUAL_PROJECTS = 100;

@Resolver(() => RuleTrial)
export class TrialsResolver {
  constructor(
    private readonly trials: TrialService,
    private readonly jobs: JobQueue,
  ) {}

  @Allow(Act.CompareRules)
  @Mutation(() => CompareRulesResult, {
    description: 'Counts the public ballots of an edition by several rules and sets the outcomes side by side.',
  })
  compareRules(
    @Ctx() ctx: RequestContext,
    @Args('input') input: CompareRulesInput,
  ): Promise<typeof CompareRulesResult> {
    return this.trials.compare(ctx, input);
  }

  @Allow(Act.CompareRules)
  @Query(() => RuleTrial, { nullable: true })
  ruleTrial(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<RuleTrial | null> {
    return trialById(ctx, id);
  }

  @Allow(Act.CompareRules)
  @Query(() => [RuleTrial], { description: 'Trials of an edition, newest first: fifty at most.' })
  async ruleTrials(
    @Ctx() ctx: RequestContext,
    @Args('budget', { type: () => ID }) budget: string,
  ): Promise<RuleTrial[]> {
    const budgetId = decodeId('budget', budget);
    return budgetId === null ? [] : trialsOf(ctx, budgetId);
  }

  @ResolveField(() => Budget)
  async budget(@Ctx() ctx: RequestContext, @Parent() { budgetUuid }: RuleTrial): Promise<Budget | null> {
    return budgetById(ctx, budgetUuid);
  }

  @ResolveField(() => [Count], { description: 'In the order in which they were asked for.' })
  async counts(@Ctx() ctx: RequestContext, @Parent() { countUuids }: RuleTrial): Promise<Count[]> {
    const counts = await Promise.all(countUuids.map((id) => countById(ctx, id)));
    return counts.filter((count) => count !== null);
  }

  @ResolveField(() => Job, { nullable: true, description: 'The work that counts and compares.' })
  async job(@Ctx() ctx: RequestContext, @Parent() { jobUuid }: RuleTrial): Promise<Job | null> {
    const row = jobUuid === null ? null : await this.jobs.find(ctx, jobUuid);
    return row === null ? null : toJob(row);
  }

  @ResolveField(() => [ComparedProject], {
    description: 'Those that most rules select first, then by votes.',
    complexity: listCost(USUAL_PROJECTS),
  })
  projects(@Ctx() ctx: RequestContext, @Parent() trial: RuleTrial): Promise<ComparedProject[]> {
    return comparedProjects(ctx, trial);
  }

  @ResolveField(() => [Download])
  async downloads(@Ctx() ctx: RequestContext, @Parent() trial: RuleTrial): Promise<Download[]> {
    return trialDownloads(ctx, await budgetOf(ctx, { budgetId: trial.budgetUuid }), trial);
  }
}

@Resolver(() => ComparedProject)
export class ComparedProjectsResolver {
  @ResolveField(() => Project)
  project(@Ctx() ctx: RequestContext, @Parent() { projectUuid }: ComparedProject): Promise<Project | null> {
    return projectById(ctx, projectUuid);
  }
}
