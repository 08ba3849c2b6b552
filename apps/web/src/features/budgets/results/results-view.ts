import type { ComparisonQuery, CountPartsFragment, ResultsQuery } from '../../../generated/graphql';

export type ResultsView = NonNullable<ResultsQuery['budget']>;
export type ResultCount = NonNullable<ResultsView['resultCount']>;
export type CountView = CountPartsFragment;
export type OutcomeView = CountView['outcomes'][number];
export type ComparisonView = NonNullable<NonNullable<ComparisonQuery['budget']>['comparison']>;
export type DistrictView = NonNullable<CountView['analysis']>['districts'][number];
