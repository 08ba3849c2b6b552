/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type BudgetPhaseName =
  | 'costing'
  | 'counting'
  | 'finished'
  | 'informing'
  | 'proposing'
  | 'publishing'
  | 'reviewing'
  | 'supporting'
  | 'voting';

export type Language =
  | 'en'
  | 'fr';

export type MilestoneState =
  | 'abandoned'
  | 'delivered'
  | 'late'
  | 'planned'
  | 'revised'
  | 'works';

export type Role =
  | 'author'
  | 'clerk'
  | 'moderator'
  | 'observer'
  | 'organiser'
  | 'resident'
  | 'reviewer';

export type TerritoryKind =
  | 'agglomeration'
  | 'commune'
  | 'testBench';

export type FrameQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameQuery = { territory: { slug: string, name: string, residents: number | null, languages: Array<Language>, defaultLanguage: Language, timeZone: string, isDemonstration: boolean, themeHref: string, helpDesk: { phone: string | null, email: string | null, address: string | null, openingHours: string | null } } | null, viewer: { email: string | null, roles: Array<Role> } | null };

export type DeploymentQueryVariables = Exact<{ [key: string]: never; }>;


export type DeploymentQuery = { territories: Array<{ id: string, slug: string, name: string, kind: TerritoryKind, residents: number | null, defaultLanguage: Language, languages: Array<Language>, isDemonstration: boolean, path: string }> };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { territory: { slug: string, name: string, residents: number | null, districts: Array<{ slug: string, name: string, residents: number | null }> } | null, budgets: { nodes: Array<{ id: string, slug: string, title: string, edition: string | null, phase: BudgetPhaseName, votingOpens: string | null, votingCloses: string | null, eligibility: string | null, ballotCount: number | null, envelope: { amount: string, currency: string, scale: number }, phases: Array<{ name: BudgetPhaseName, opens: string | null, closes: string | null }>, projects: { totalCount: number }, officialCount: { id: string, countedAt: string | null, selected: Array<{ id: string, slug: string, title: string, cost: { amount: string, currency: string, scale: number }, milestone: { state: MilestoneState, progressPercent: number | null, monthsLate: number | null, note: string | null, spent: { amount: string, currency: string, scale: number } | null, revisedCost: { amount: string, currency: string, scale: number } | null } | null }> } | null }> }, recordEntries: { nodes: Array<{ index: number, at: string, sentence: string, fingerprint: string }> } };

export type DistrictProjectsQueryVariables = Exact<{
  budget: string;
}>;


export type DistrictProjectsQuery = { budget: { projects: { totalCount: number, nodes: Array<{ district: { slug: string } | null }> } } | null };

export type MoneyTextFragment = { amount: string, currency: string, scale: number };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MoneyTextFragmentDoc = new TypedDocumentString(`
    fragment MoneyText on Money {
  amount
  currency
  scale
}
    `, {"fragmentName":"MoneyText"}) as unknown as TypedDocumentString<MoneyTextFragment, unknown>;
export const FrameDocument = new TypedDocumentString(`
    query Frame {
  territory {
    slug
    name
    residents
    languages
    defaultLanguage
    timeZone
    isDemonstration
    themeHref
    helpDesk {
      phone
      email
      address
      openingHours
    }
  }
  viewer {
    email
    roles
  }
}
    `) as unknown as TypedDocumentString<FrameQuery, FrameQueryVariables>;
export const DeploymentDocument = new TypedDocumentString(`
    query Deployment {
  territories {
    id
    slug
    name
    kind
    residents
    defaultLanguage
    languages
    isDemonstration
    path
  }
}
    `) as unknown as TypedDocumentString<DeploymentQuery, DeploymentQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  territory {
    slug
    name
    residents
    districts {
      slug
      name
      residents
    }
  }
  budgets(first: 20) {
    nodes {
      id
      slug
      title
      edition
      phase
      envelope {
        ...MoneyText
      }
      votingOpens
      votingCloses
      eligibility
      ballotCount
      phases {
        name
        opens
        closes
      }
      projects(first: 1) {
        totalCount
      }
      officialCount {
        id
        countedAt
        selected {
          id
          slug
          title
          cost {
            ...MoneyText
          }
          milestone {
            state
            spent {
              ...MoneyText
            }
            revisedCost {
              ...MoneyText
            }
            progressPercent
            monthsLate
            note
          }
        }
      }
    }
  }
  recordEntries(first: 3) {
    nodes {
      index
      at
      sentence
      fingerprint
    }
  }
}
    fragment MoneyText on Money {
  amount
  currency
  scale
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const DistrictProjectsDocument = new TypedDocumentString(`
    query DistrictProjects($budget: String!) {
  budget(slug: $budget) {
    projects(first: 100) {
      totalCount
      nodes {
        district {
          slug
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DistrictProjectsQuery, DistrictProjectsQueryVariables>;