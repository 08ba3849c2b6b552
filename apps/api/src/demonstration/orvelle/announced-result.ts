import { floor, fromText } from '@parvis/exact-numbers';
import type { CountRun } from '../../features/budgets';

export interface AnnouncedResult {
  /** In the order of selection, unless `last` is given. */
  readonly selected: readonly string[];
  /** The order of the others is the engine's business. */
  readonly last?: string;
  readonly spent: number;
  /** Voters who chose something and get nothing of it. */
  readonly unserved: number;
  /** Equal shares: each voter's share, first and last, in whole units. */
  readonly share?: { readonly start: number; readonly final: number };
}

export class AnnouncedResultError extends Error {
  constructor(readonly differences: readonly string[]) {
    super(`The demonstration does not count as its story says: ${differences.join('; ')}.`);
    this.name = 'AnnouncedResultError';
  }
}

/** The story quotes figures: data that no longer give them are not loaded. */
export function asAnnounced(announced: AnnouncedResult): (run: CountRun) => void {
  return ({ count, analysis }) => {
    const { selected, cost } = count.outcome;
    const inOrder = announced.last === undefined;
    const found = {
      selected: (inOrder ? selected : selected.toSorted(byNumber)).join(' '),
      spent: Number(cost),
      unserved: analysis.votersWithChoice - analysis.votersServed,
      last: inOrder ? undefined : selected.at(-1),
      share: shareOf(count.trace.endowment),
    };
    const expected = { ...announced, selected: announced.selected.join(' '), share: shareText(announced.share) };
    const differences = (['selected', 'last', 'spent', 'unserved', 'share'] as const)
      .filter((name) => expected[name] !== undefined && expected[name] !== found[name])
      .map((name) => `${name} is ${String(found[name])}, not ${String(expected[name])}`);
    if (differences.length > 0) throw new AnnouncedResultError(differences);
  };
}

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'fr', { numeric: true });

const shareText = (share: AnnouncedResult['share']): string | undefined => share && `${share.start} → ${share.final}`;

function shareOf(endowment: CountRun['count']['trace']['endowment']): string | undefined {
  if (endowment === null) return undefined;
  return shareText({
    start: Number(floor(fromText(endowment.start))),
    final: Number(floor(fromText(endowment.final))),
  });
}
