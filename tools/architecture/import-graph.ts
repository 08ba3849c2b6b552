import { posix } from 'node:path';
import ts from 'typescript';
import { sourcesOf } from './source-tree';
import type { SourceTree } from './source-tree';

/** One import, export … from, dynamic import, import type or `typeof import('…')`. */
export interface ImportEdge {
  readonly from: string;
  readonly line: number;
  readonly specifier: string;
  /** The file it leads to, when that is one of ours. */
  readonly to: string | undefined;
  /** Erased by the compiler: nothing is loaded. */
  readonly typeOnly: boolean;
}

export interface ImportGraph {
  readonly edges: readonly ImportEdge[];
  edgesFrom(path: string): readonly ImportEdge[];
}

/**
 * Reads imports with the compiler's own parser: a pattern would stumble over comments, strings and JSX, and a check that
 * can be fooled by a line break is none.
 */
export function importGraph(tree: SourceTree): ImportGraph {
  const paths = new Set(tree.paths);
  const projects = projectDoors(tree);
  const byFile = new Map<string, ImportEdge[]>();
  for (const from of sourcesOf(tree)) {
    const edges = importsOf(from, tree.read(from)).map((found) => ({
      ...found,
      from,
      to: resolve(from, found.specifier, paths, projects),
    }));
    byFile.set(from, edges);
  }
  return { edges: [...byFile.values()].flat(), edgesFrom: (path) => byFile.get(path) ?? [] };
}

/** `@parvis/<project>` → its index.ts, from the one place that lists them. */
export function projectDoors(tree: SourceTree): ReadonlyMap<string, string> {
  if (!tree.paths.includes('tsconfig.base.json')) return new Map();
  const { config } = ts.parseConfigFileTextToJson('tsconfig.base.json', tree.read('tsconfig.base.json')) as {
    config: { compilerOptions: { paths: Record<string, string[]> } };
  };
  return new Map(
    Object.entries(config.compilerOptions.paths).map(([name, [file]]) => [name, posix.normalize(file ?? '')]),
  );
}

type FoundImport = Pick<ImportEdge, 'line' | 'specifier' | 'typeOnly'>;

function importsOf(path: string, text: string): FoundImport[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: FoundImport[] = [];
  const visit = (node: ts.Node): void => {
    const module = moduleOf(node);
    if (module !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ line: line + 1, ...module });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function moduleOf(node: ts.Node): Pick<ImportEdge, 'specifier' | 'typeOnly'> | undefined {
  if (ts.isImportDeclaration(node)) return named(node.moduleSpecifier, isTypeOnlyImport(node.importClause));
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return named(node.moduleSpecifier, node.isTypeOnly);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return named(node.argument.literal, true);
  if (ts.isCallExpression(node) && loadsModule(node.expression)) return named(node.arguments[0], false);
  if (ts.isExternalModuleReference(node)) return named(node.expression, false);
  return undefined;
}

function named(specifier: ts.Node | undefined, typeOnly: boolean): Pick<ImportEdge, 'specifier' | 'typeOnly'> {
  // A computed specifier may lead anywhere: it is kept, under a name that no rule allows.
  const text = specifier !== undefined && ts.isStringLiteralLike(specifier) ? specifier.text : '<computed>';
  return { specifier: text, typeOnly };
}

function loadsModule(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
}

function isTypeOnlyImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly);
}

const ENDINGS = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx'];

function resolve(
  from: string,
  specifier: string,
  paths: ReadonlySet<string>,
  projects: ReadonlyMap<string, string>,
): string | undefined {
  if (!specifier.startsWith('.')) return projects.get(specifier);
  const target = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  return ENDINGS.map((ending) => target + ending).find((path) => paths.has(path)) ?? target;
}
