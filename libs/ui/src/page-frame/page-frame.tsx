import type { ReactNode } from 'react';
import { toolClass, type Tool } from '../tool/tool';

/** The id of `<main>`, where the skip link goes. */
export const contentId = 'content';

export interface PageFrameProps {
  /** "Aller au contenu" */
  readonly skipLabel: string;
  /** A `DemonstrationBar`, where the site is a demonstration. */
  readonly demonstration?: ReactNode;
  /** `Lintel`, then `MainNav`. */
  readonly header: ReactNode;
  /** Something that stops everything else: a suspended vote, a planned interruption. */
  readonly notice?: ReactNode;
  readonly children: ReactNode;
  readonly foot: ReactNode;
  /** Gives the page the accent of its tool. */
  readonly tool?: Tool | undefined;
}

/** Everything inside `<body>`, in the order in which it is read aloud. */
export function PageFrame({ skipLabel, demonstration, header, notice, children, foot, tool }: PageFrameProps) {
  return (
    <>
      <SkipLink>{skipLabel}</SkipLink>
      {demonstration}
      {header}
      <main id={contentId} className={toolClass(tool)}>
        {notice === undefined ? null : <div className="wrap page-notice">{notice}</div>}
        {children}
      </main>
      {foot}
    </>
  );
}

export function SkipLink({ children }: { readonly children: ReactNode }) {
  return (
    <a className="skip-link" href={`#${contentId}`}>
      {children}
    </a>
  );
}

/** The width of the page: everything in `<main>` stands in one. */
export function Wrap({ children }: { readonly children: ReactNode }) {
  return <div className="wrap">{children}</div>;
}
