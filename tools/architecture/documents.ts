import { posix } from 'node:path';
import type { SourceTree, Violation } from './source-tree';

/** [text](target) and ![text](target), outside code. */
const LINK = /\[[^\]]*\]\(([^)\s]+)[^)]*\)/g;
const CODE = /```[\s\S]*?```|`[^`\n]*`/g;

/** A page that sends its reader nowhere is worse than one that says nothing. */
export function brokenLinks(tree: SourceTree): Violation[] {
  const known = new Set(tree.paths.flatMap((path) => [path, ...foldersOf(path)]));
  return tree.paths
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) =>
      [...tree.read(path).replace(CODE, '').matchAll(LINK)]
        .map(([, target = '']) => target)
        .filter((target) => !leadsElsewhere(target))
        .filter((target) => !known.has(posix.join(posix.dirname(path), decodeURI(target.replace(/#.*$/, '')))))
        .map((target) => ({ at: path, what: `there is no ${target}` })),
    );
}

function leadsElsewhere(target: string): boolean {
  return /^[a-z]+:/.test(target) || target.startsWith('#');
}

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.flatMap((_, i) => {
    const folder = parts.slice(0, i + 1).join('/');
    return [folder, `${folder}/`];
  });
}

/** An engine says what it computes, after whom, at what cost, and what it does not promise. */
export function engineReadmes(tree: SourceTree): Violation[] {
  const engines = new Set(tree.paths.flatMap((path) => /^libs\/engines\/[^/]+/.exec(path)?.[0] ?? []));
  return [...engines]
    .filter((engine) => !tree.paths.includes(`${engine}/README.md`))
    .map((engine) => ({ at: engine, what: 'has no README.md: definition, source, cost, what it does not promise' }));
}
