import type { Count } from '@parvis/budget-counting';

/** The published file of a count: outcome and trace as the engine gave them, the outcome among the first keys. */
type PublishedCount = Pick<Count, 'rule' | 'counted' | 'trace'> & Count['outcome'];

/** @throws where the network or the site does not answer */
export async function readPublishedCount(path: string): Promise<Count> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const { rule, counted, trace, selected, cost, remaining } = (await response.json()) as PublishedCount;
  return { rule, counted, trace, outcome: { selected, cost, remaining } };
}
