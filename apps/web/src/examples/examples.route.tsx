import { refuse } from '../platform/graph.server';
import { ExamplesIndex } from './example-page';
import { areExamplesServed } from './examples.server';
import './examples.css';

export const handle = { bare: true };

export function loader() {
  if (!areExamplesServed()) throw refuse('NOT_FOUND');
  return null;
}

export default function Examples() {
  return (
    <>
      <title>Components of Parvis</title>
      <ExamplesIndex />
    </>
  );
}
