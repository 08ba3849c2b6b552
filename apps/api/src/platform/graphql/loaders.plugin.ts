import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { GraphqlContext } from './graphql-context';

/** What a mutation's loaders read before it wrote may be stale: its answer reads afresh. */
export function forgetLoadersAfterWrites(): ApolloServerPlugin<GraphqlContext> {
  return {
    async requestDidStart() {
      return {
        async executionDidStart({ operation, contextValue }) {
          if (operation.operation !== OperationTypeNode.MUTATION) return undefined;
          return {
            willResolveField: ({ info }) => {
              if (info.parentType.name !== 'Mutation') return undefined;
              return () => contextValue.ctx.loaders.forget();
            },
          };
        },
      };
    },
  };
}
