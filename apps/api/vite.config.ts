import { defineConfig } from 'vite';

/** One server bundle per process that starts on its own: the server, its migrations, the operator's commands, the engine worker. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  resolve: { tsconfigPaths: true },
  build: {
    ssr: true,
    target: 'node24',
    outDir: '../../dist/apps/api',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: {
        dev: 'src/dev.ts',
        main: 'src/main.ts',
        migrate: 'src/migrate.ts',
        parvis: 'src/parvis.ts',
        'count.worker': 'src/features/budgets/counting/count.worker.ts',
        'compare.worker': 'src/features/budgets/trials/compare.worker.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
