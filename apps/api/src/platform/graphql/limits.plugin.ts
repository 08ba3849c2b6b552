import type { ApolloServerPlugin } from '@apollo/server';
import { getNullableType, GraphQLError, isListType, type GraphQLSchema } from 'graphql';
import {
  fieldExtensionsEstimator,
  getComplexity,
  simpleEstimator,
  type ComplexityEstimator,
} from 'graphql-query-complexity';
import { PAGE_DEFAULT } from './connection';
import type { GraphqlContext } from './graphql-context';

/** One unit is one field of one object. The largest page of the web, the square, asks for three quarters of this. */
export const MAX_COST = 12_000;

/** A list costs its length times what each item costs: `first`, or what it is when nobody says. */
const byPage: ComplexityEstimator = ({ args, childComplexity, type, field }) => {
  const isConnection = field.type.toString().replace('!', '').endsWith('Connection') && 'name' in type;
  if (!isConnection) return undefined;
  const first: unknown = args['first'];
  return 1 + childComplexity * (typeof first === 'number' && first > 0 ? first : PAGE_DEFAULT);
};

/** Lists are short, unless their field says otherwise (`listCost`): a list in a list in a list is an attack all the same. */
const USUAL_LENGTH = 4;

const byList: ComplexityEstimator = ({ childComplexity, type, field }) => {
  const isPage = type.name.endsWith('Connection'); // already multiplied by its length
  return isPage || !isListType(getNullableType(field.type)) ? undefined : 1 + childComplexity * USUAL_LENGTH;
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
            estimators: [byPage, fieldExtensionsEstimator(), byList, simpleEstimator({ defaultComplexity: 1 })],
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
