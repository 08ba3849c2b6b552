import { Icon } from '../icon/icon';

export interface PageLink {
  readonly label: string;
  readonly href: string;
}

export interface PaginationProps {
  readonly label: string;
  readonly previous?: PageLink | undefined;
  readonly next?: PageLink | undefined;
  /** "21 à 40 sur 113 projets" */
  readonly position?: string | undefined;
}

export function Pagination({ label, previous, next, position }: PaginationProps) {
  if (previous === undefined && next === undefined) return null;
  return (
    <nav className="pagination no-print" aria-label={label}>
      {previous === undefined ? (
        <span />
      ) : (
        <a href={previous.href} rel="prev">
          <Icon name="previous" />
          {previous.label}
        </a>
      )}
      {position === undefined ? null : <p className="number">{position}</p>}
      {next === undefined ? (
        <span />
      ) : (
        <a href={next.href} rel="next">
          {next.label}
          <Icon name="next" />
        </a>
      )}
    </nav>
  );
}
