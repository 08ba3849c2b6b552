import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { toolClass, type Tool } from '../tool/tool';

export interface SectionProps {
  /** The id of the heading: what links to the section use. */
  readonly id: string;
  readonly title: ReactNode;
  /** Read aloud only: where the page shows by itself what the section is. */
  readonly titleHidden?: boolean | undefined;
  readonly lead?: ReactNode;
  /** A link at the end of the heading's line. */
  readonly aside?: ReactNode;
  readonly tool?: Tool | undefined;
  readonly children: ReactNode;
}

export function Section({ id, title, titleHidden, lead, aside, tool, children }: SectionProps) {
  return (
    <section className={classNames('wrap section', toolClass(tool))} aria-labelledby={id}>
      <div className={classNames('section-head', titleHidden && 'visually-hidden')}>
        <div>
          <h2 id={id}>{title}</h2>
          {lead === undefined ? null : <p>{lead}</p>}
        </div>
        {aside === undefined ? null : <p className="small no-print">{aside}</p>}
      </div>
      {children}
    </section>
  );
}

export interface BareSectionProps {
  /** The id of the heading that the content brings itself: a chart's finding. */
  readonly labelledBy: string;
  readonly tool?: Tool | undefined;
  readonly children: ReactNode;
}

export function BareSection({ labelledBy, tool, children }: BareSectionProps) {
  return (
    <section className={classNames('wrap section', toolClass(tool))} aria-labelledby={labelledBy}>
      {children}
    </section>
  );
}
