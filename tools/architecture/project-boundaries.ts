import { projectOf } from './projects';
import type { Project } from './projects';
import { isTestCode } from './source-tree';
import type { Violation } from './source-tree';
import type { ImportEdge, ImportGraph } from './import-graph';

type Kind = Project['kind'];

/** ARCHITECTURE.md, "Who may import whom". Who may import `testing`: test-code.ts. */
const MAY_IMPORT: Readonly<Record<Kind, readonly Kind[]>> = {
  engine: ['engine'],
  format: ['engine', 'format'],
  messages: [],
  explanations: ['engine', 'messages'],
  ui: ['ui', 'charts', 'messages', 'engine'],
  charts: ['ui', 'charts', 'messages', 'engine'],
  api: ['engine', 'format', 'messages', 'explanations'],
  web: ['ui', 'charts', 'engine', 'format', 'messages', 'explanations'],
  verify: ['engine', 'format', 'messages', 'explanations'],
  testing: ['engine', 'format', 'messages'],
  e2e: [],
  tools: ['engine', 'format', 'messages'],
};

/** Components know the shapes of engines, never their code: a count does not happen while a page is drawn. */
const TYPES_ONLY: ReadonlySet<Kind> = new Set(['ui', 'charts']);

/** Pure packages that engines and formats are built on. */
const PURE_PACKAGE = /^@noble\/(curves|hashes)\//;

/** The one engine that loads something: what it loads only guides another engine, which decides without it (docs/decisions). */
const SOLVER = { root: 'libs/engines/welfare-solver', package: 'highs' };

export function projectBoundaries(graph: ImportGraph): Violation[] {
  return graph.edges.flatMap((edge) => {
    const what = refusal(edge);
    return what === undefined ? [] : [{ at: `${edge.from}:${edge.line}`, what }];
  });
}

function refusal(edge: ImportEdge): string | undefined {
  const from = projectOf(edge.from);
  if (from === undefined) return undefined;
  if (edge.to === undefined) return refusedPackage(from, edge);
  const to = projectOf(edge.to);
  if (to?.root === from.root || isHarness(edge)) return undefined;
  if (to === undefined)
    return edge.specifier.startsWith('.') ? `reaches out of its project: ${edge.specifier}` : undefined;
  if (edge.specifier.startsWith('.')) return `goes round the door of ${to.root}: import @parvis/…`;
  if (to.kind === 'testing') return undefined;
  if (!MAY_IMPORT[from.kind].includes(to.kind)) return `${from.kind} may not import ${to.kind} (${edge.specifier})`;
  if (TYPES_ONLY.has(from.kind) && to.kind === 'engine' && !edge.typeOnly && !isTestCode(edge.from)) {
    return `${from.kind} may import only types of an engine (${edge.specifier})`;
  }
  return undefined;
}

/** The browser tests start the database that the product ships with; plain JavaScript knows no `@parvis/…` names. */
function isHarness({ from, to }: ImportEdge): boolean {
  return /^e2e\/[^/]+\.mjs$/.test(from) && to?.startsWith('tools/embedded-postgres/') === true;
}

function refusedPackage(from: Project, { from: path, specifier, typeOnly }: ImportEdge): string | undefined {
  if (specifier.startsWith('@parvis/')) return `no such project: ${specifier}`;
  if (from.kind !== 'engine' && from.kind !== 'format') return undefined;
  if (isTestCode(path) || typeOnly || PURE_PACKAGE.test(specifier)) return undefined;
  if (from.root === SOLVER.root && specifier === SOLVER.package) return undefined;
  return `${from.kind} may not import the package ${specifier}`;
}
