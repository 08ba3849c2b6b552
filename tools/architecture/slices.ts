import type { ImportEdge, ImportGraph } from './import-graph';
import { isTestCode } from './source-tree';
import type { Violation } from './source-tree';

/** Where a file stands inside api or web. */
type Zone =
  | { readonly kind: 'feature'; readonly app: string; readonly name: string }
  | { readonly kind: 'platform' | 'around'; readonly app: string };

/**
 * Feature x imports its own files, `platform/`, and another feature's index.ts; platform never a feature, so that a
 * tool can be read, changed or left out alone. What lies around them (the shell, commands, the list of modules) composes
 * both, and neither imports it. Documents generated from the schema belong to nobody and are open to all.
 */
export function sliceBoundaries(graph: ImportGraph): Violation[] {
  return graph.edges.flatMap((edge) => {
    const what = refusal(edge);
    return what === undefined ? [] : [{ at: `${edge.from}:${edge.line}`, what }];
  });
}

function refusal({ from: path, to: target }: ImportEdge): string | undefined {
  const from = zoneOf(path);
  const to = target === undefined ? undefined : zoneOf(target);
  if (from === undefined || to === undefined || target === undefined || from.app !== to.app) return undefined;
  if (to.kind === 'platform') return undefined;
  if (to.kind === 'feature') return intoFeature(from, to.name, path, target);
  if (from.kind === 'around' || isGenerated(target) || isTestCode(path)) return undefined;
  return `${from.kind} may not import ${target}`;
}

/** A spec may set up the whole house, but it too goes through the doors. */
function intoFeature(from: Zone, feature: string, path: string, target: string): string | undefined {
  if (from.kind === 'feature' && from.name === feature) return undefined;
  if (from.kind === 'platform' && !isTestCode(path)) return `platform may not import a feature (${target})`;
  return isDoor(target) ? undefined : `the door of ${feature} is its index.ts (${target})`;
}

/** Features that need each other are one feature, or miss a third: neither can be left out. */
export function sliceCycles(graph: ImportGraph): Violation[] {
  const needs = new Map<string, Set<string>>();
  for (const { from: path, to: target } of graph.edges) {
    const from = zoneOf(path);
    const to = target === undefined ? undefined : zoneOf(target);
    if (from?.kind !== 'feature' || to?.kind !== 'feature' || from.app !== to.app || isTestCode(path)) continue;
    if (from.name === to.name) continue;
    const key = `${from.app}/${from.name}`;
    needs.set(key, (needs.get(key) ?? new Set()).add(`${to.app}/${to.name}`));
  }
  const cycles = [...needs.keys()].flatMap((start) => cyclesFrom(start, needs));
  return cycles.map((cycle) => ({ at: cycle[0] ?? '', what: `features in a circle: ${cycle.join(' → ')}` }));
}

/** Each circle once, told from its first name in the alphabet. */
function cyclesFrom(start: string, needs: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const found: string[][] = [];
  const walk = (at: string, way: readonly string[]): void => {
    for (const next of needs.get(at) ?? []) {
      if (next === start) found.push([...way, start]);
      else if (next > start && !way.includes(next)) walk(next, [...way, next]);
    }
  };
  walk(start, [start]);
  return found;
}

function zoneOf(path: string): Zone | undefined {
  const [, app, place, name] = /^(apps\/(?:api|web))\/src\/(?:(platform|features)\/)?([^/]+)/.exec(path) ?? [];
  if (app === undefined || name === undefined) return undefined;
  if (place === 'features') return { kind: 'feature', app, name };
  return { kind: place === 'platform' ? 'platform' : 'around', app };
}

function isDoor(path: string): boolean {
  return /^apps\/(api|web)\/src\/features\/[^/]+\/index\.tsx?$/.test(path);
}

function isGenerated(path: string): boolean {
  return /^apps\/web\/src\/generated(\/|$)/.test(path);
}
