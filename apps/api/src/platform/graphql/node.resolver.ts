import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../context/request-context';
import { Public } from '../permissions/allow.decorator';
import { Ctx } from './graphql-context';
import { Node } from './node';
import { NodeFinders } from './node-finders';

@Resolver(() => Node)
export class NodeResolver {
  constructor(private readonly finders: NodeFinders) {}

  @Public()
  @Query(() => Node, { nullable: true, description: 'Anything public, by its id (Relay).' })
  node(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<Node | null> {
    return this.finders.find(ctx, id);
  }
}
