import type { ImportGraph } from './import-graph';
import { isTestCode } from './source-tree';
import type { Violation } from './source-tree';

/** Fixed clocks, throwaway databases and slow twins must never be reachable from what is served. */
export function testCodeInTests(graph: ImportGraph): Violation[] {
  return graph.edges
    .filter(({ from, to }) => to !== undefined && isTestCode(to) && !isTestCode(from))
    .map(({ from, line, specifier }) => ({ at: `${from}:${line}`, what: `only tests import ${specifier}` }));
}
