import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { AnyContext, RequestContext } from '../context/request-context';
import { hasTerritory } from '../context/request-context';
import { refuse } from './refusal';

/** What cookies a resolver may set: the session's, and nothing else. */
export interface SessionCookie {
  /** @param expires `null`: the browser forgets it when it is closed */
  set(token: string, expires: Date | null): void;
  clear(): void;
}

/** The same shape over HTTP and when a page is rendered in this process. */
export interface GraphqlContext {
  readonly ctx: AnyContext;
  readonly cookie: SessionCookie;
}

const contextOf = (execution: ExecutionContext): GraphqlContext =>
  GqlExecutionContext.create(execution).getContext<GraphqlContext>();

/** The context of an operation about a territory; at the root of a shared host it is refused as not found. */
export const Ctx = createParamDecorator((_: unknown, execution: ExecutionContext): RequestContext => {
  const { ctx } = contextOf(execution);
  if (!hasTerritory(ctx)) throw refuse('NOT_FOUND', 'Choose a territory: /{territory}/graphql.');
  return ctx;
});

/** For the few operations that also make sense where no territory is named. */
export const AnyCtx = createParamDecorator(
  (_: unknown, execution: ExecutionContext): AnyContext => contextOf(execution).ctx,
);

export const Cookie = createParamDecorator(
  (_: unknown, execution: ExecutionContext): SessionCookie => contextOf(execution).cookie,
);
