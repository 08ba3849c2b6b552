import { Injectable } from '@nestjs/common';
import type { ApolloServer } from '@apollo/server';
import type { ApolloDriver } from '@nestjs/apollo';
import { ModuleRef } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { FormattedExecutionResult } from 'graphql';
import type { GraphqlContext } from './graphql-context';

/** Runs an operation in this process with the guards, pipes, limits and masks that HTTP has. */
@Injectable()
export class GraphqlExecutor {
  constructor(private readonly modules: ModuleRef) {}

  async execute(
    context: GraphqlContext,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<FormattedExecutionResult> {
    const server = (this.modules.get(GraphQLModule, { strict: false }).graphQlAdapter as ApolloDriver)
      .instance as unknown as ApolloServer<GraphqlContext>;
    const { body } = await server.executeOperation({ query, variables }, { contextValue: context });
    if (body.kind !== 'single') throw new Error('Incremental delivery is not used here.');
    return body.singleResult;
  }
}
