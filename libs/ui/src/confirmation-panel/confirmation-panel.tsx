import type { ReactNode } from 'react';

export interface ConfirmationPanelProps {
  /** What was done, as the page's title: "Votre vote est enregistré" */
  readonly title: string;
  readonly reference?: { readonly label: string; readonly value: string } | undefined;
  /** What happens next, and when. */
  readonly children?: ReactNode;
}

export function ConfirmationPanel({ title, reference, children }: ConfirmationPanelProps) {
  return (
    <div className="confirmation-panel">
      <h1>{title}</h1>
      {reference === undefined ? null : (
        <p className="confirmation-reference">
          {reference.label} <b className="number">{reference.value}</b>
        </p>
      )}
      {children}
    </div>
  );
}
