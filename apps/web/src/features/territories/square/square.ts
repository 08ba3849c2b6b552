import type { HomeQuery } from '../../../generated/graphql';

/** What the square shows, derived from the dates of the budgets: pure, so that each state of journeys.md is a test. */
export type SquareBudget = HomeQuery['budgets']['nodes'][number];

type PhaseName = SquareBudget['phase'];

export interface OpenThing {
  readonly kind: 'voting' | 'counting' | 'proposing';
  readonly budget: SquareBudget;
  readonly until: string | null;
}

export interface ComingEvent {
  readonly id: string;
  readonly at: string;
  readonly edge: 'opens' | 'closes';
  readonly phase: PhaseName;
  readonly budget: Pick<SquareBudget, 'slug' | 'title'>;
}

const ACTS: readonly PhaseName[] = ['voting', 'proposing'];
const MOST_OPEN = 3;
const MOST_COMING = 5;

/** By closing date: what ends first is shown first. */
export function openNow(budgets: readonly SquareBudget[]): OpenThing[] {
  const things = budgets.flatMap((budget): OpenThing[] => {
    if (budget.phase === 'voting') return [{ kind: 'voting', budget, until: budget.votingCloses }];
    if (budget.phase === 'counting') return [{ kind: 'counting', budget, until: null }];
    if (budget.phase !== 'proposing') return [];
    return [
      { kind: 'proposing', budget, until: budget.phases.find(({ name }) => name === 'proposing')?.closes ?? null },
    ];
  });
  return things.sort((a, b) => (a.until ?? '9').localeCompare(b.until ?? '9')).slice(0, MOST_OPEN);
}

export function comingUp(budgets: readonly SquareBudget[], now: Date): ComingEvent[] {
  const events = budgets.flatMap((budget) =>
    budget.phases.flatMap(({ name, opens, closes }): ComingEvent[] => {
      const { slug, title } = budget;
      const event = (edge: 'opens' | 'closes', at: string | null): ComingEvent[] =>
        at === null ? [] : [{ id: `${slug}-${name}-${edge}`, at, edge, phase: name, budget: { slug, title } }];
      // The count begins when the vote closes: one line for both.
      if (name === 'counting') return [];
      return ACTS.includes(name) ? [...event('opens', opens), ...event('closes', closes)] : event('opens', opens);
    }),
  );
  return events
    .filter(({ at }) => new Date(at) > now)
    .sort((a, b) => a.at.localeCompare(b.at))
    .slice(0, MOST_COMING);
}

/** The last edition that was decided; what a trial gives on imported ballots decides nothing. */
export function latestResult(budgets: readonly SquareBudget[]): SquareBudget | null {
  const finished = budgets.filter(({ phase, resultCount }) => phase === 'finished' && resultCount?.official === true);
  const countedAt = (budget: SquareBudget): string => budget.resultCount?.countedAt ?? '';
  return finished.sort((a, b) => countedAt(b).localeCompare(countedAt(a)))[0] ?? null;
}

type Selected = NonNullable<SquareBudget['resultCount']>['selected'][number];
export type MilestoneState = NonNullable<Selected['milestone']>['state'];

/** What did not go as planned is shown first: a citizen should not have to look for it. */
const TELLING: readonly MilestoneState[] = ['revised', 'late', 'abandoned', 'works', 'delivered', 'planned'];

export function mostTelling(selected: readonly Selected[], most: number): Selected[] {
  const weight = ({ milestone }: Selected): number => {
    if (milestone === null) return TELLING.length;
    const late = (milestone.monthsLate ?? 0) > 0;
    return late ? 0.5 : TELLING.indexOf(milestone.state);
  };
  return [...selected].sort((a, b) => weight(a) - weight(b)).slice(0, most);
}

/** How many winning projects stand where, in the order of a project's life. */
export function statesOf(selected: readonly Selected[]): { readonly state: MilestoneState; readonly count: number }[] {
  const order: readonly MilestoneState[] = ['delivered', 'works', 'late', 'revised', 'planned', 'abandoned'];
  return order
    .map((state) => ({ state, count: selected.filter(({ milestone }) => milestone?.state === state).length }))
    .filter(({ count }) => count > 0);
}
