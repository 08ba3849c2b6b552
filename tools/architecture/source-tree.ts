import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files that a check reads: the checkout, or a few lines planted to prove that the check can fail. */
export interface SourceTree {
  /** Paths from the root of the workspace, with `/`, in order. */
  readonly paths: readonly string[];
  read(path: string): string;
}

/** One thing that is wrong, and where: `path` or `path:line`. */
export interface Violation {
  readonly at: string;
  readonly what: string;
}

const NOT_OURS: ReadonlySet<string> = new Set([
  'node_modules',
  'dist',
  'coverage',
  'test-results',
  '.git',
  '.nx',
  '.parvis',
  '.react-router',
]);

export function treeOnDisk(root: string): SourceTree {
  const paths: string[] = [];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!NOT_OURS.has(entry.name)) visit(path);
      } else if (entry.isFile()) {
        paths.push(path);
      }
    }
  };
  visit('');
  return { paths: inOrder(paths), read: (path) => readFileSync(join(root, path), 'utf8') };
}

export function plantedTree(files: Readonly<Record<string, string>>): SourceTree {
  return {
    paths: inOrder(Object.keys(files)),
    read(path) {
      const text = files[path];
      if (text === undefined) throw new Error(`nothing is planted at ${path}`);
      return text;
    },
  };
}

const SOURCE = /\.(ts|tsx|js|mjs)$/;
const GENERATED = /(^|\/)generated\//;

/** What people write; what a tool printed answers to the tool. */
export function sourcesOf(tree: SourceTree): string[] {
  return tree.paths.filter((path) => SOURCE.test(path) && !GENERATED.test(path));
}

/** Specs, the slow twins they compare with, what sets their scene, and the projects that exist only for them. */
export function isTestCode(path: string): boolean {
  return /\.spec\.tsx?$|\.twin\.ts$|-(suite|scene)\.ts$/.test(path) || /^(libs\/testing|e2e)\//.test(path);
}

function inOrder(paths: readonly string[]): string[] {
  return [...paths].sort((a, b) => (a < b ? -1 : 1));
}
