import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { NoSchemaIntrospectionCustomRule, type ValidationRule } from 'graphql';

export const MAX_DEPTH = 12;
export const MAX_ALIASES = 15;
export const MAX_DIRECTIVES = 10;

/** Shapes of documents that only an attack has, refused before anything runs (security.md, GraphQL). */
export function validationRules(introspection: boolean): ValidationRule[] {
  return [
    maxDepthRule({ n: MAX_DEPTH, ignoreIntrospection: introspection }),
    maxAliasesRule({ n: MAX_ALIASES, allowList: ['__typename'] }),
    maxDirectivesRule({ n: MAX_DIRECTIVES }),
    ...(introspection ? [] : [NoSchemaIntrospectionCustomRule]),
  ];
}
