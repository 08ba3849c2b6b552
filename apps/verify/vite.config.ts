import { defineConfig } from 'vite';

/** One folder that runs on any Node from 20, anywhere, without packages: nothing is left outside the bundle. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  resolve: { tsconfigPaths: true },
  ssr: { noExternal: true },
  plugins: [
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
      output: { entryFileNames: '[name].js', codeSplitting: false },
    },
  },
});
