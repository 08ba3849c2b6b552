import type { SourceTree, Violation } from './source-tree';

const THROUGH_THE_RUNNER = /^node tools\/run\.mjs [a-z]+(:[a-z]+)*$/;

/** What npm runs by itself around an install, on whatever Node the machine has. */
const RUN_UNASKED: ReadonlySet<string> = new Set([
  'install',
  'postinstall',
  'postprepare',
  'preinstall',
  'preprepare',
  'prepare',
  'prepublish',
]);

/** Every script starts with the runner, which brings the right Node: nothing else works on a bare machine. */
export function npmScripts(tree: SourceTree): Violation[] {
  return tree.paths
    .filter((path) => /(^|\/)package\.json$/.test(path))
    .flatMap((path) => {
      const { scripts = {} } = JSON.parse(tree.read(path)) as { scripts?: Record<string, string> };
      return Object.entries(scripts)
        .filter(([name, command]) => RUN_UNASKED.has(name) || !THROUGH_THE_RUNNER.test(command))
        .map(([name, command]) => ({ at: path, what: `script ${name} does not go through tools/run.mjs: ${command}` }));
    });
}
