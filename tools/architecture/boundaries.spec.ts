import { importGraph } from './import-graph';
import { projectBoundaries } from './project-boundaries';
import { sliceBoundaries, sliceCycles } from './slices';
import { plantedTree } from './source-tree';
import type { Violation } from './source-tree';
import { testCodeInTests } from './test-code';

const names = {
  'exact-numbers': 'libs/engines/exact-numbers',
  'merkle-record': 'libs/engines/merkle-record',
  pabulib: 'libs/formats/pabulib',
  messages: 'libs/messages',
  explanations: 'libs/explanations',
  ui: 'libs/ui',
  charts: 'libs/charts',
  testing: 'libs/testing',
};

/** A house in which every project and a few features exist, so that what is planted leads somewhere. */
const house: Record<string, string> = {
  'tsconfig.base.json': JSON.stringify({
    compilerOptions: {
      paths: Object.fromEntries(
        Object.entries(names).map(([name, root]) => [`@parvis/${name}`, [`./${root}/src/index.ts`]]),
      ),
    },
  }),
  ...Object.fromEntries(Object.values(names).map((root) => [`${root}/src/index.ts`, ''])),
  'libs/engines/merkle-record/src/tree.ts': '',
  'apps/api/src/app.module.ts': '',
  'apps/api/src/api-suite.ts': '',
  'apps/api/src/platform/context/clock.ts': '',
  'apps/api/src/features/budgets/index.ts': '',
  'apps/api/src/features/budgets/count.service.ts': '',
  'apps/api/src/features/people/index.ts': '',
  'apps/web/src/app-shell/site-frame.tsx': '',
  'apps/web/src/generated/graphql.ts': '',
  'apps/web/src/features/budgets/index.ts': '',
  'tools/embedded-postgres/temporary.mjs': '',
};

type Check = (graph: ReturnType<typeof importGraph>) => Violation[];

const found = (check: Check, files: Record<string, string>) => check(importGraph(plantedTree({ ...house, ...files })));

describe('project boundaries', () => {
  it.each([
    [
      'an engine that imports a format',
      'libs/engines/merkle-record/src/a.ts',
      `import { parse } from '@parvis/pabulib';`,
    ],
    [
      'an engine that imports only a type of one',
      'libs/engines/merkle-record/src/a.ts',
      `import type { Ballot } from '@parvis/pabulib';`,
    ],
    [
      'an engine that imports messages',
      'libs/engines/merkle-record/src/a.ts',
      `import { translator } from '@parvis/messages';`,
    ],
    ['an engine that imports a package', 'libs/engines/merkle-record/src/a.ts', `import express from 'express';`],
    ['an engine that loads the solver itself', 'libs/engines/merkle-record/src/a.ts', `import load from 'highs';`],
    [
      'the engine beside the solver that imports another package',
      'libs/engines/welfare-solver/src/a.ts',
      `import express from 'express';`,
    ],
    ['a format that imports a package', 'libs/formats/pabulib/src/a.ts', `import Papa from 'papaparse';`],
    [
      'messages that import anything of ours',
      'libs/messages/src/a.ts',
      `import { round } from '@parvis/exact-numbers';`,
    ],
    [
      'explanations that read a file format',
      'libs/explanations/src/a.ts',
      `import type { Ballot } from '@parvis/pabulib';`,
    ],
    [
      'a component that imports explanations',
      'libs/ui/src/a.tsx',
      `import type { Telling } from '@parvis/explanations';`,
    ],
    [
      'an engine that imports explanations',
      'libs/engines/merkle-record/src/a.ts',
      `import { explain } from '@parvis/explanations';`,
    ],
    ['a component that runs an engine', 'libs/ui/src/a.tsx', `import { merkleTree } from '@parvis/merkle-record';`],
    [
      'the web that imports the API',
      'apps/web/src/platform/a.ts',
      `import type { Clock } from '../../../api/src/platform/context/clock';`,
    ],
    ['the API that imports a component', 'apps/api/src/platform/a.ts', `import { Button } from '@parvis/ui';`],
    ['the verifier that imports the API', 'apps/verify/src/a.ts', `export * from '../../api/src/app.module';`],
    [
      'a way round a door',
      'apps/api/src/platform/a.ts',
      `import { rootOf } from '../../../../libs/engines/merkle-record/src/tree';`,
    ],
    ['a project that does not exist', 'apps/api/src/platform/a.ts', `import { draw } from '@parvis/sortition';`],
    ['journeys that import an engine', 'e2e/budgets/a.spec.ts', `import { merkleTree } from '@parvis/merkle-record';`],
    [
      'the API that imports the tools',
      'apps/api/src/platform/a.ts',
      `import '../../../../tools/embedded-postgres/temporary.mjs';`,
    ],
  ])('refuse %s', (_, path, text) => {
    expect(found(projectBoundaries, { [path]: text })).toMatchObject([{ at: `${path}:1` }]);
  });

  it.each([
    [
      'an engine on an engine and on its primitives',
      'libs/engines/merkle-record/src/a.ts',
      `import '@parvis/exact-numbers'; import '@noble/hashes/sha2.js';`,
    ],
    ['the engine beside the solver', 'libs/engines/welfare-solver/src/a.ts', `import load from 'highs';`],
    [
      'a component that names a type of an engine',
      'libs/ui/src/a.tsx',
      `import type { MerkleTree } from '@parvis/merkle-record'; import '@parvis/messages';`,
    ],
    [
      'explanations on engines and messages',
      'libs/explanations/src/a.ts',
      `import '@parvis/merkle-record'; import '@parvis/messages';`,
    ],
    [
      'the API on engines, formats, messages and explanations',
      'apps/api/src/platform/a.ts',
      `import '@parvis/pabulib'; import '@parvis/merkle-record'; import '@parvis/messages'; import '@parvis/explanations'; import 'pg';`,
    ],
    ['the verifier on explanations', 'apps/verify/src/a.ts', `import '@parvis/explanations';`],
    [
      'the spec of an engine with its property tester',
      'libs/engines/merkle-record/src/a.spec.ts',
      `import fc from 'fast-check'; import '@parvis/testing';`,
    ],
    ['the harness of the journeys', 'e2e/serve.mjs', `import '../tools/embedded-postgres/temporary.mjs';`],
  ])('let through %s', (_, path, text) => {
    expect(found(projectBoundaries, { [path]: text })).toEqual([]);
  });
});

