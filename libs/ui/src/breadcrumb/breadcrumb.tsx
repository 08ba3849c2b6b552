export interface BreadcrumbItem {
  readonly label: string;
  /** Absent for the page itself, the last one. */
  readonly href?: string | undefined;
}

export interface BreadcrumbProps {
  readonly label: string;
  readonly items: readonly BreadcrumbItem[];
}

export function Breadcrumb({ label, items }: BreadcrumbProps) {
  return (
    <nav className="breadcrumb" aria-label={label}>
      <ol>
        {items.map((item) =>
          item.href === undefined ? (
            <li key={item.label} aria-current="page">
              {item.label}
            </li>
          ) : (
            <li key={item.label}>
              <a href={item.href}>{item.label}</a>
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
