// One Jest run, two projects: plain specs, and `.db.spec.ts` that need a real PostgreSQL.
// The `@parvis/*` names come from tsconfig.base.json, the one place that lists them.
import { readFileSync } from 'node:fs';

const { compilerOptions } = JSON.parse(readFileSync(new URL('./tsconfig.base.json', import.meta.url), 'utf8'));

const moduleNameMapper = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([name, [file]]) => [`^${name}$`, file.replace('./', '<rootDir>/')]),
);

const transform = {
  '^.+\\.[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2024',
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: {
          legacyDecorator: true,
          decoratorMetadata: true,
          useDefineForClassFields: false,
          react: { runtime: 'automatic' },
        },
      },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    },
  ],
};

const project = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform,
  moduleNameMapper,
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.parvis/'],
};

export default {
  projects: [
    {
      ...project,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs,tools}/**/*.spec.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '\\.db\\.spec\\.ts$'],
    },
    {
      ...project,
      displayName: 'database',
      testMatch: ['<rootDir>/{apps,libs,tools}/**/*.db.spec.ts'],
      globalSetup: '<rootDir>/tools/embedded-postgres/jest-start.mjs',
      globalTeardown: '<rootDir>/tools/embedded-postgres/jest-stop.mjs',
    },
  ],
};
