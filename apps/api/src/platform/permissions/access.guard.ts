import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { GraphqlContext } from '../graphql/graphql-context';
import { refuse } from '../graphql/refusal';
import { permission } from './act';
import { PERMISSION, type RequiredPermission } from './allow.decorator';

/** Default deny: a resolver that names neither `@Allow` nor `@Public` answers nobody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<GqlContextType>() !== 'graphql') return true;
    if (isFieldOfAnObject(execution)) return true; // its root was guarded, and objects carry only what their reader may see
    const required = this.reflector.get<RequiredPermission | undefined>(PERMISSION, execution.getHandler());
    if (required === 'public') return true;
    if (required === undefined) throw refuse('FORBIDDEN', 'This operation is not open.');
    const { ctx } = GqlExecutionContext.create(execution).getContext<GraphqlContext>();
    switch (permission(ctx.actor, required)) {
      case 'allowed':
        return true;
      case 'sign-in-needed':
        throw refuse('UNAUTHENTICATED', 'Sign in first.');
      case 'second-factor-needed':
        throw refuse('SECOND_FACTOR_REQUIRED', 'Confirm with your second factor first.');
      case 'refused':
        throw refuse('FORBIDDEN', 'Your role does not allow this.');
    }
  }
}

function isFieldOfAnObject(execution: ExecutionContext): boolean {
  const { parentType } = GqlExecutionContext.create(execution).getInfo<{ parentType: { name: string } }>();
  return parentType.name !== 'Query' && parentType.name !== 'Mutation' && parentType.name !== 'Subscription';
}
