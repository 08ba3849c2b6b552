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

export type CountState =
  | 'cancelled'
  | 'done'
  | 'failed'
  | 'queued'
  | 'running';

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

export type ProjectOutcomeFilter =
  | 'notSelected'
  | 'selected';

export type ProjectSort =
  | 'cost'
  | 'costDescending'
  | 'reference'
  | 'title'
  | 'votes';

/** What a person may hold in a territory, besides being of it. */
export type Role =
  | 'administrator'
  | 'clerk'
  | 'moderator'
  | 'observer'
  | 'organiser'
  | 'reviewer';

export type TerritoryKind =
  | 'agglomeration'
  | 'commune'
  | 'testBench';

export type FrameQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameQuery = { territory: { slug: string, name: string, residents: number | null, languages: Array<Language>, defaultLanguage: Language, timeZone: string, isDemonstration: boolean, helpDesk: { phone: string | null, email: string | null, address: string | null, openingHours: string | null } } | null, viewer: { email: string | null, roles: Array<Role> } | null };

export type BudgetListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type BudgetListQuery = { budgets: { nodes: Array<{ id: string, slug: string, title: string, edition: string | null, phase: BudgetPhaseName, summary: string | null, votingOpens: string | null, votingCloses: string | null, ballotCount: number | null, envelope: { amount: string, currency: string, scale: number }, projects: { totalCount: number }, resultCount: { official: boolean, id: string, spent: { amount: string, currency: string, scale: number }, selected: Array<{ id: string }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BudgetQueryVariables = Exact<{
  slug: string;
}>;


export type BudgetQuery = { budget: { id: string, slug: string, title: string, edition: string | null, summary: string | null, phase: BudgetPhaseName, votingOpens: string | null, votingCloses: string | null, eligibility: string | null, ballotCount: number | null, blankCount: number | null, phases: Array<{ name: BudgetPhaseName, opens: string | null, closes: string | null }>, envelope: { amount: string, currency: string, scale: number }, ballotForm: { voteType: string, minChoices: number | null, maxChoices: number | null, maxPoints: number | null }, rule: { name: string, label: string, description: string, parameters: Array<{ name: string, label: string, value: string }> }, projects: { totalCount: number }, resultCount: { official: boolean, id: string, spent: { amount: string, currency: string, scale: number }, selected: Array<{ id: string }> } | null, source: { fileName: string, importedAt: string, fingerprint: string } | null } | null };

export type MilestonePartsFragment = { state: MilestoneState, at: string | null, progressPercent: number | null, monthsLate: number | null, note: string | null, spent: { amount: string, currency: string, scale: number } | null, revisedCost: { amount: string, currency: string, scale: number } | null };

export type ProjectQueryVariables = Exact<{
  budget: string;
  project: string;
}>;


export type ProjectQuery = { budget: { slug: string, title: string, project: { id: string, slug: string, reference: string, title: string, titleLanguage: string, category: string | null, summary: string | null, text: string | null, textLanguage: string | null, author: string | null, opinion: string | null, votes: number | null, points: number | null, place: string | null, district: { name: string } | null, cost: { amount: string, currency: string, scale: number }, runningCost: { amount: string, currency: string, scale: number } | null, costLines: Array<{ label: string, amount: { amount: string, currency: string, scale: number } }>, milestone: { state: MilestoneState, at: string | null, progressPercent: number | null, monthsLate: number | null, note: string | null, spent: { amount: string, currency: string, scale: number } | null, revisedCost: { amount: string, currency: string, scale: number } | null } | null, outcomes: Array<{ selected: boolean, explanation: string, count: { id: string, official: boolean, state: CountState, rule: { label: string } } }> } | null } | null };

export type ProjectListQueryVariables = Exact<{
  slug: string;
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  district?: string | null | undefined;
  category?: string | null | undefined;
  outcome?: ProjectOutcomeFilter | null | undefined;
  sort?: ProjectSort | null | undefined;
}>;


export type ProjectListQuery = { budget: { slug: string, title: string, edition: string | null, categories: Array<string>, ballotCount: number | null, districts: Array<{ slug: string, name: string }>, envelope: { amount: string, currency: string, scale: number }, resultCount: { id: string } | null, all: { totalCount: number }, projects: { totalCount: number, nodes: Array<{ id: string, slug: string, reference: string, title: string, titleLanguage: string, category: string | null, votes: number | null, district: { name: string } | null, cost: { amount: string, currency: string, scale: number }, runningCost: { amount: string, currency: string, scale: number } | null, outcome: { selected: boolean } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CountPartsFragment = { id: string, state: CountState, official: boolean, countedAt: string | null, command: string, rule: { name: string, label: string, description: string }, selected: Array<{ id: string }>, spent: { amount: string, currency: string, scale: number }, remaining: { amount: string, currency: string, scale: number }, outcomes: Array<{ selected: boolean, order: number | null, votes: number, explanation: string, remainingAfter: { amount: string, currency: string, scale: number } | null, project: { id: string, slug: string, title: string, titleLanguage: string, district: { name: string } | null, cost: { amount: string, currency: string, scale: number } } }>, analysis: { votersWithChoice: number, votersServed: number, districts: Array<{ district: string | null, voters: number | null, served: number | null, spent: { amount: string, currency: string, scale: number } }> } | null, ties: Array<{ sentence: string }>, downloads: Array<{ name: string, label: string, format: string, href: string, bytes: number | null }> };

export type ResultsQueryVariables = Exact<{
  slug: string;
}>;


export type ResultsQuery = { budget: { slug: string, title: string, edition: string | null, phase: BudgetPhaseName, summary: string | null, ballotCount: number | null, blankCount: number | null, envelope: { amount: string, currency: string, scale: number }, channels: Array<{ label: string, ballots: number }>, claims: Array<{ question: string, answer: string | null, answeredBy: string | null }>, downloads: Array<{ name: string, label: string, format: string, href: string, bytes: number | null }>, counts: Array<{ id: string, state: CountState, official: boolean, rule: { label: string } }>, resultCount: { id: string, state: CountState, official: boolean, countedAt: string | null, command: string, selected: Array<{ id: string, slug: string, title: string, titleLanguage: string, cost: { amount: string, currency: string, scale: number }, milestone: { state: MilestoneState, at: string | null, progressPercent: number | null, monthsLate: number | null, note: string | null, spent: { amount: string, currency: string, scale: number } | null, revisedCost: { amount: string, currency: string, scale: number } | null } | null }>, rule: { name: string, label: string, description: string }, spent: { amount: string, currency: string, scale: number }, remaining: { amount: string, currency: string, scale: number }, outcomes: Array<{ selected: boolean, order: number | null, votes: number, explanation: string, remainingAfter: { amount: string, currency: string, scale: number } | null, project: { id: string, slug: string, title: string, titleLanguage: string, district: { name: string } | null, cost: { amount: string, currency: string, scale: number } } }>, analysis: { votersWithChoice: number, votersServed: number, districts: Array<{ district: string | null, voters: number | null, served: number | null, spent: { amount: string, currency: string, scale: number } }> } | null, ties: Array<{ sentence: string }>, downloads: Array<{ name: string, label: string, format: string, href: string, bytes: number | null }> } | null } | null };

export type ComparisonQueryVariables = Exact<{
  slug: string;
  result: string | number;
  other: string | number;
}>;


export type ComparisonQuery = { budget: { comparison: { finding: string, onlyA: Array<{ id: string }>, onlyB: Array<{ id: string }>, b: { id: string, state: CountState, official: boolean, countedAt: string | null, command: string, rule: { name: string, label: string, description: string }, selected: Array<{ id: string }>, spent: { amount: string, currency: string, scale: number }, remaining: { amount: string, currency: string, scale: number }, outcomes: Array<{ selected: boolean, order: number | null, votes: number, explanation: string, remainingAfter: { amount: string, currency: string, scale: number } | null, project: { id: string, slug: string, title: string, titleLanguage: string, district: { name: string } | null, cost: { amount: string, currency: string, scale: number } } }>, analysis: { votersWithChoice: number, votersServed: number, districts: Array<{ district: string | null, voters: number | null, served: number | null, spent: { amount: string, currency: string, scale: number } }> } | null, ties: Array<{ sentence: string }>, downloads: Array<{ name: string, label: string, format: string, href: string, bytes: number | null }> } } | null } | null };

export type DeploymentQueryVariables = Exact<{ [key: string]: never; }>;


export type DeploymentQuery = { territories: Array<{ id: string, slug: string, name: string, kind: TerritoryKind, residents: number | null, defaultLanguage: Language, languages: Array<Language>, isDemonstration: boolean, path: string }> };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { territory: { slug: string, name: string, residents: number | null, districts: Array<{ slug: string, name: string, residents: number | null }> } | null, budgets: { nodes: Array<{ id: string, slug: string, title: string, edition: string | null, phase: BudgetPhaseName, votingOpens: string | null, votingCloses: string | null, eligibility: string | null, ballotCount: number | null, envelope: { amount: string, currency: string, scale: number }, phases: Array<{ name: BudgetPhaseName, opens: string | null, closes: string | null }>, projects: { totalCount: number }, resultCount: { official: boolean, id: string, countedAt: string | null, selected: Array<{ id: string, slug: string, title: string, cost: { amount: string, currency: string, scale: number }, milestone: { state: MilestoneState, at: string | null, progressPercent: number | null, monthsLate: number | null, note: string | null, spent: { amount: string, currency: string, scale: number } | null, revisedCost: { amount: string, currency: string, scale: number } | null } | null }> } | null }> }, recordEntries: { nodes: Array<{ id: string, index: number | null, at: string, sentence: string, fingerprint: string }> } };

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
export const MilestonePartsFragmentDoc = new TypedDocumentString(`
    fragment MilestoneParts on Milestone {
  state
  at
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
    fragment MoneyText on Money {
  amount
  currency
  scale
}`, {"fragmentName":"MilestoneParts"}) as unknown as TypedDocumentString<MilestonePartsFragment, unknown>;
export const CountPartsFragmentDoc = new TypedDocumentString(`
    fragment CountParts on Count {
  id
  state
  official
  countedAt
  rule {
    name
    label
    description
  }
  selected {
    id
  }
  spent {
    ...MoneyText
  }
  remaining {
    ...MoneyText
  }
  outcomes {
    selected
    order
    votes
    remainingAfter {
      ...MoneyText
    }
    explanation
    project {
      id
      slug
      title
      titleLanguage
      district {
        name
      }
      cost {
        ...MoneyText
      }
    }
  }
  analysis {
    votersWithChoice
    votersServed
    districts {
      district
      voters
      served
      spent {
        ...MoneyText
      }
    }
  }
  ties {
    sentence
  }
  command
  downloads {
    name
    label
    format
    href
    bytes
  }
}
    fragment MoneyText on Money {
  amount
  currency
  scale
}`, {"fragmentName":"CountParts"}) as unknown as TypedDocumentString<CountPartsFragment, unknown>;
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
export const BudgetListDocument = new TypedDocumentString(`
    query BudgetList($after: String) {
  budgets(first: 20, after: $after) {
    nodes {
      id
      slug
      title
      edition
      phase
      summary
      envelope {
        ...MoneyText
      }
      votingOpens
      votingCloses
      ballotCount
      projects(first: 1) {
        totalCount
      }
      resultCount {
        official
        id
        spent {
          ...MoneyText
        }
        selected {
          id
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment MoneyText on Money {
  amount
  currency
  scale
}`) as unknown as TypedDocumentString<BudgetListQuery, BudgetListQueryVariables>;
export const BudgetDocument = new TypedDocumentString(`
    query Budget($slug: String!) {
  budget(slug: $slug) {
    id
    slug
    title
    edition
    summary
    phase
    phases {
      name
      opens
      closes
    }
    envelope {
      ...MoneyText
    }
    ballotForm {
      voteType
      minChoices
      maxChoices
      maxPoints
    }
    rule {
      name
      label
      description
      parameters {
        name
        label
        value
      }
    }
    votingOpens
    votingCloses
    eligibility
    ballotCount
    blankCount
    projects(first: 1) {
      totalCount
    }
    resultCount {
      official
      id
      spent {
        ...MoneyText
      }
      selected {
        id
      }
    }
    source {
      fileName
      importedAt
      fingerprint
    }
  }
}
    fragment MoneyText on Money {
  amount
  currency
  scale
}`) as unknown as TypedDocumentString<BudgetQuery, BudgetQueryVariables>;
export const ProjectDocument = new TypedDocumentString(`
    query Project($budget: String!, $project: String!) {
  budget(slug: $budget) {
    slug
    title
    project(slug: $project) {
      id
      slug
      reference
      title
      titleLanguage
      category
      district {
        name
      }
      cost {
        ...MoneyText
      }
      runningCost {
        ...MoneyText
      }
      summary
      text
      textLanguage
      author
      opinion
      votes
      points
      place
      costLines {
        label
        amount {
          ...MoneyText
        }
      }
      milestone {
        ...MilestoneParts
      }
      outcomes {
        selected
        explanation
        count {
          id
          official
          state
          rule {
            label
          }
        }
      }
    }
  }
}
    fragment MilestoneParts on Milestone {
  state
  at
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
fragment MoneyText on Money {
  amount
  currency
  scale
}`) as unknown as TypedDocumentString<ProjectQuery, ProjectQueryVariables>;
export const ProjectListDocument = new TypedDocumentString(`
    query ProjectList($slug: String!, $first: Int!, $after: String, $search: String, $district: String, $category: String, $outcome: ProjectOutcomeFilter, $sort: ProjectSort) {
  budget(slug: $slug) {
    slug
    title
    edition
    categories
    districts {
      slug
      name
    }
    envelope {
      ...MoneyText
    }
    ballotCount
    resultCount {
      id
    }
    all: projects(first: 1) {
      totalCount
    }
    projects(
      first: $first
      after: $after
      search: $search
      district: $district
      category: $category
      outcome: $outcome
      sort: $sort
    ) {
      totalCount
      nodes {
        id
        slug
        reference
        title
        titleLanguage
        category
        votes
        district {
          name
        }
        cost {
          ...MoneyText
        }
        runningCost {
          ...MoneyText
        }
        outcome {
          selected
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment MoneyText on Money {
  amount
  currency
  scale
}`) as unknown as TypedDocumentString<ProjectListQuery, ProjectListQueryVariables>;
export const ResultsDocument = new TypedDocumentString(`
    query Results($slug: String!) {
  budget(slug: $slug) {
    slug
    title
    edition
    phase
    summary
    envelope {
      ...MoneyText
    }
    ballotCount
    blankCount
    channels {
      label
      ballots
    }
    claims {
      question
      answer
      answeredBy
    }
    downloads {
      name
      label
      format
      href
      bytes
    }
    counts {
      id
      state
      official
      rule {
        label
      }
    }
    resultCount {
      ...CountParts
      selected {
        id
        slug
        title
        titleLanguage
        cost {
          ...MoneyText
        }
        milestone {
          ...MilestoneParts
        }
      }
    }
  }
}
    fragment MilestoneParts on Milestone {
  state
  at
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
fragment CountParts on Count {
  id
  state
  official
  countedAt
  rule {
    name
    label
    description
  }
  selected {
    id
  }
  spent {
    ...MoneyText
  }
  remaining {
    ...MoneyText
  }
  outcomes {
    selected
    order
    votes
    remainingAfter {
      ...MoneyText
    }
    explanation
    project {
      id
      slug
      title
      titleLanguage
      district {
        name
      }
      cost {
        ...MoneyText
      }
    }
  }
  analysis {
    votersWithChoice
    votersServed
    districts {
      district
      voters
      served
      spent {
        ...MoneyText
      }
    }
  }
  ties {
    sentence
  }
  command
  downloads {
    name
    label
    format
    href
    bytes
  }
}
fragment MoneyText on Money {
  amount
  currency
  scale
}`) as unknown as TypedDocumentString<ResultsQuery, ResultsQueryVariables>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($slug: String!, $result: ID!, $other: ID!) {
  budget(slug: $slug) {
    comparison(a: $result, b: $other) {
      finding
      onlyA {
        id
      }
      onlyB {
        id
      }
      b {
        ...CountParts
      }
    }
  }
}
    fragment CountParts on Count {
  id
  state
  official
  countedAt
  rule {
    name
    label
    description
  }
  selected {
    id
  }
  spent {
    ...MoneyText
  }
  remaining {
    ...MoneyText
  }
  outcomes {
    selected
    order
    votes
    remainingAfter {
      ...MoneyText
    }
    explanation
    project {
      id
      slug
      title
      titleLanguage
      district {
        name
      }
      cost {
        ...MoneyText
      }
    }
  }
  analysis {
    votersWithChoice
    votersServed
    districts {
      district
      voters
      served
      spent {
        ...MoneyText
      }
    }
  }
  ties {
    sentence
  }
  command
  downloads {
    name
    label
    format
    href
    bytes
  }
}
fragment MoneyText on Money {
  amount
  currency
  scale
}`) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
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
      resultCount {
        official
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
            ...MilestoneParts
          }
        }
      }
    }
  }
  recordEntries(first: 3) {
    nodes {
      id
      index
      at
      sentence
      fingerprint
    }
  }
}
    fragment MilestoneParts on Milestone {
  state
  at
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