import type { ReactNode } from 'react';
import { classNames } from '../class-names';

/** `act` is the one thing to do on the page; `second` stands beside it; `danger` destroys something. */
export type ButtonKind = 'act' | 'second' | 'danger';

interface ButtonLook {
  readonly kind?: ButtonKind | undefined;
  readonly small?: boolean | undefined;
}

export interface ButtonProps extends ButtonLook {
  /** The act itself: "Voter", never "Envoyer". */
  readonly children: ReactNode;
  readonly type?: 'submit' | 'button' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly id?: string | undefined;
  readonly formAction?: string | undefined;
  readonly pressed?: boolean | undefined;
}

export function Button({ children, type = 'submit', kind, small, pressed, ...rest }: ButtonProps) {
  return (
    <button type={type} className={buttonClass({ kind, small })} aria-pressed={pressed} {...rest}>
      {children}
    </button>
  );
}

export interface ButtonLinkProps extends ButtonLook {
  readonly children: ReactNode;
  readonly href: string;
}

export function ButtonLink({ children, href, kind, small }: ButtonLinkProps) {
  return (
    <a className={buttonClass({ kind, small })} href={href}>
      {children}
    </a>
  );
}

function buttonClass({ kind = 'act', small }: ButtonLook): string | undefined {
  return classNames('button', kind !== 'act' && `button-${kind}`, small && 'button-small');
}

/** Buttons and links on one line. */
export function Acts({ children }: { readonly children: ReactNode }) {
  return <div className="acts no-print">{children}</div>;
}
