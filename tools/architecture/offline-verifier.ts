import ts from 'typescript';
import type { ImportEdge, ImportGraph } from './import-graph';
import { isTestCode } from './source-tree';
import type { SourceTree, Violation } from './source-tree';

/** What opens a socket, or starts a process that could. */
const REACHES_OUT: ReadonlySet<string> = new Set([
  'child_process',
  'cluster',
  'dgram',
  'dns',
  'dns/promises',
  'http',
  'http2',
  'https',
  'inspector',
  'net',
  'tls',
]);

/** Globals of Node that do the same without an import. */
const NETWORK_GLOBALS: ReadonlySet<string> = new Set(['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']);

/**
 * Packages whose sources were read for sockets. Another one is added here after the same reading. `highs` downloads its WebAssembly when it
 * is in a browser, and only then: the verifier's build takes those lines out, and the check of the bundle would find them.
 */
const READ_PACKAGES: readonly RegExp[] = [
  /^@noble\/(curves|hashes)(\/|$)/,
  /^@lingui\/(core|message-utils)(\/|$)/,
  /^highs$/,
];

/** An observer runs the verifier on ballots before anyone else has seen them: it must have no way to tell. */
export function verifierOpensNoSocket(tree: SourceTree, graph: ImportGraph): Violation[] {
  const reached = reachableFrom(tree.paths.filter(isVerifierSource), graph);
  return [...reached].flatMap((path) => [
    ...graph.edgesFrom(path).flatMap((edge) => refusedImport(edge)),
    ...networkGlobals(path, tree.read(path)),
  ]);
}

/** The built folder, where a bundler may have brought in what no source names. */
export function bundleOpensNoSocket(tree: SourceTree, graph: ImportGraph): Violation[] {
  return tree.paths
    .filter((path) => /\.m?js$/.test(path))
    .flatMap((path) => [
      ...graph.edgesFrom(path).flatMap((edge) => [...refusedImport(edge), ...outsidePackage(edge)]),
      ...networkGlobals(path, tree.read(path)),
    ]);
}

function isVerifierSource(path: string): boolean {
  return path.startsWith('apps/verify/src/') && /\.tsx?$/.test(path) && !isTestCode(path);
}

function reachableFrom(starts: readonly string[], graph: ImportGraph): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...starts];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    for (const { to, typeOnly } of graph.edgesFrom(path)) if (to !== undefined && !typeOnly) waiting.push(to);
  }
  return reached;
}

function refusedImport({ from, line, to, specifier, typeOnly }: ImportEdge): Violation[] {
  if (to !== undefined || typeOnly) return [];
  const at = `${from}:${line}`;
  if (specifier === '<computed>') return [{ at, what: 'loads a module whose name is computed' }];
  const builtin = specifier.replace(/^node:/, '');
  if (REACHES_OUT.has(builtin)) return [{ at, what: `can reach out: ${specifier}` }];
  if (specifier.startsWith('node:') || READ_PACKAGES.some((read) => read.test(specifier))) return [];
  return [{ at, what: `a package that nobody has read for sockets: ${specifier}` }];
}

/** The verifier is one folder that runs anywhere: no package may be left outside it. */
function outsidePackage({ from, line, to, specifier }: ImportEdge): Violation[] {
  if (to !== undefined || specifier.startsWith('node:')) return [];
  return [{ at: `${from}:${line}`, what: `is not in the bundle: ${specifier}` }];
}

function networkGlobals(path: string, text: string): Violation[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Violation[] = [];
  const visit = (node: ts.Node): void => {
    const name = calledName(node);
    if (name !== undefined && NETWORK_GLOBALS.has(name)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ at: `${path}:${line + 1}`, what: `can reach out: ${name}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `fetch(…)`, `new WebSocket(…)`, and the same on `globalThis`. */
function calledName(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined;
  const { expression } = node;
  if (ts.isIdentifier(expression)) return expression.text;
  if (!ts.isPropertyAccessExpression(expression) || !ts.isIdentifier(expression.expression)) return undefined;
  return expression.expression.text === 'globalThis' ? expression.name.text : undefined;
}
