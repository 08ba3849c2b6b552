import { Icon, type IconName } from '../icon/icon';

export interface DetailedLink {
  readonly label: string;
  readonly href: string;
  readonly detail?: string | undefined;
}

/** One link a line, with a word at its end: districts, files, minutes. */
export function LinkList({ links }: { readonly links: readonly DetailedLink[] }) {
  return (
    <ul className="link-list">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href}>
            <b>{link.label}</b> {link.detail === undefined ? null : <span>{link.detail}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}

export interface InlineLink {
  readonly label: string;
  readonly href: string;
  readonly icon?: IconName | undefined;
  /** The browser saves the file under this name. */
  readonly download?: string | undefined;
}

/** A few links on one line, under a head or at the foot of a slab. */
export function LinkLine({ links }: { readonly links: readonly InlineLink[] }) {
  return (
    <ul className="link-line no-print">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href} download={link.download}>
            {link.icon === undefined ? null : <Icon name={link.icon} />}
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  );
}
