import type { ApolloServerPlugin } from '@apollo/server';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { GraphqlContext } from './graphql-context';
import { refuse } from './refusal';

/** Operations one address may send over HTTP in a minute; pages rendered here do not count. */
const OPERATIONS_PER_MINUTE = 600;

/** Counts operations, not requests, of programs that call the endpoint from outside. */
export function rateLimit(): ApolloServerPlugin<GraphqlContext> {
  const limiter = new RateLimiterMemory({ points: OPERATIONS_PER_MINUTE, duration: 60 });
  return {
    async requestDidStart({ request, contextValue }) {
      if (request.http === undefined) return;
      await limiter.consume(contextValue.ctx.origin.address).catch(() => {
        throw refuse('TOO_MANY_REQUESTS', 'Too many operations in a minute. Wait, then try again.');
      });
    },
  };
}
