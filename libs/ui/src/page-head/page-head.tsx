import type { ReactNode } from 'react';
import { classNames } from '../class-names';

export interface PageHeadProps {
  readonly title: ReactNode;
  /** The thing above the page: "Budget participatif 2026" */
  readonly kicker?: string | undefined;
  /** `Tag`s beside the kicker. */
  readonly tags?: ReactNode;
  readonly lead?: ReactNode;
  /** Links or buttons under the lead. */
  readonly children?: ReactNode;
  /** The short thick rule in the tool's accent. */
  readonly rule?: boolean | undefined;
}

export function PageHead({ title, kicker, tags, lead, children, rule = true }: PageHeadProps) {
  return (
    <div className={classNames('page-head', rule && 'page-head-ruled')}>
      <Kicker text={kicker}>{tags}</Kicker>
      <h1>{title}</h1>
      {lead === undefined ? null : <p className="lead">{lead}</p>}
      {children}
    </div>
  );
}

/** The line above a title: where we are, and the state in words. */
export function Kicker({ text, children }: { readonly text?: string | undefined; readonly children?: ReactNode }) {
  if (text === undefined && (children === undefined || children === null)) return null;
  return (
    <p className="kicker">
      {text === undefined ? null : <span>{text}</span>}
      {children}
    </p>
  );
}
