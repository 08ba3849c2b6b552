import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { guardedResolvers } from './tools/lint-rules/guarded-resolvers.ts';
import { noClockOrChance } from './tools/lint-rules/no-clock-or-chance.ts';

const parvis = { rules: { 'guarded-resolvers': guardedResolvers, 'no-clock-or-chance': noClockOrChance } };

const SPECS = ['**/*.spec.{ts,tsx}', '**/*.twin.ts', 'libs/testing/**', 'e2e/**'];

/** ARCHITECTURE.md, "Who may import whom", between projects. Inside a project: tools/architecture.spec.ts. */
const depConstraints = [
  { sourceTag: 'type:engine', onlyDependOnLibsWithTags: ['type:engine'] },
  { sourceTag: 'type:format', onlyDependOnLibsWithTags: ['type:engine', 'type:format'] },
  { sourceTag: 'type:messages', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:explanations', onlyDependOnLibsWithTags: ['type:engine', 'type:messages'] },
  { sourceTag: 'type:ui', onlyDependOnLibsWithTags: ['type:ui', 'type:charts', 'type:messages', 'type:engine'] },
  { sourceTag: 'type:charts', onlyDependOnLibsWithTags: ['type:ui', 'type:charts', 'type:messages', 'type:engine'] },
  {
    sourceTag: 'type:api',
    onlyDependOnLibsWithTags: ['type:engine', 'type:format', 'type:messages', 'type:explanations', 'type:testing'],
  },
  {
    sourceTag: 'type:web',
    onlyDependOnLibsWithTags: [
      'type:ui',
      'type:charts',
      'type:engine',
      'type:format',
      'type:messages',
      'type:explanations',
      'type:testing',
    ],
  },
  {
    sourceTag: 'type:verify',
    onlyDependOnLibsWithTags: ['type:engine', 'type:format', 'type:messages', 'type:explanations', 'type:testing'],
  },
  { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['type:engine', 'type:format', 'type:messages'] },
  { sourceTag: 'type:e2e', onlyDependOnLibsWithTags: ['type:testing'] },
  {
    sourceTag: 'type:tools',
    onlyDependOnLibsWithTags: ['type:engine', 'type:format', 'type:messages', 'type:testing'],
  },
];

/** Reaching the tables past `ctx.db` is how the rows of one authority end up on the page of another. */
const DATABASE_AROUND_THE_CONTEXT = {
  paths: [
    {
      name: 'typeorm',
      importNames: ['DataSource', 'EntityManager', 'Repository', 'createQueryBuilder', 'getRepository'],
      allowTypeImports: true,
      message: 'Features read and write through ctx.db, which adds the territory.',
    },
    {
      name: '@nestjs/typeorm',
      importNames: ['InjectDataSource', 'InjectEntityManager', 'InjectRepository'],
      message: 'Features read and write through ctx.db, which adds the territory.',
    },
  ],
};

/** One focused test silences all the others of its file, and the run stays green. */
const NO_FOCUSED_TEST = {
  selector: "MemberExpression[object.name=/^(describe|it|test)$/][property.name='only']",
  message: 'A focused test leaves the others out.',
};

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: a name is found again by searching for it.',
};

export default tseslint.config(
  {
    ignores: ['**/node_modules/', 'dist/', '.nx/', '.parvis/', '**/.react-router/', '**/generated/', 'test-results/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { '@nx': nx, parvis },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        // The journeys start the database that the product ships with; plain JavaScript knows no `@parvis/…` names.
        {
          depConstraints,
          allow: ['../tools/embedded-postgres/temporary.mjs'],
          // The verifier loads the twins and the solver only where they are asked for; their names are imported everywhere.
          checkDynamicDependenciesExceptions: ['budget-counting', 'welfare-solver'],
        },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 400 }],
      'no-console': 'error',
      'no-constant-binary-expression': 'error',
      'no-param-reassign': 'error',
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT],
      'no-self-compare': 'error',
      'no-unreachable-loop': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/require-array-sort-compare': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // async without await is how an interface that promises is implemented by what answers at once
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.tsx', 'libs/ui/**/*.ts', 'libs/charts/**/*.ts', 'apps/web/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    rules: {
      // How React Router leaves a loader: a redirect, or data with its status.
      '@typescript-eslint/only-throw-error': [
        'error',
        {
          allow: [
            { from: 'lib', name: 'Response' },
            { from: 'package', name: 'DataWithResponseInit', package: 'react-router' },
          ],
        },
      ],
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  {
    // What other projects call is read by its signature; components and routes are read by their props.
    files: ['apps/api/src/**/*.ts', 'libs/{engines,explanations,formats,messages,testing}/**/*.ts'],
    ignores: SPECS,
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'error' },
  },
  {
    files: ['libs/engines/**/*.ts', 'libs/explanations/**/*.ts', 'libs/formats/**/*.ts'],
    ignores: SPECS,
    rules: { 'parvis/no-clock-or-chance': 'error' },
  },
  {
    files: ['apps/api/**/*.ts'],
    rules: { 'parvis/guarded-resolvers': 'error' },
  },
  {
    files: ['apps/api/src/features/**/*.ts'],
    // The list of authorities is the one table that belongs to none of them.
    ignores: [...SPECS, 'apps/api/src/features/territories/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', DATABASE_AROUND_THE_CONTEXT] },
  },
  {
    // Routes, entries and settings of a tool: the tool asks for a default export.
    files: ['**/*.config.{ts,mjs}', 'codegen.ts', '**/vite.config.ts', 'tools/**/*.mjs', 'apps/web/src/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // What a person runs in a terminal speaks through it.
    files: ['tools/**', 'apps/verify/**', 'apps/api/src/commands/**', 'apps/api/src/*.ts', 'libs/**/*.mjs'],
    rules: { 'no-console': 'off' },
  },
  {
    // They exercise the runner, which is plain JavaScript: it has to run on the Node that a machine happens to have.
    files: ['tools/**/*.spec.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: SPECS,
    ignores: ['**/*.config.ts', '**/*.mjs'],
    rules: {
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, NO_FOCUSED_TEST],
      // A wrong index in a test fails the test.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
