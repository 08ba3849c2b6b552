import { sourcesOf } from './source-tree';
import type { SourceTree, Violation } from './source-tree';

const MAX_LINES = 400;
const MAX_FOLDERS_UNDER_SRC = 4;

export function fileSizes(tree: SourceTree): Violation[] {
  const written = [...sourcesOf(tree), ...tree.paths.filter((path) => path.endsWith('.css'))];
  return written.flatMap((path) => {
    const lines = tree.read(path).trimEnd().split('\n').length;
    return lines > MAX_LINES ? [{ at: path, what: `${lines} lines, more than ${MAX_LINES}` }] : [];
  });
}

export function folderDepth(tree: SourceTree): Violation[] {
  return sourcesOf(tree).flatMap((path) => {
    const [, below] = /\/src\/(.+)$/.exec(path) ?? [];
    const folders = below === undefined ? 0 : below.split('/').length - 1;
    return folders > MAX_FOLDERS_UNDER_SRC
      ? [{ at: path, what: `${folders} folders under src, more than ${MAX_FOLDERS_UNDER_SRC}` }]
      : [];
  });
}
