export interface CommandBlockProps {
  /** Names the block for screen readers: "La commande qui recompte" */
  readonly label: string;
  readonly children: string;
}

/** A command to copy, or the text of a file. Reachable by the keyboard, since it may scroll. */
export function CommandBlock({ label, children }: CommandBlockProps) {
  return (
    <pre className="command-block" tabIndex={0} role="region" aria-label={label}>
      <code>{children}</code>
    </pre>
  );
}
