import type { ReactNode } from 'react';
import { PavingPattern } from '../paving-pattern/paving-pattern';
import { toolClass, type Tool } from '../tool/tool';

export interface OutcomePicture {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

export interface OutcomeSlabProps {
  /** Draws the paving where there is no picture. */
  readonly id: string;
  readonly tool?: Tool | undefined;
  readonly title: string;
  readonly href?: string | undefined;
  readonly picture?: OutcomePicture | undefined;
  /** `Tag`s: delivered, under way, late. */
  readonly tags?: ReactNode;
  readonly children: ReactNode;
  /** Planned against spent. */
  readonly figures?: readonly { readonly term: string; readonly value: string }[] | undefined;
  readonly headingLevel?: 3 | 4 | undefined;
}

/** What was decided, and what became of it. Stands in a `Paving`. */
export function OutcomeSlab(props: OutcomeSlabProps) {
  const { id, tool, title, href, picture, tags, children, figures = [], headingLevel = 3 } = props;
  const Heading: 'h3' | 'h4' = `h${headingLevel}`;
  return (
    <article className={['slab outcome-slab', toolClass(tool)].filter(Boolean).join(' ')}>
      <div className="outcome-picture">
        {picture === undefined ? <PavingPattern id={id} shape="band" /> : <img {...picture} loading="lazy" />}
      </div>
      {tags === undefined ? null : <p className="tag-line">{tags}</p>}
      <Heading>{href === undefined ? title : <a href={href}>{title}</a>}</Heading>
      {children}
      {figures.length === 0 ? null : (
        <dl className="figures-small">
          {figures.map((figure) => (
            <div key={figure.term}>
              <dt>{figure.term}</dt>
              <dd className="number">{figure.value}</dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  );
}
