import { GraphQLError } from 'graphql';

export type RefusalCode =
  'BAD_REQUEST' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'TOO_MANY_REQUESTS' | 'SECOND_FACTOR_REQUIRED';

/**
 * An answer that is not an expected outcome: a fault of the client, whose words may be shown. What is missing and what is
 * hidden are refused alike (`NOT_FOUND`), so that a refusal never tells that something exists.
 */
export function refuse(code: RefusalCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
