import { toolClass, type Tool } from '../tool/tool';

export interface MainNavItem {
  readonly tool?: Tool | undefined;
  /** What every screen shows: "Budget" */
  readonly label: string;
  /** What follows it where there is room: " participatif" */
  readonly rest?: string | undefined;
  readonly href: string;
  /** `page` on the page itself, `true` on the pages below it. */
  readonly current?: 'page' | true | undefined;
}

export interface MainNavProps {
  readonly label: string;
  readonly items: readonly MainNavItem[];
}

export function MainNav({ label, items }: MainNavProps) {
  return (
    <nav className="main-nav" aria-label={label}>
      <div className="wrap">
        <ul>
          {items.map((item) => (
            <li key={item.href} className={toolClass(item.tool)}>
              <a href={item.href} aria-current={item.current}>
                <span>
                  {item.label}
                  {item.rest === undefined ? null : <span className="wide-only">{item.rest}</span>}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
