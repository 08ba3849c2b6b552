import { brokenLinks, engineReadmes } from './documents';
import { importGraph } from './import-graph';
import { featureNames, migrationNames, projectPlaces, refusedNames } from './names';
import { npmScripts } from './npm-scripts';
import { bundleOpensNoSocket, verifierOpensNoSocket } from './offline-verifier';
import { guardedOperations, pureEngines } from './own-rules';
import { fileSizes, folderDepth } from './sizes';
import { plantedTree } from './source-tree';

const lines = (count: number) => 'export const line = 1;\n'.repeat(count);

describe('the verifier', () => {
  const verify = (text: string, others: Record<string, string> = {}) => {
    const tree = plantedTree({ 'apps/verify/src/main.ts': text, ...others });
    return verifierOpensNoSocket(tree, importGraph(tree));
  };

  it.each([
    `import { connect } from 'node:net';`,
    `import https from 'https';`,
    `import { lookup } from 'node:dns/promises';`,
    `import { execFile } from 'node:child_process';`,
    `const { connect } = await import('node:tls');`,
    `const any = await import(process.argv[2]);`,
    `import undici from 'undici';`,
    `await fetch('https://example.org');`,
    `await globalThis.fetch('https://example.org');`,
    `new WebSocket('wss://example.org');`,
  ])('may not say %s', (text) => {
    expect(verify(text)).toHaveLength(1);
  });

  it('may not reach out through a project that it imports either', () => {
    const others = {
      'tsconfig.base.json': JSON.stringify({
        compilerOptions: { paths: { '@parvis/pabulib': ['./libs/formats/pabulib/src/index.ts'] } },
      }),
      'libs/formats/pabulib/src/index.ts': `export { parse } from './parse';`,
      'libs/formats/pabulib/src/parse.ts': `import { get } from 'node:http';`,
    };
    expect(verify(`import { parse } from '@parvis/pabulib';`, others)).toMatchObject([
      { at: 'libs/formats/pabulib/src/parse.ts:1' },
    ]);
  });

  it('reads files, hashes, and names a type of what it may not load', () => {
    expect(
      verify(
        `import { readFile } from 'node:fs/promises'; import '@noble/hashes/sha2.js'; import type { Socket } from 'node:net';`,
      ),
    ).toEqual([]);
  });

  it.each([
    `import { connect } from "node:net";`,
    `const http = require("http");`,
    `fetch("https://example.org")`,
    `var xhr = new XMLHttpRequest;`,
    `import { z } from "zod";`,
  ])('is not built with %s', (text) => {
    const bundle = plantedTree({ 'main.js': text });
    expect(bundleOpensNoSocket(bundle, importGraph(bundle)).length).toBeGreaterThan(0);
  });
});

describe('engines', () => {
  it.each([
    `export const at = Date.now();`,
    `export const pick = Math.random();`,
    `import { readFileSync } from 'node:fs';`,
  ])('may not say %s', (text) => {
    expect(pureEngines(plantedTree({ 'libs/engines/sortition/src/draw.ts': text }))).toHaveLength(1);
    expect(pureEngines(plantedTree({ 'libs/formats/dcat/src/print.ts': text }))).toHaveLength(1);
    expect(pureEngines(plantedTree({ 'libs/explanations/src/explain.ts': text }))).toHaveLength(1);
  });

  it('may not switch the rule off', () => {
    const text = `/* eslint-disable */\nexport const at = new Date();`;
    const found = pureEngines(plantedTree({ 'libs/engines/sortition/src/draw.ts': text }));
    expect(found.map(({ at }) => at)).toContain('libs/engines/sortition/src/draw.ts:2');
  });

  it('may read files in their specs', () => {
    expect(
      pureEngines(
        plantedTree({ 'libs/engines/sortition/src/draw.spec.ts': `import { readFileSync } from 'node:fs';` }),
      ),
    ).toEqual([]);
  });
});

