import type { Route } from './+types/example.route';
import { refuse } from '../platform/graph.server';
import { ExamplePage, findExample } from './example-page';
import { areExamplesServed } from './examples.server';
import './examples.css';

export const handle = { bare: true };

export function loader({ params }: Route.LoaderArgs) {
  if (!areExamplesServed() || findExample(params.library, params.name) === undefined) throw refuse('NOT_FOUND');
  return params;
}

export default function ExampleRoute({ loaderData }: Route.ComponentProps) {
  const example = findExample(loaderData.library, loaderData.name);
  if (example === undefined) return null;
  return (
    <>
      <title>{`${example.title} – Components of Parvis`}</title>
      <ExamplePage example={example} />
    </>
  );
}
