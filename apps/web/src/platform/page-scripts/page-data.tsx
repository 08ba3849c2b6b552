import './page-scripts.css';

export interface PageDataProps {
  /** What the page's script asks for. */
  readonly id: string;
  readonly value: unknown;
}

/** Facts and sentences that the page's script reads, as JSON in an attribute: the page may hold no inline script. */
export function PageData({ id, value }: PageDataProps) {
  return <template id={id} data-json={JSON.stringify(value)} />;
}
