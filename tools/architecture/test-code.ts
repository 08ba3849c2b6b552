import type { ImportGraph } from './import-graph';
import { isTestCode } from './source-tree';
import type { Violation } from './source-tree';

/** Fixed clocks, throwaway databases and slow twins must never be reachable from what is served. */
export function testCodeInTests(graph: ImportGraph): Violation[] {
  return graph.edges
    .filter(({ from, to }) => to !== undefined && isTestCode(to) && !isTestCode(from) && !countsTwice(from, to))
    .map(({ from, line, specifier }) => ({ at: `${from}:${line}`, what: `only tests import ${specifier}` }));
}

/**
 * The verifier, in one file, counts again with the slow twin when asked (`--twin`): an observer who trusts neither of two programs can see
 * that they agree. It is served to nobody, and its build puts the twin in a file of its own.
 */
function countsTwice(from: string, to: string): boolean {
  return from === 'apps/verify/src/counting/twin.ts' && /^libs\/engines\/[^/]+\/src\/[^/]+\.twin\.ts$/.test(to);
}
