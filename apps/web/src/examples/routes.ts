import { route } from '@react-router/dev/routes';

/** Every component in its states, at addresses of no territory. */
export const exampleRoutes = [
  route('examples', 'examples/examples.route.tsx'),
  route('examples/:library/:name', 'examples/example.route.tsx'),
];
