import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

/** Built by `react-router build apps/web`; in development the API's server loads it in middleware mode. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [reactRouter()],
  resolve: { tsconfigPaths: true },
  build: { target: 'baseline-widely-available', assetsInlineLimit: 0, emptyOutDir: true },
});
