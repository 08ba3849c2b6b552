import type { ComparisonQuery, CountPartsFragment, ResultsQuery } from '../../../generated/graphql';

export type ResultsView = NonNullable<ResultsQuery['budget']>;
export type OfficialCount = NonNullable<ResultsView['officialCount']>;
export type CountView = CountPartsFragment;
export type OutcomeView = CountView['outcomes'][number];
export type ComparisonView = NonNullable<NonNullable<ComparisonQuery['budget']>['comparison']>;
export type DistrictView = NonNullable<CountView['analysis']>['districts'][number];
