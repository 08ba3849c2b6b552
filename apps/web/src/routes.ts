import { index, route, type RouteConfig } from '@react-router/dev/routes';
import { exampleRoutes } from './examples/routes';

/**
 * `/{territory}/{language}/…` on a shared host, `/{language}/…` on a territory's own (architecture.md, "Addresses").
 * Segments are the same words in every language, so that a page keeps its address when its language changes.
 */
const pages = [
  index('features/territories/home.route.tsx'),
  route('agenda.ics', 'features/territories/agenda.route.ts'),
  route('budgets', 'features/budgets/budgets.route.tsx'),
  route('budgets/:budget', 'features/budgets/edition/budget.route.tsx'),
  route('budgets/:budget/projects', 'features/budgets/projects/projects.route.tsx'),
  route('budgets/:budget/projects/:project', 'features/budgets/projects/project.route.tsx'),
  route('budgets/:budget/results', 'features/budgets/results/results.route.tsx'),
  route('budgets/:budget/counts/:count', 'features/budgets/counts/count.route.tsx'),
  route('recount', 'features/budgets/recount/recount.route.tsx'),
  route('trial', 'features/budgets/trial/trials.route.tsx'),
  route('trial/:budget', 'features/budgets/trial/trial.route.tsx'),
  route('trial/:budget/rules/:kind', 'features/budgets/trial/rule.route.tsx'),
  route('trial/:budget/trials/:trial', 'features/budgets/trial/side-by-side/side-by-side.route.tsx'),
  route('trial/:budget/trials/:trial/choose/:count', 'features/budgets/trial/choose/choose.route.tsx'),
  route('record', 'features/public-record/record.route.tsx'),
  route('record/:index', 'features/public-record/entry.route.tsx'),
  route('accessibility', 'features/territories/duties/accessibility.route.tsx'),
  route('legal-notice', 'features/territories/duties/legal-notice.route.tsx'),
  route('privacy', 'features/territories/duties/privacy.route.tsx'),
  route('who-can-see-my-vote', 'features/territories/duties/secret-of-the-vote.route.tsx'),
  route('site-map', 'features/territories/duties/site-map.route.tsx'),
  route('sign-in', 'features/people/sign-in/sign-in.route.tsx'),
  route('sign-in/code', 'features/people/sign-in/code.route.tsx'),
  route('sign-in/link', 'features/people/sign-in/link.route.tsx'),
  route('sign-in/password', 'features/people/sign-in/password.route.tsx'),
  route('sign-in/second-factor', 'features/people/sign-in/second-factor.route.tsx'),
  route('sign-out', 'features/people/account/sign-out.route.tsx'),
  route('account', 'features/people/account/account.route.tsx'),
  route('account/password', 'features/people/account/password.route.tsx'),
  route('account/second-factor', 'features/people/account/enrol.route.tsx'),
  route('demonstration', 'features/people/account/demonstration.route.tsx'),
  route('*', 'app-shell/not-found.route.tsx', { id: 'not-found' }),
];

const routes: RouteConfig = [
  index('features/territories/deployment.route.tsx'),
  ...exampleRoutes,
  route('speculation-rules.json', 'app-shell/speculation-rules.route.ts'),
  route('themes/:slug/:sheet', 'features/territories/theme.route.ts'),
  route(':territory?/:language', 'app-shell/language.route.tsx', pages),
  route('*', 'app-shell/not-found.route.tsx', { id: 'not-found-anywhere' }),
];

export default routes;
