import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Logger, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request } from 'express';
import type { GraphQLSchema } from 'graphql';
import { SETTINGS, type Settings } from '../config/settings';
import { AccessGuard } from '../permissions/access.guard';
import { maskErrors } from './error-mask';
import type { GraphqlContext } from './graphql-context';
import { GraphqlExecutor } from './graphql-executor';
import { NodeFinders } from './node-finders';
import { NodeResolver } from './node.resolver';
import { inputValidation } from './input-validation';
import { costLimit } from './limits.plugin';
import { forgetLoadersAfterWrites } from './loaders.plugin';
import { rateLimit } from './rate-limit.plugin';
import { RefusalFilter } from './refusal.filter';
import { validationRules } from './validation-rules';

/** Tokens of a document: the largest of the web has about 900. */
const MAX_TOKENS = 4000;

function driver(settings: Settings): ApolloDriverConfig {
  const logger = new Logger('graphql');
  const introspection = !settings.production;
  let schema: GraphQLSchema | undefined;
  return {
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    introspection,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: settings.production,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    validationRules: validationRules(introspection),
    context: ({ req }: { req: Request }): Promise<GraphqlContext> => req.parvis.graphqlContext(),
    formatError: maskErrors((reference, error) => logger.error({ reference, error }), settings.production),
    transformSchema: (built) => (schema = built),
    plugins: [costLimit(() => schema as GraphQLSchema), rateLimit(), forgetLoadersAfterWrites()],
  };
}

@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({ driver: ApolloDriver, inject: [SETTINGS], useFactory: driver }),
  ],
  providers: [
    GraphqlExecutor,
    NodeFinders,
    NodeResolver,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_FILTER, useClass: RefusalFilter },
    { provide: APP_PIPE, useFactory: inputValidation },
  ],
  exports: [GraphqlExecutor, NodeFinders, GraphQLModule],
})
export class ParvisGraphqlModule {}
