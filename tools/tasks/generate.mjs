// @ts-check
// `npm run generate`: the files that are printed from others and committed: the schema, then the typed documents.
import { main, step } from '../bootstrap/terminal.mjs';
import { generateDocuments, generateSchema } from '../pipeline/generated.mjs';

main(async () => {
  await step('apps/api/schema.graphql', () => generateSchema());
  await step('typed documents', () => generateDocuments());
});
