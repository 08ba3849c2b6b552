import type { ReactNode } from 'react';

export interface TwinProps {
  /** What opens: "Le tableau des voix et des coûts" */
  readonly summary: string;
  readonly children: ReactNode;
  readonly open?: boolean | undefined;
}

/** The table beside a chart, or the detail beside a sentence. Print shows it open. */
export function Twin({ summary, children, open }: TwinProps) {
  return (
    <details className="twin" open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
