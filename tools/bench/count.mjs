// @ts-check
// `npm run bench:count`: the counting engine beside its slow twin, in one run, so that the machine's mood cancels out.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const data = process.env['PARVIS_DATA'] ?? resolve(root, '../shared/data');
const elections = ['France_Toulouse_2022.pb', 'Poland_Wieliczka_2023_Green_Budget.pb', 'Poland_Lodz_2022.pb']
  .map((name) => join(data, 'pabulib', name))
  .filter((file) => existsSync(file));

if (elections.length === 0) {
  console.error(`No elections to count in ${join(data, 'pabulib')}: set PARVIS_DATA.`);
  process.exitCode = 2;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-bench-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      resolve: { tsconfigPaths: true },
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir: folder,
        target: 'node24',
        rolldownOptions: {
          input: {
            count: join(import.meta.dirname, 'count-suite.ts'),
            twin: join(root, 'libs/engines/budget-counting/src/naive-count.twin.ts'),
          },
          output: { entryFileNames: '[name].mjs' },
        },
      },
    });
    // A fresh process for each election: the first count of a process is what a citizen waits for.
    for (const file of elections) {
      const args = [join(folder, 'count.mjs'), file, join(folder, 'twin.mjs')];
      const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
      if (status !== 0) process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
