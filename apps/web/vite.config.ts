import { reactRouter } from '@react-router/dev/vite';
import { defineConfig, type Plugin } from 'vite';

/** Pages do not hydrate, so the browser holds nothing to patch: while developing, an edit reloads what it shows. */
const reloadOnEdit: Plugin = {
  name: 'parvis:reload-on-edit',
  apply: 'serve',
  hotUpdate({ server }) {
    if (this.environment.name === 'ssr') server.environments.client.hot.send({ type: 'full-reload' });
  },
};

/** Built by `react-router build apps/web`; in development the API's server loads it in middleware mode. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [reactRouter(), reloadOnEdit],
  resolve: { tsconfigPaths: true },
  // What pages run (`handle.scripts`) and their workers are bundles of their own: modules, as the policy of the site asks.
  worker: { format: 'es' },
  build: { target: 'baseline-widely-available', assetsInlineLimit: 0, emptyOutDir: true },
});
