import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  NoSchemaIntrospectionCustomRule,
  type GraphQLError,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

export const MAX_DEPTH = 12;
export const MAX_ALIASES = 15;
export const MAX_DIRECTIVES = 10;

/** Reported like any other fault of a document (400); thrown, it would be ours (500). */
const asFault = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError): void => context?.reportError(error)],
};

/** Shapes of documents that only an attack has, refused before anything runs (security.md, GraphQL). */
export function validationRules(introspection: boolean): ValidationRule[] {
  return [
    maxDepthRule({ ...asFault, n: MAX_DEPTH, ignoreIntrospection: introspection }),
    maxAliasesRule({ ...asFault, n: MAX_ALIASES, allowList: ['__typename'] }),
    maxDirectivesRule({ ...asFault, n: MAX_DIRECTIVES }),
    ...(introspection ? [] : [NoSchemaIntrospectionCustomRule]),
  ];
}
