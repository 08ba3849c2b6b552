import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context';
import { Ctx } from '../../../platform/graphql/graphql-context';
import { listCost } from '../../../platform/graphql/list-cost';
import { JobQueue } from '../../../platform/jobs/job-queue';
import { Job, toJob } from '../../../platform/jobs/job.types';
import { Act, permission } from '../../../platform/permissions/act';
import { PublicRecord, RecordEntry, toRecordEntry } from '../../public-record';
import { budgetOf } from '../budgets.reader';
import { Download } from '../budgets.types';
import { countDownloads } from '../downloads/download-links';
import { editionFileName } from '../downloads/file-names';
import { namesOf, projectsByIds } from '../projects/projects.reader';
import { Project } from '../projects/projects.types';
import { recountCommand } from './command';
import { analysisOf, countRow, outcomesOfCount, traceOf } from './counts.reader';
import { toAnalysis, toOutcome, toShare, toTie } from './counts.mapping';
import { Count, CountAnalysis, ProjectOutcome, Tie, VoterShare } from './counts.types';

/** Of a large edition; what limits operations counts with these (platform/graphql/limits.plugin.ts). */
const USUAL_PROJECTS = 100;
const USUAL_WINNERS = 20;

@Resolver(() => Count)
export class CountsResolver {
  constructor(
    private readonly jobs: JobQueue,
    private readonly publicRecord: PublicRecord,
  ) {}

  @ResolveField(() => Job, { nullable: true, description: 'The work that counts, for those who may follow it.' })
  async job(@Ctx() ctx: RequestContext, @Parent() { jobUuid }: Count): Promise<Job | null> {
    if (jobUuid === null || permission(ctx.actor, Act.FollowJob) !== 'allowed') return null;
    const row = await this.jobs.find(ctx, jobUuid);
    return row === null ? null : toJob(row);
  }

  @ResolveField(() => [Project], { description: 'In the order of selection.', complexity: listCost(USUAL_WINNERS) })
  selected(@Ctx() ctx: RequestContext, @Parent() { selectedUuids }: Count): Promise<Project[]> {
    return projectsByIds(ctx, selectedUuids);
  }

  @ResolveField(() => [ProjectOutcome], {
    description: 'Winners in the order of selection, then the others by votes.',
    complexity: listCost(USUAL_PROJECTS),
  })
  async outcomes(@Ctx() ctx: RequestContext, @Parent() { uuid, budgetUuid }: Count): Promise<ProjectOutcome[]> {
    const budget = await budgetOf(ctx, { budgetId: budgetUuid });
    return (await outcomesOfCount(ctx, uuid)).map((row) => toOutcome(row, budget));
  }

  @ResolveField(() => CountAnalysis, { nullable: true })
  async analysis(@Ctx() ctx: RequestContext, @Parent() { uuid, budgetUuid }: Count): Promise<CountAnalysis | null> {
    const analysis = await analysisOf(ctx, uuid);
    return analysis === null ? null : toAnalysis(analysis, await budgetOf(ctx, { budgetId: budgetUuid }));
  }

  @ResolveField(() => VoterShare, { nullable: true, description: 'Equal shares only.' })
  async share(@Ctx() ctx: RequestContext, @Parent() { uuid, budgetUuid }: Count): Promise<VoterShare | null> {
    const trace = await traceOf(ctx, uuid);
    return trace === null ? null : toShare(trace, await budgetOf(ctx, { budgetId: budgetUuid }));
  }

  @ResolveField(() => [Tie], { description: 'Every tie met, and how it was decided.' })
  async ties(@Ctx() ctx: RequestContext, @Parent() { uuid, budgetUuid }: Count): Promise<Tie[]> {
    const { ties = [] } = (await traceOf(ctx, uuid)) ?? {};
    if (ties.length === 0) return [];
    const names = await namesOf(ctx, budgetUuid);
    return ties.map((tie) => toTie(tie, names, ctx.language));
  }

  @ResolveField(() => String, { description: 'Recounts the downloaded edition on any machine.' })
  async command(@Ctx() ctx: RequestContext, @Parent() { uuid, budgetUuid }: Count): Promise<string> {
    const [budget, count] = await Promise.all([budgetOf(ctx, { budgetId: budgetUuid }), countRow(ctx, uuid)]);
    return count === null ? '' : recountCommand({ file: editionFileName(ctx, budget), budget, count });
  }

  @ResolveField(() => RecordEntry, { nullable: true, description: 'The act that published it.' })
  async record(@Ctx() ctx: RequestContext, @Parent() { id }: Count): Promise<RecordEntry | null> {
    const entry = await this.publicRecord.lastAbout(ctx, 'count-published', id);
    return entry === null ? null : toRecordEntry(entry, ctx.language);
  }

  @ResolveField(() => [Download])
  async downloads(@Ctx() ctx: RequestContext, @Parent() count: Count): Promise<Download[]> {
    return countDownloads(ctx, await budgetOf(ctx, { budgetId: count.budgetUuid }), count);
  }
}

@Resolver(() => Tie)
export class TiesResolver {
  @ResolveField(() => [Project])
  projects(@Ctx() ctx: RequestContext, @Parent() { projectUuids }: Tie): Promise<Project[]> {
    return projectsByIds(ctx, projectUuids);
  }
}
