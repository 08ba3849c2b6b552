import type { ReactNode } from 'react';

export interface FootLink {
  readonly label: string;
  readonly href: string;
}

export interface FootPart {
  readonly title: string;
  readonly children: ReactNode;
}

export interface PageFootProps {
  /** "Besoin d'aide ?": telephone, address, opening hours, without the Internet. */
  readonly help: FootPart;
  /** The newsletter, or whatever stands beside the help desk. */
  readonly aside?: FootPart | undefined;
  /** Accessibility statement, legal notice, personal data, site map. */
  readonly duties: { readonly label: string; readonly links: readonly FootLink[] };
  readonly note?: ReactNode;
}

export function PageFoot({ help, aside, duties, note }: PageFootProps) {
  return (
    <footer className="page-foot">
      <div className="wrap">
        <FootSection {...help} />
        {aside === undefined ? null : <FootSection {...aside} />}
        <div className="page-foot-duties">
          <nav aria-label={duties.label}>
            <ul>
              {duties.links.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.label}</a>
                </li>
              ))}
            </ul>
          </nav>
          {note === undefined ? null : <div className="quiet">{note}</div>}
        </div>
      </div>
    </footer>
  );
}

function FootSection({ title, children }: FootPart) {
  return (
    <div className="stack">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
