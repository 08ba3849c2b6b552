import { importGraph } from './import-graph';
import { plantedTree } from './source-tree';

const tsconfig = JSON.stringify({
  compilerOptions: { paths: { '@parvis/pabulib': ['./libs/formats/pabulib/src/index.ts'] } },
});

function edgesOf(text: string, others: Record<string, string> = {}) {
  const tree = plantedTree({ 'apps/api/src/main.ts': text, 'tsconfig.base.json': tsconfig, ...others });
  return importGraph(tree)
    .edgesFrom('apps/api/src/main.ts')
    .map(({ specifier, to, typeOnly }) => ({ specifier, to, typeOnly }));
}

describe('the import graph', () => {
  it.each([
    [`import { count } from './count';`, './count', false],
    [`import './count';`, './count', false],
    [`import type { Count } from './count';`, './count', true],
    [`import { type Count, type Trace } from './count';`, './count', true],
    [`import { type Count, count } from './count';`, './count', false],
    [`import count, { type Count } from './count';`, './count', false],
    [`export { count } from './count';`, './count', false],
    [`export type { Count } from './count';`, './count', true],
    [`export * from './count';`, './count', false],
    [`const count = await import('./count');`, './count', false],
    [`const count = await import(\`./count\`);`, './count', false],
    [`const count = await import(/* later */ name);`, '<computed>', false],
    [`const count = require('./count');`, './count', false],
    [`let count: typeof import('./count');`, './count', true],
    [`import\n  { count }\n  from\n  './count';`, './count', false],
  ])('reads %s', (text, specifier, typeOnly) => {
    expect(edgesOf(text)).toMatchObject([{ specifier, typeOnly }]);
  });

  it('is not fooled by comments, strings and texts', () => {
    expect(edgesOf(`// import './a';\nconst said = "import './b'"; const more = \`import('./c')\`;`)).toEqual([]);
  });

  it('follows names without endings, folders with a door, and projects', () => {
    const others = {
      'apps/api/src/count.ts': '',
      'apps/api/src/budgets/index.ts': '',
      'libs/formats/pabulib/src/index.ts': '',
    };
    const targets = edgesOf(`import './count'; import './budgets'; import '@parvis/pabulib'; import 'pg';`, others);
    expect(targets.map(({ to }) => to)).toEqual([
      'apps/api/src/count.ts',
      'apps/api/src/budgets/index.ts',
      'libs/formats/pabulib/src/index.ts',
      undefined,
    ]);
  });
});
