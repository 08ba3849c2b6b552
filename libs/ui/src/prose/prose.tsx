import type { ReactNode } from 'react';

/** Text that the authority wrote: paragraphs, lists and headings in a readable measure. */
export function Prose({ children }: { readonly children: ReactNode }) {
  return <div className="prose">{children}</div>;
}
