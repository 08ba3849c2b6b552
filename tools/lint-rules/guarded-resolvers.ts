import { AST_NODE_TYPES, ESLintUtils } from '@typescript-eslint/utils';
import type { TSESTree } from '@typescript-eslint/utils';

const OPERATIONS = new Set(['Query', 'Mutation', 'Subscription']);

/**
 * Every operation of the public graph says on its own line who may call it, `@Public()` included. The guard denies what
 * says nothing, but a silent resolver hides whether that was meant; a decorator on the class would hide it from the
 * reader of the method.
 */
export const guardedResolvers = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      silent: '{{operation}} {{method}} does not say who may call it: add @Allow(Act.…) or @Public().',
      both: '{{operation}} {{method}} names @Allow and @Public: it is one or the other.',
      noAct: '@Allow() on {{method}} names no act.',
    },
  },
  create(context) {
    /** Local name → name in @nestjs/graphql, so that `import { Query as Read }` is not a way around. */
    const imported = new Map<string, string>();
    const namespaces = new Set<string>();

    return {
      ImportDeclaration(node): void {
        if (node.source.value !== '@nestjs/graphql') return;
        for (const specifier of node.specifiers) {
          if (specifier.type === AST_NODE_TYPES.ImportSpecifier) {
            imported.set(specifier.local.name, nameOf(specifier.imported));
          } else {
            namespaces.add(specifier.local.name);
          }
        }
      },

      'MethodDefinition, PropertyDefinition'(node: TSESTree.MethodDefinition | TSESTree.PropertyDefinition): void {
        const operation = node.decorators.map((decorator) => operationOf(decorator)).find((name) => name !== undefined);
        if (operation === undefined) return;
        const method = context.sourceCode.getText(node.key);
        const allow = node.decorators.filter((decorator) => calleeName(decorator) === 'Allow');
        const isPublic = node.decorators.some((decorator) => calleeName(decorator) === 'Public');
        if (allow.length === 0 && !isPublic) context.report({ node, messageId: 'silent', data: { operation, method } });
        if (allow.length > 0 && isPublic) context.report({ node, messageId: 'both', data: { operation, method } });
        if (allow.some((decorator) => !hasArgument(decorator))) {
          context.report({ node, messageId: 'noAct', data: { method } });
        }
      },
    };

    function operationOf({ expression }: TSESTree.Decorator): string | undefined {
      const callee = expression.type === AST_NODE_TYPES.CallExpression ? expression.callee : expression;
      const name = operationName(callee);
      return name !== undefined && OPERATIONS.has(name) ? name : undefined;
    }

    function operationName(callee: TSESTree.Node): string | undefined {
      if (callee.type === AST_NODE_TYPES.Identifier) return imported.get(callee.name);
      if (callee.type !== AST_NODE_TYPES.MemberExpression || callee.computed) return undefined;
      if (callee.object.type !== AST_NODE_TYPES.Identifier || !namespaces.has(callee.object.name)) return undefined;
      return callee.property.name;
    }
  },
});

/** `Allow` in `@Allow(Act.CastBallot)`; a decorator that is not called guards nothing. */
function calleeName({ expression }: TSESTree.Decorator): string | undefined {
  if (expression.type !== AST_NODE_TYPES.CallExpression) return undefined;
  return expression.callee.type === AST_NODE_TYPES.Identifier ? expression.callee.name : undefined;
}

function hasArgument({ expression }: TSESTree.Decorator): boolean {
  return expression.type === AST_NODE_TYPES.CallExpression && expression.arguments.length > 0;
}

function nameOf(node: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return node.type === AST_NODE_TYPES.Identifier ? node.name : node.value;
}
