import { ExampleState } from '../examples/example';
import { Pagination } from './pagination';

export function PaginationExamples() {
  const previous = { label: 'Projets précédents', href: '?avant=20' };
  const next = { label: 'Projets suivants', href: '?apres=40' };
  return (
    <>
      <ExampleState title="First page">
        <Pagination label="Pages, début" next={next} position="1 à 20 sur 113 projets" />
      </ExampleState>
      <ExampleState title="Between">
        <Pagination label="Pages, milieu" previous={previous} next={next} position="21 à 40 sur 113 projets" />
      </ExampleState>
      <ExampleState title="Last page">
        <Pagination label="Pages, fin" previous={previous} position="101 à 113 sur 113 projets" />
      </ExampleState>
    </>
  );
}
