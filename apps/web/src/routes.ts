import { index, route, type RouteConfig } from '@react-router/dev/routes';
import { exampleRoutes } from './examples/routes';

/**
 * `/{territory}/{language}/…` on a shared host, `/{language}/…` on a territory's own (architecture.md, "Addresses").
 * Segments are the same words in every language, so that a page keeps its address when its language changes.
 */
const pages = [
  index('features/territories/home.route.tsx'),
  route('budgets', 'features/budgets/budgets.route.tsx'),
  route('budgets/:budget', 'features/budgets/edition/budget.route.tsx'),
  route('budgets/:budget/projects', 'features/budgets/projects/projects.route.tsx'),
  route('budgets/:budget/projects/:project', 'features/budgets/projects/project.route.tsx'),
  route('budgets/:budget/results', 'features/budgets/results/results.route.tsx'),
  route('*', 'app-shell/not-found.route.tsx', { id: 'not-found' }),
];

const routes: RouteConfig = [
  index('features/territories/deployment.route.tsx'),
  ...exampleRoutes,
  route(':territory?/:language', 'app-shell/language.route.tsx', pages),
  route('*', 'app-shell/not-found.route.tsx', { id: 'not-found-anywhere' }),
];

export default routes;
