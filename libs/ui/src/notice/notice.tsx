import type { ReactNode } from 'react';
import { classNames } from '../class-names';

export interface NoticeProps {
  /** `urgent`: the thing is suspended, postponed or cancelled. `done`: an act went through. */
  readonly kind?: 'plain' | 'urgent' | 'done' | undefined;
  readonly title?: ReactNode;
  readonly headingLevel?: 2 | 3 | undefined;
  readonly children: ReactNode;
  /** Announced when it appears after an act. */
  readonly live?: boolean | undefined;
}

export function Notice({ kind = 'plain', title, headingLevel = 2, children, live }: NoticeProps) {
  const Heading: 'h2' | 'h3' = `h${headingLevel}`;
  return (
    <div className={classNames('notice', kind !== 'plain' && `notice-${kind}`)} role={live ? 'status' : undefined}>
      {title === undefined ? null : <Heading>{title}</Heading>}
      {children}
    </div>
  );
}
