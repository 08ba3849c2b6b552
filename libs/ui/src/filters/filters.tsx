import type { ReactNode } from 'react';

export interface FilterLink {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean | undefined;
}

export interface FilterLinksProps {
  readonly label: string;
  readonly links: readonly FilterLink[];
}

/** One choice among few, each an address of its own. */
export function FilterLinks({ label, links }: FilterLinksProps) {
  return (
    <nav className="filter-links no-print" aria-label={label}>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} aria-current={link.current ? 'true' : undefined}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export interface FilterFormProps {
  readonly label: string;
  /** The list's own address: the form is a GET, so a search can be shared. */
  readonly action: string;
  /** Fields, then the button. */
  readonly children: ReactNode;
}

export function FilterForm({ label, action, children }: FilterFormProps) {
  return (
    <search className="no-print" aria-label={label}>
      <form className="filter-form" action={action} method="get">
        {children}
      </form>
    </search>
  );
}

/** Over a list: how many, in which order, and what can be changed. */
export function ListNote({ children }: { readonly children: ReactNode }) {
  return <div className="list-note">{children}</div>;
}
