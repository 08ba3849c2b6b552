import type { ReactNode } from 'react';

export interface DemonstrationBarProps {
  /** Names the region: "Démonstration" */
  readonly label: string;
  /** What everybody must know, on every screen: "Démonstration." */
  readonly title: string;
  /** The sentence that small screens leave out. */
  readonly sentence?: string | undefined;
  /** Links, or a form that changes role. */
  readonly children?: ReactNode;
}

export function DemonstrationBar({ label, title, sentence, children }: DemonstrationBarProps) {
  return (
    <div className="demonstration-bar" role="region" aria-label={label}>
      <div className="wrap">
        <p>
          <strong>{title}</strong>
          {sentence === undefined ? null : <span className="wide-only"> {sentence}</span>}
        </p>
        {children}
      </div>
    </div>
  );
}
