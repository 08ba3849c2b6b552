import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context';
import { Ctx } from '../../../platform/graphql/graphql-context';
import { budgetOf } from '../budgets.reader';
import { projectById } from '../projects/projects.reader';
import { Project } from '../projects/projects.types';
import { countRow, countsOf, outcomesOfProject, resultCountOf } from './counts.reader';
import { toOutcome } from './counts.mapping';
import { Count, ProjectOutcome } from './counts.types';
import { explanationOf } from './explanation.reader';
import { presentedCount } from './presented-counts';

@Resolver(() => ProjectOutcome)
export class OutcomesResolver {
  @ResolveField(() => Count)
  async count(@Ctx() ctx: RequestContext, @Parent() { countUuid }: ProjectOutcome): Promise<Count> {
    const row = await countRow(ctx, countUuid);
    if (row === null) throw new Error(`Count ${countUuid} does not exist.`);
    return presentedCount(ctx, row);
  }

  @ResolveField(() => Project)
  async project(@Ctx() ctx: RequestContext, @Parent() { projectUuid }: ProjectOutcome): Promise<Project> {
    const project = await projectById(ctx, projectUuid);
    if (project === null) throw new Error(`Project ${projectUuid} does not exist.`);
    return project;
  }

  @ResolveField(() => String, { description: 'Why, in sentences that quote the trace.' })
  explanation(@Ctx() ctx: RequestContext, @Parent() outcome: ProjectOutcome): Promise<string> {
    return explanationOf(ctx, outcome);
  }
}

@Resolver(() => Project)
export class ProjectOutcomesResolver {
  @ResolveField(() => ProjectOutcome, {
    nullable: true,
    description: 'In the official count, or the first one where no official result is known.',
  })
  async outcome(@Ctx() ctx: RequestContext, @Parent() { uuid, budgetUuid }: Project): Promise<ProjectOutcome | null> {
    const count = await resultCountOf(ctx, budgetUuid);
    const row = (await outcomesOfProject(ctx, uuid)).find(({ countId }) => countId === count?.id);
    return row === undefined ? null : toOutcome(row, await budgetOf(ctx, { budgetId: budgetUuid }));
  }

  @ResolveField(() => [ProjectOutcome], { description: 'In each count, in the order counts were asked for.' })
  async outcomes(@Ctx() ctx: RequestContext, @Parent() { uuid, budgetUuid }: Project): Promise<ProjectOutcome[]> {
    const [counts, rows, budget] = await Promise.all([
      countsOf(ctx, budgetUuid),
      outcomesOfProject(ctx, uuid),
      budgetOf(ctx, { budgetId: budgetUuid }),
    ]);
    return counts
      .flatMap(({ id }) => rows.filter(({ countId }) => countId === id))
      .map((row) => toOutcome(row, budget));
  }
}
