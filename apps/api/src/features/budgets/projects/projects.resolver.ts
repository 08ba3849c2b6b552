import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context';
import type { Connection } from '../../../platform/graphql/connection';
import { Ctx } from '../../../platform/graphql/graphql-context';
import { toBudget } from '../budgets.mapping';
import { budgetOf } from '../budgets.reader';
import { Budget } from '../budgets.types';
import { categoriesOf, districtsOf } from './project-list.queries';
import { listProjects, projectBySlug } from './projects.reader';
import { Project, ProjectConnection, ProjectDistrict, ProjectListArgs } from './projects.types';

@Resolver(() => Project)
export class ProjectsResolver {
  @ResolveField(() => Budget)
  async budget(@Ctx() ctx: RequestContext, @Parent() { budgetUuid }: Project): Promise<Budget> {
    return toBudget(await budgetOf(ctx, { budgetId: budgetUuid }), ctx.language);
  }
}

@Resolver(() => Budget)
export class BudgetProjectsResolver {
  @ResolveField(() => ProjectConnection)
  projects(
    @Ctx() ctx: RequestContext,
    @Parent() { uuid }: Budget,
    @Args() args: ProjectListArgs,
  ): Promise<Connection<Project>> {
    return listProjects(ctx, uuid, args);
  }

  @ResolveField(() => Project, { nullable: true })
  project(@Ctx() ctx: RequestContext, @Parent() { uuid }: Budget, @Args('slug') slug: string): Promise<Project | null> {
    return projectBySlug(ctx, uuid, slug);
  }

  @ResolveField(() => [String])
  categories(@Ctx() ctx: RequestContext, @Parent() { uuid }: Budget): Promise<string[]> {
    return categoriesOf(ctx, uuid);
  }

  @ResolveField(() => [ProjectDistrict], { description: 'Those that have a project.' })
  districts(@Ctx() ctx: RequestContext, @Parent() { uuid }: Budget): Promise<ProjectDistrict[]> {
    return districtsOf(ctx, uuid);
  }
}
