import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/** What the package `highs` would download its WebAssembly with, if it ran in a browser. */
const DOWNLOADS = /\bfetch\(|\bnew XMLHttpRequest\b/g;

/**
 * The solver of `max-welfare`: its WebAssembly beside the script, where Node reads it, and nothing left in the script that could open a
 * socket. Node never comes to those lines; here they are not even there.
 */
function solverWithoutNetwork(): Plugin {
  return {
    name: 'solver-without-network',
    transform(code, id) {
      if (!id.endsWith('/highs/build/highs.mjs')) return undefined;
      const closed = code.replace(DOWNLOADS, (call) => (call.endsWith('(') ? 'noNetwork(' : 'new noNetwork'));
      return `${closed}\nfunction noNetwork() { throw new Error('the verifier opens no socket'); }\n`;
    },
    generateBundle() {
      const source = readFileSync(fileURLToPath(import.meta.resolve('highs/runtime')));
      this.emitFile({ type: 'asset', fileName: 'highs.wasm', source });
    },
  };
}

/** One folder that runs on any Node from 20, anywhere, without packages: nothing is left outside the bundle. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  resolve: { tsconfigPaths: true },
  ssr: { noExternal: true },
  plugins: [
    solverWithoutNetwork(),
    {
      name: 'say-that-the-folder-is-made-of-modules',
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "module" }\n' });
      },
    },
  ],
  build: {
    ssr: true,
    target: 'node20',
    outDir: '../../dist/apps/verify',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: { main: 'src/main.ts' },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        // What nearly every count needs is one file, quick to load; twins and the solver are others, loaded when asked for.
        codeSplitting: {
          groups: [
            { name: 'engines', test: /\/libs\/(engines\/(budget-counting|exact-numbers)|formats)\/.*(?<!\.twin)\.ts$/ },
            { name: 'solver', test: /\/node_modules\/highs\/|\/welfare-solver\// },
          ],
        },
      },
    },
  },
});
