import type { ProjectOutcomeFilter, ProjectSort } from '../../../generated/graphql';

/** What a reader asks of the list; every part is in the address of the page, so that a search can be shared. */
export interface Wish {
  readonly search: string;
  readonly district: string;
  readonly category: string;
  readonly outcome: ProjectOutcomeFilter | '';
  /** Empty: the order that the edition itself chose. */
  readonly sort: ProjectSort | '';
  readonly after: string;
}

export const OUTCOMES: readonly ProjectOutcomeFilter[] = ['selected', 'notSelected'];
export const SORTS: readonly ProjectSort[] = ['votes', 'reference', 'cost', 'costDescending', 'title'];

/** Longest search that a person types; the graph refuses longer ones. */
const SEARCH_MAX = 100;

export function readWish(parameters: URLSearchParams): Wish {
  const text = (name: string): string => parameters.get(name)?.trim() ?? '';
  return {
    search: text('search').slice(0, SEARCH_MAX),
    district: text('district'),
    category: text('category'),
    outcome: OUTCOMES.find((name) => name === text('outcome')) ?? '',
    sort: SORTS.find((name) => name === text('sort')) ?? '',
    after: text('after'),
  };
}

export const isFiltered = ({ search, district, category, outcome }: Wish): boolean =>
  [search, district, category, outcome].some((part) => part !== '');

/** The address of the same wish with another place in the list; what was not asked is left out. */
export function wishQuery(wish: Wish, after: string): string {
  const parameters = new URLSearchParams();
  const { search, district, category, outcome, sort } = wish;
  for (const [name, value] of Object.entries({ search, district, category, outcome, sort, after })) {
    if (value !== '') parameters.set(name, value);
  }
  return parameters.toString();
}
