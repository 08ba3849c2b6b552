import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { AnyContext } from '../../platform/context/request-context';
import { hasTerritory, type RequestContext } from '../../platform/context/request-context';
import { AnyCtx, Ctx } from '../../platform/graphql/graphql-context';
import { encodeId } from '../../platform/graphql/ids';
import { Public } from '../../platform/permissions/allow.decorator';
import { toDistrict, toTerritory } from './territories.mapping';
import { District, Territory } from './territories.types';
import { TerritoryService } from './territory.service';

@Resolver(() => Territory)
export class TerritoriesResolver {
  constructor(private readonly territories: TerritoryService) {}

  @Public()
  @Query(() => Territory, {
    nullable: true,
    description: 'The one this request is addressed to; null at the root of a shared host.',
  })
  async territory(@AnyCtx() ctx: AnyContext): Promise<Territory | null> {
    const row = hasTerritory(ctx) ? await this.territories.current(ctx) : null;
    return row === null ? null : toTerritory(row, ctx.language);
  }

  @Public()
  @Query(() => [Territory], { name: 'territories', description: 'Those this deployment serves.' })
  async served(@AnyCtx() ctx: AnyContext): Promise<Territory[]> {
    return (await this.territories.list()).map((row) => toTerritory(row, ctx.language));
  }

  /** Districts of another territory than the request's are not in reach: its database is bound to one. */
  @ResolveField(() => [District])
  async districts(@Ctx() ctx: RequestContext, @Parent() parent: Territory): Promise<District[]> {
    if (parent.id !== encodeId('territory', ctx.territory.id)) return [];
    return (await this.territories.districts(ctx)).map(toDistrict);
  }
}
