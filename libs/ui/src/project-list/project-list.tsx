import type { ReactNode } from 'react';
import { PavingPattern } from '../paving-pattern/paving-pattern';

export interface ProjectRowProps {
  /** Draws the paving. */
  readonly id: string;
  readonly title: ReactNode;
  readonly href: string;
  /** District, theme, number: short things on one line. */
  readonly facts: readonly ReactNode[];
  /** "48 000 €" */
  readonly cost: string;
  /** "puis 1 200 € par an" */
  readonly costNote?: string | undefined;
  /** A `Tag`: won, withdrawn. */
  readonly tag?: ReactNode;
  readonly headingLevel?: 2 | 3 | undefined;
}

export function ProjectList({ children }: { readonly children: ReactNode }) {
  return <ul className="project-list">{children}</ul>;
}

/** A project as one reads it. The row with a box, for choosing, belongs to the ballot. */
export function ProjectRow({ id, title, href, facts, cost, costNote, tag, headingLevel = 3 }: ProjectRowProps) {
  const Heading: 'h2' | 'h3' = `h${headingLevel}`;
  return (
    <li className="project-row">
      <div className="project-picture">
        <PavingPattern id={id} />
      </div>
      <Heading>
        <a href={href}>{title}</a>
      </Heading>
      <ul className="project-facts">
        {tag === undefined || tag === null ? null : <li>{tag}</li>}
        {facts.map((fact, index) => (
          <li key={index}>{fact}</li>
        ))}
      </ul>
      <p className="project-cost">
        <b className="number">{cost}</b>
        {costNote === undefined ? null : <span className="number"> {costNote}</span>}
      </p>
    </li>
  );
}
