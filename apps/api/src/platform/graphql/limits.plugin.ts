import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { getComplexity, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity';
import { PAGE_DEFAULT } from './connection';
import type { GraphqlContext } from './graphql-context';

/** One unit is one field of one object. The largest page of the web asks for about a third of this. */
export const MAX_COST = 12_000;

/** A list costs its length times what each item costs: `first`, or what it is when nobody says. */
const byPage: ComplexityEstimator = ({ args, childComplexity, type, field }) => {
  const isConnection = field.type.toString().replace('!', '').endsWith('Connection') && 'name' in type;
  if (!isConnection) return undefined;
  const first: unknown = args['first'];
  return 1 + childComplexity * (typeof first === 'number' && first > 0 ? first : PAGE_DEFAULT);
};

/** Refuses before execution what would cost too much, variables included. */
export function costLimit(schemaOf: () => GraphQLSchema): ApolloServerPlugin<GraphqlContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, request, operationName }) {
          const cost = getComplexity({
            schema: schemaOf(),
            query: document,
            variables: request.variables ?? {},
            estimators: [byPage, simpleEstimator({ defaultComplexity: 1 })],
            ...(operationName == null ? {} : { operationName }),
          });
          if (cost > MAX_COST)
            throw tooMuch(
              `This operation would cost ${cost}; the limit is ${MAX_COST}. Ask for fewer items at a time.`,
            );
        },
      };
    },
  };
}

const tooMuch = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
