import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents for the pages, from the schema that the API prints. Both are committed and checked fresh. */
const config: CodegenConfig = {
  schema: 'apps/api/schema.graphql',
  documents: ['apps/web/src/**/*.graphql.ts'],
  generates: {
    'apps/web/src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { MinorUnits: 'string', Instant: 'string' },
      },
    },
  },
};

export default config;
