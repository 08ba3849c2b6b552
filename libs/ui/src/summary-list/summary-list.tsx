import type { ReactNode } from 'react';

export interface SummaryRow {
  readonly id: string;
  readonly term: string;
  readonly value: ReactNode;
  /** Goes back to the question; `about` is read aloud after the label: "Modifier" + " votre quartier" */
  readonly change?: { readonly href: string; readonly label: string; readonly about: string } | undefined;
}

/** The answers to check before an act, or the facts of a thing. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary-list">
      {rows.map((row) => (
        <div key={row.id}>
          <dt>{row.term}</dt>
          <dd>{row.value}</dd>
          {row.change === undefined ? null : (
            <dd className="summary-change">
              <a href={row.change.href}>
                {row.change.label}
                <span className="visually-hidden"> {row.change.about}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
