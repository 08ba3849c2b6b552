import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const environment = { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true' };

/** [what is wrong, where, text]: `import type` as well, since a type of the API in a page is a dependency too. */
const PLANTED = [
  ['libs/engines/merkle-record/src/planted.ts', `import { parsePabulib } from '@parvis/pabulib';`],
  ['libs/engines/merkle-record/src/planted.ts', `import type { Language } from '@parvis/messages';`],
  ['libs/formats/pabulib/src/planted.ts', `import { Button } from '@parvis/ui';`],
  ['libs/messages/src/planted.ts', `import { merkleTree } from '@parvis/merkle-record';`],
  ['libs/explanations/src/planted.ts', `import { parsePabulib } from '@parvis/pabulib';`],
  ['libs/ui/src/planted.tsx', `import { parsePabulib } from '@parvis/pabulib';`],
  ['apps/api/src/planted.ts', `import { Button } from '@parvis/ui';`],
  ['apps/web/src/planted.ts', `import type { AppModule } from '../../api/src/app.module';`],
  ['apps/verify/src/planted.ts', `import { RankedBars } from '@parvis/charts';`],
  ['e2e/planted.ts', `import { merkleTree } from '@parvis/merkle-record';`],
] as const;

const ALLOWED = [
  ['libs/formats/pabulib/src/allowed.ts', `import { parseDecimal } from '@parvis/exact-numbers';`],
  ['libs/explanations/src/allowed.ts', `import { translator } from '@parvis/messages';`],
  ['apps/api/src/allowed.ts', `import { merkleTree } from '@parvis/merkle-record';`],
  ['apps/web/src/allowed.ts', `import { Button } from '@parvis/ui';`],
] as const;

/**
 * `@nx/enforce-module-boundaries` says nothing at all when no project graph is cached, and looks just like a workspace
 * without a fault. Making the graph first is what `nx run-many -t lint` does; this is the proof that it was enough.
 */
describe('the boundary rule between projects', () => {
  const messages = lintAll([...PLANTED, ...ALLOWED]);

  it.each(PLANTED.map(([path, text], i) => ({ path, text, found: messages[i] })))(
    'refuses in $path: $text',
    ({ found }) => expect(found).toHaveLength(1),
  );

  it.each(ALLOWED.map(([path, text], i) => ({ path, text, found: messages[PLANTED.length + i] })))(
    'lets through in $path: $text',
    ({ found }) => expect(found).toEqual([]),
  );
});

function lintAll(files: readonly (readonly [string, string])[]): string[][] {
  const node = (args: string[], input = '') =>
    execFileSync(process.execPath, args, {
      cwd: root,
      env: environment,
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'inherit'],
    });
  node(['node_modules/nx/dist/bin/nx.js', 'show', 'projects']);
  const planted = files.map(([path, text]) => ({ path, text }));
  return JSON.parse(node(['tools/architecture/lint-planted.mjs'], JSON.stringify(planted))) as string[][];
}