describe('test code', () => {
  it.each([
    ['testing', 'apps/api/src/platform/a.ts', `import { fixedClock } from '@parvis/testing';`],
    ['the type of it', 'apps/api/src/platform/a.ts', `import type { FixedClock } from '@parvis/testing';`],
    ['a suite', 'apps/api/src/platform/a.ts', `import { apiSuite } from '../api-suite';`],
    ['a slow twin', 'libs/engines/merkle-record/src/index.ts', `export * from './rfc9162.twin';`],
  ])('is refused outside tests: %s', (_, path, text) => {
    const files = { [path]: text, 'libs/engines/merkle-record/src/rfc9162.twin.ts': '' };
    expect(found(testCodeInTests, files)).toMatchObject([{ at: `${path}:1` }]);
  });

  it('lets the verifier count with a slow twin, in the one place that is asked to', () => {
    const twin = { 'libs/engines/budget-counting/src/count.twin.ts': '' };
    const text = `const { countByTwin } = await import('@parvis/budget-counting/twin');`;
    const paths = { '@parvis/budget-counting/twin': ['./libs/engines/budget-counting/src/count.twin.ts'] };
    const others = { ...twin, 'tsconfig.base.json': JSON.stringify({ compilerOptions: { paths } }) };
    expect(found(testCodeInTests, { ...others, 'apps/verify/src/counting/twin.ts': text })).toEqual([]);
    expect(found(testCodeInTests, { ...others, 'apps/verify/src/count.ts': text })).toHaveLength(1);
    expect(found(testCodeInTests, { ...others, 'apps/web/src/count.ts': text })).toHaveLength(1);
  });

  it('may use test code', () => {
    expect(
      found(testCodeInTests, {
        'apps/api/src/platform/a.db.spec.ts': `import '@parvis/testing'; import '../api-suite';`,
      }),
    ).toEqual([]);
  });
});

describe('slices', () => {
  const platform = 'apps/api/src/platform/a.ts';
  const people = 'apps/api/src/features/people/people.service.ts';

  it.each([
    ['a feature past the door of another', people, `import { CountService } from '../budgets/count.service';`],
    ['a feature past the door, for a type', people, `import type { CountService } from '../budgets/count.service';`],
    [
      'a spec past the door of another feature',
      'apps/api/src/features/people/a.spec.ts',
      `import '../budgets/count.service';`,
    ],
    ['a feature that imports the whole house', people, `import { AppModule } from '../../app.module';`],
    ['platform that imports a feature', platform, `import { BudgetsModule } from '../features/budgets';`],
    ['platform that imports a type of a feature', platform, `import type { Budget } from '../features/budgets';`],
    [
      'the list of modules past a door',
      'apps/api/src/app.module.ts',
      `import { CountService } from './features/budgets/count.service';`,
    ],
    [
      'pages that import the shell around them',
      'apps/web/src/features/budgets/a.tsx',
      `import { SiteFrame } from '../../app-shell/site-frame';`,
    ],
  ])('refuse %s', (_, path, text) => {
    expect(found(sliceBoundaries, { [path]: text })).toMatchObject([{ at: `${path}:1` }]);
  });

  it.each([
    [
      'its own files and the platform',
      'apps/api/src/features/budgets/a.ts',
      `import './count.service'; import '../../platform/context/clock';`,
    ],
    ['another feature by its door', people, `import { BudgetsModule } from '../budgets';`],
    [
      'the list of modules through the doors',
      'apps/api/src/app.module.ts',
      `import './features/budgets'; import './platform/context/clock';`,
    ],
    [
      'a spec that sets up the house',
      'apps/api/src/features/people/a.db.spec.ts',
      `import '../../app.module'; import '../budgets';`,
    ],
    ['documents generated from the schema', 'apps/web/src/features/budgets/a.tsx', `import '../../generated/graphql';`],
  ])('let through %s', (_, path, text) => {
    expect(found(sliceBoundaries, { [path]: text })).toEqual([]);
  });

  it('refuse features in a circle, once, even by types', () => {
    const circle = {
      'apps/api/src/features/budgets/index.ts': `import '../people';`,
      'apps/api/src/features/people/index.ts': `import type { Territory } from '../territories';`,
      'apps/api/src/features/territories/index.ts': `export * from '../budgets';`,
    };
    expect(found(sliceCycles, circle).map(({ what }) => what)).toEqual([
      'features in a circle: apps/api/budgets → apps/api/people → apps/api/territories → apps/api/budgets',
    ]);
    expect(found(sliceCycles, { ...circle, 'apps/api/src/features/people/index.ts': '' })).toEqual([]);
  });
});
