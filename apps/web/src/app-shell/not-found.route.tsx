import { refuse } from '../platform/graph.server';

/** A route rather than no match, so that the page that says so stands in the frame of its territory. */
export function loader(): never {
  throw refuse('NOT_FOUND');
}

export default function NotFound() {
  return null;
}