describe('operations', () => {
  const resolver = (guard: string) =>
    `import { Query } from '@nestjs/graphql';\nclass R { ${guard} @Query(() => Budget) budgets() {} }`;

  it('say who may call them', () => {
    const path = 'apps/api/src/features/budgets/budgets.resolver.ts';
    expect(guardedOperations(plantedTree({ [path]: resolver('') }))).toMatchObject([{ at: `${path}:2` }]);
    expect(guardedOperations(plantedTree({ [path]: resolver('@Public()') }))).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    'apps/api/src/utils/dates.ts',
    'libs/ui/src/button/helpers.ts',
    'apps/web/src/common/frame.tsx',
    'apps/api/src/platform/jobs/job-manager.ts',
    'libs/engines/sortition/src/draw-v2.ts',
    'libs/engines/sortition/src/misc.ts',
    'apps/web/src/shared.tsx',
  ])('may not be %s', (path) => {
    expect(refusedNames(plantedTree({ [path]: '' }))).toMatchObject([{ at: path }]);
  });

  it('may hold those letters, or describe with them, where the name says something', () => {
    const tree = plantedTree({
      'libs/engines/sortition/src/commons-pool.ts': '',
      'apps/api/src/features/people/common-passwords.ts': '',
      'apps/api/src/platform/database/shared-lock.ts': '',
    });
    expect(refusedNames(tree)).toEqual([]);
  });

  it('are those of the product for features, each with its door', () => {
    const tree = plantedTree({
      'apps/api/src/features/budget-votes/index.ts': '',
      'apps/api/src/features/people/person.entity.ts': '',
      'apps/api/src/features/budgets/index.ts': '',
      'apps/web/src/features/budgets/list.route.tsx': '',
    });
    expect(featureNames(tree)).toEqual([
      { at: 'apps/api/src/features/budget-votes/', what: '“budget-votes” is no feature of Parvis' },
      { at: 'apps/api/src/features/people/', what: 'has no index.ts, the only door of a feature' },
    ]);
  });

  it('of projects are where the rules look', () => {
    const tree = plantedTree({
      'libs/engines/sortition/project.json': '{}',
      'libs/graphs/project.json': '{}',
      'libs/ui/core/project.json': '{}',
    });
    expect(projectPlaces(tree).map(({ at }) => at)).toEqual(['libs/graphs', 'libs/ui/core']);
  });

  it('of migrations are a time, a verb and an object', () => {
    const folder = 'apps/api/src/database/migrations';
    const tree = plantedTree({
      [`${folder}/index.ts`]: '',
      [`${folder}/20261123050000-create-territories.ts`]: '',
      [`${folder}/1763000000000-Init.ts`]: '',
      [`${folder}/20261123050000-budgets.ts`]: '',
    });
    expect(migrationNames(tree)).toHaveLength(2);
  });
});

describe('sizes', () => {
  it('are 400 lines at most, of code and of styles, whatever a generator prints', () => {
    const tree = plantedTree({
      'apps/web/src/long.tsx': lines(401),
      'libs/ui/src/long.css': lines(401),
      'apps/web/src/just.tsx': lines(400),
      'apps/web/src/generated/graphql.ts': lines(4000),
    });
    expect(fileSizes(tree).map(({ at }) => at)).toEqual(['apps/web/src/long.tsx', 'libs/ui/src/long.css']);
  });

  it('are four folders at most under src', () => {
    const tree = plantedTree({
      'apps/api/src/features/budgets/counting/a.ts': '',
      'apps/api/src/features/budgets/counting/b/c/a.ts': '',
    });
    expect(folderDepth(tree).map(({ at }) => at)).toEqual(['apps/api/src/features/budgets/counting/b/c/a.ts']);
  });
});

describe('npm scripts', () => {
  const scripts = (of: Record<string, string>) =>
    npmScripts(plantedTree({ 'package.json': JSON.stringify({ scripts: of }) }));

  it.each([
    { start: 'nest start' },
    { test: 'node tools/run.mjs test && jest' },
    { lint: 'nx run-many -t lint' },
    { build: 'node tools/run.mjs build; curl example.org' },
    { postinstall: 'node tools/run.mjs setup' },
  ])('may not be %j', (of) => {
    expect(scripts(of)).toHaveLength(1);
  });

  it('go through the runner', () => {
    expect(scripts({ start: 'node tools/run.mjs start', 'bench:count': 'node tools/run.mjs bench:count' })).toEqual([]);
  });
});

describe('documents', () => {
  it('link to what is there', () => {
    const tree = plantedTree({
      'README.md': [
        '[here](docs/words.md) [a part](docs/words.md#style) [a folder](docs) [the web](https://example.org) [below](#tour)',
        '![gone](docs/images/square.png) [moved](docs/methods/)',
        '`[not a link](nowhere.md)`',
      ].join('\n'),
      'docs/words.md': '[up](../README.md) [gone](README.md)',
    });
    expect(brokenLinks(tree)).toEqual([
      { at: 'README.md', what: 'there is no docs/images/square.png' },
      { at: 'README.md', what: 'there is no docs/methods/' },
      { at: 'docs/words.md', what: 'there is no README.md' },
    ]);
  });

  it('explain every engine', () => {
    const tree = plantedTree({
      'libs/engines/sortition/src/draw.ts': '',
      'libs/engines/merkle-record/src/tree.ts': '',
      'libs/engines/merkle-record/README.md': '',
    });
    expect(engineReadmes(tree).map(({ at }) => at)).toEqual(['libs/engines/sortition']);
  });
});
