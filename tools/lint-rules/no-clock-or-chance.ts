import { AST_NODE_TYPES, ESLintUtils } from '@typescript-eslint/utils';
import type { TSESTree } from '@typescript-eslint/utils';

/** Globals that read time, chance or the machine, whatever one does with them. */
const IMPURE_GLOBALS: ReadonlySet<string> = new Set([
  'performance',
  'crypto',
  'process',
  'navigator',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'globalThis',
]);

/** Members of otherwise pure globals. */
const IMPURE_MEMBERS: Readonly<Record<string, ReadonlySet<string>>> = {
  Date: new Set(['now']),
  Math: new Set(['random']),
};

/** What the cryptographic libraries draw from the machine's chance. */
const IMPURE_IMPORTS: ReadonlySet<string> = new Set(['randomBytes', 'randomSecretKey', 'randomPrivateKey']);

/**
 * An engine gives the same outcome and the same trace on the server, in the verifier and on a witness's laptop ten
 * years from now. So time and chance are arguments, and it opens nothing.
 */
export const noClockOrChance = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      clock: '{{name}} reads a clock: an engine takes the time as an argument.',
      impure: '{{name}} reads the machine (time, chance or I/O): an engine takes what it needs as an argument.',
      module: '{{name}} reads the machine: engines and formats import only pure packages.',
      locale: '{{name}} follows the locale of the machine: compare by code units or by number.',
    },
  },
  create(context) {
    const isGlobal = (node: TSESTree.Identifier): boolean => {
      const scope = context.sourceCode.getScope(node);
      for (let at: typeof scope | null = scope; at !== null; at = at.upper) {
        const variable = at.set.get(node.name);
        if (variable !== undefined) return variable.defs.length === 0;
      }
      return true;
    };

    return {
      Identifier(node): void {
        if (!IMPURE_GLOBALS.has(node.name) || isNameOnly(node) || !isGlobal(node)) return;
        context.report({ node, messageId: 'impure', data: { name: node.name } });
      },
      'NewExpression, CallExpression'(node: TSESTree.NewExpression | TSESTree.CallExpression): void {
        if (node.callee.type !== AST_NODE_TYPES.Identifier || node.callee.name !== 'Date') return;
        const isCall = node.type === AST_NODE_TYPES.CallExpression;
        if (!isCall && node.arguments.length > 0) return;
        context.report({ node, messageId: 'clock', data: { name: isCall ? 'Date()' : 'new Date()' } });
      },
      MemberExpression(node): void {
        const member = memberName(node);
        if (member === undefined) return;
        if (member === 'localeCompare' || member.startsWith('toLocale')) {
          context.report({ node, messageId: 'locale', data: { name: member } });
        }
        if (node.object.type !== AST_NODE_TYPES.Identifier) return;
        const { name } = node.object;
        if (!Object.hasOwn(IMPURE_MEMBERS, name) || !IMPURE_MEMBERS[name]?.has(member)) return;
        context.report({ node, messageId: 'impure', data: { name: `${name}.${member}` } });
      },
      'ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration'(node: WithSource): void {
        if (node.source !== null && isMachineModule(node.source.value)) {
          context.report({ node, messageId: 'module', data: { name: node.source.value } });
        }
      },
      ImportExpression(node): void {
        context.report({ node, messageId: 'module', data: { name: 'import()' } });
      },
      ImportSpecifier(node): void {
        const name = node.imported.type === AST_NODE_TYPES.Identifier ? node.imported.name : node.imported.value;
        if (IMPURE_IMPORTS.has(name)) context.report({ node, messageId: 'impure', data: { name } });
      },
    };
  },
});

type WithSource = TSESTree.ImportDeclaration | TSESTree.ExportNamedDeclaration | TSESTree.ExportAllDeclaration;

function isMachineModule(source: string): boolean {
  return source.startsWith('node:') || BARE_NODE_MODULES.has(source);
}

/** The spellings without `node:` that Node still accepts. */
const BARE_NODE_MODULES: ReadonlySet<string> = new Set([
  'child_process',
  'crypto',
  'fs',
  'fs/promises',
  'http',
  'https',
  'net',
  'os',
  'perf_hooks',
  'process',
  'timers',
  'timers/promises',
  'worker_threads',
]);

function memberName(node: TSESTree.MemberExpression): string | undefined {
  if (!node.computed) return node.property.type === AST_NODE_TYPES.Identifier ? node.property.name : undefined;
  return node.property.type === AST_NODE_TYPES.Literal ? String(node.property.value) : undefined;
}

/** `trace.performance`, `{ process: 1 }` and type members only spell the word. */
function isNameOnly(node: TSESTree.Identifier): boolean {
  const { parent } = node;
  switch (parent.type) {
    case AST_NODE_TYPES.MemberExpression:
      return parent.property === node && !parent.computed;
    case AST_NODE_TYPES.Property:
    case AST_NODE_TYPES.TSPropertySignature:
    case AST_NODE_TYPES.TSMethodSignature:
    case AST_NODE_TYPES.PropertyDefinition:
    case AST_NODE_TYPES.MethodDefinition:
      return parent.key === node && !parent.computed;
    default:
      return false;
  }
}
