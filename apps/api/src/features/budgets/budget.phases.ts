/** The life of a budget, in order (product.md). */
export const phaseNames = [
  'informing',
  'proposing',
  'reviewing',
  'supporting',
  'costing',
  'publishing',
  'voting',
  'counting',
  'finished',
] as const;
export type PhaseName = (typeof phaseNames)[number];

/** [opens, closes): an edition may leave phases out, or not know their dates. */
export interface Phase {
  readonly name: PhaseName;
  readonly opens: Date | null;
  readonly closes: Date | null;
}

/**
 * The phase an edition is in: the last one in order that has opened. Phases follow each other, so one whose close has
 * passed while the next has no date yet is still the one people are told about.
 */
export function phaseAt(phases: readonly Phase[], now: Date): PhaseName {
  const inOrder = inLifeOrder(phases);
  const opened = inOrder.filter(({ opens }) => opens !== null && opens <= now);
  return opened.at(-1)?.name ?? inOrder[0]?.name ?? 'informing';
}

export function inLifeOrder<P extends Pick<Phase, 'name'>>(phases: readonly P[]): P[] {
  return phases.toSorted((a, b) => phaseNames.indexOf(a.name) - phaseNames.indexOf(b.name));
}

/** Whether people may have voted already: the vote has opened, or anything that comes after it. */
export function voteHasOpened(phases: readonly Phase[], now: Date): boolean {
  const vote = phaseNames.indexOf('voting');
  return phases.some(({ name, opens }) => phaseNames.indexOf(name) >= vote && opens !== null && opens <= now);
}
