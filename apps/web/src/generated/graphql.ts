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

export type CancelJobInput = {
  id: string | number;
};

export type ChooseDemonstrationRoleInput = {
  role: DemonstrationRole;
};

export type CountState =
  | 'cancelled'
  | 'done'
  | 'failed'
  | 'queued'
  | 'running';

/** The six people of the tour. */
export type DemonstrationRole =
  | 'author'
  | 'clerk'
  | 'observer'
  | 'organiser'
  | 'resident'
  | 'reviewer';

export type JobState =
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

export type RequestCountInput = {
  budget: string | number;
  /** Equal shares: `none` (the default) or `greedy`, what becomes of the money they leave. */
  completion?: string | null | undefined;
  /** `greedy` or `equal-shares`. */
  rule: string;
  /** `cost` (the default) or `cardinality`. */
  utility?: string | null | undefined;
};

export type RequestSignInInput = {
  email: string;
  /** Path of the page to come back to; one of another site is dropped. */
  returnTo?: string | null | undefined;
  /** Others use this computer: the session ends after 15 minutes without use, or with the browser. */
  sharedComputer?: boolean | null | undefined;
};

/** What a person may hold in a territory, besides being of it. */
export type Role =
  | 'administrator'
  | 'clerk'
  | 'moderator'
  | 'observer'
  | 'organiser'
  | 'reviewer';

export type SecondFactorInput = {
  /** Six digits of the application. */
  code: string;
};

export type SetPasswordInput = {
  /** Not needed just after signing in with a code sent by e-mail. */
  currentPassword?: string | null | undefined;
  /** At least 15 characters of any kind. */
  password: string;
};

export type SignInWithCodeInput = {
  /** Six digits; spaces are forgiven. */
  code: string;
  email: string;
  /** The request that the code answers, when several were made; else the last one of the address. */
  request?: string | number | null | undefined;
};

export type SignInWithLinkInput = {
  token: string;
};

export type SignInWithPasswordInput = {
  email: string;
  password: string;
  returnTo?: string | null | undefined;
  sharedComputer?: boolean | null | undefined;
};

export type TerritoryKind =
  | 'agglomeration'
  | 'commune'
  | 'testBench';

export type FrameQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameQuery = { territory: { slug: string, name: string, residents: number | null, languages: Array<Language>, defaultLanguage: Language, timeZone: string, isDemonstration: boolean, brand: { act: string | null, accent: string | null }, helpDesk: { phone: string | null, email: string | null, address: string | null, openingHours: string | null } } | null, viewer: { email: string | null, roles: Array<Role> } | null };

export type BudgetListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type BudgetListQuery = { budgets: { nodes: Array<{ id: string, slug: string, title: string, edition: string | null, phase: BudgetPhaseName, summary: string | null, votingOpens: string | null, votingCloses: string | null, ballotCount: number | null, envelope: { amount: string, currency: string, scale: number }, projects: { totalCount: number }, resultCount: { official: boolean, id: string, spent: { amount: string, currency: string, scale: number }, selected: Array<{ id: string }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CountPageQueryVariables = Exact<{
  slug: string;
  count: string | number;
}>;


export type CountPageQuery = { budget: { slug: string, title: string, envelope: { amount: string, currency: string, scale: number }, resultCount: { id: string } | null, count: { id: string, state: CountState, official: boolean, rule: { label: string, description: string }, spent: { amount: string, currency: string, scale: number }, selected: Array<{ id: string, slug: string, title: string, titleLanguage: string, reference: string, votes: number | null, district: { name: string } | null, cost: { amount: string, currency: string, scale: number } }>, job: { id: string, state: JobState, progress: number | null, cancelRequested: boolean, failure: string | null } | null } | null } | null };

export type CancelJobMutationVariables = Exact<{
  input: CancelJobInput;
}>;


export type CancelJobMutation = { cancelJob: { id: string } };

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

export type TrialListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TrialListQuery = { budgets: { nodes: Array<{ id: string, slug: string, title: string, ballotCount: number | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TrialQueryVariables = Exact<{
  slug: string;
}>;


export type TrialQuery = { budget: { id: string, slug: string, title: string, ballotCount: number | null, counts: Array<{ id: string, state: CountState, official: boolean, rule: { label: string }, selected: Array<{ id: string }> }> } | null };

export type RequestCountMutationVariables = Exact<{
  input: RequestCountInput;
}>;


export type RequestCountMutation = { requestCount:
    | { __typename: 'CountRequested', count: { id: string } }
    | { __typename: 'InvalidInputProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NotFoundProblem', code: string, message: string, path: Array<string> | null }
   };

export type StartSecondFactorMutationVariables = Exact<{ [key: string]: never; }>;


export type StartSecondFactorMutation = { startSecondFactor:
    | { __typename: 'SecondFactorEnrolment', secret: string, qr: { size: number, path: string } }
    | { __typename: 'SecondFactorNeededProblem', code: string, message: string, path: Array<string> | null }
   };

export type EnrolSecondFactorMutationVariables = Exact<{
  input: SecondFactorInput;
}>;


export type EnrolSecondFactorMutation = { enrolSecondFactor:
    | { __typename: 'NotFoundProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SecondFactorNeededProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SignedIn', returnTo: string | null, viewer: { needsSecondFactor: boolean, secondFactorEnrolled: boolean } }
    | { __typename: 'TooManyAttemptsProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'WrongCodeProblem', code: string, message: string, path: Array<string> | null }
   };

export type SetPasswordMutationVariables = Exact<{
  input: SetPasswordInput;
}>;


export type SetPasswordMutation = { setPassword:
    | { __typename: 'InvalidInputProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PasswordSet' }
    | { __typename: 'SecondFactorNeededProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SignInAgainProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'TooManyAttemptsProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'WrongCredentialsProblem', code: string, message: string, path: Array<string> | null }
   };

export type SignedInPartsFragment = { returnTo: string | null, viewer: { needsSecondFactor: boolean, secondFactorEnrolled: boolean } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { email: string | null, roles: Array<Role>, secondFactor: boolean, secondFactorEnrolled: boolean, needsSecondFactor: boolean, hasPassword: boolean, sharedComputer: boolean, person: { name: string | null } } | null };

export type RequestSignInMutationVariables = Exact<{
  input: RequestSignInInput;
}>;


export type RequestSignInMutation = { requestSignIn:
    | { __typename: 'InvalidInputProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SignInRequested', request: string, email: string, expires: string }
    | { __typename: 'TooManyAttemptsProblem', code: string, message: string, path: Array<string> | null }
   };

export type SignInWithCodeMutationVariables = Exact<{
  input: SignInWithCodeInput;
}>;


export type SignInWithCodeMutation = { signInWithCode:
    | { __typename: 'AccountClosedProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CodeExpiredProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInputProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NotFoundProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SignedIn', returnTo: string | null, viewer: { needsSecondFactor: boolean, secondFactorEnrolled: boolean } }
    | { __typename: 'TooManyAttemptsProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'WrongCodeProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'WrongCredentialsProblem', code: string, message: string, path: Array<string> | null }
   };

export type SignInWithLinkMutationVariables = Exact<{
  input: SignInWithLinkInput;
}>;


export type SignInWithLinkMutation = { signInWithLink:
    | { __typename: 'AccountClosedProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CodeExpiredProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInputProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NotFoundProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SignedIn', returnTo: string | null, viewer: { needsSecondFactor: boolean, secondFactorEnrolled: boolean } }
    | { __typename: 'TooManyAttemptsProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'WrongCodeProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'WrongCredentialsProblem', code: string, message: string, path: Array<string> | null }
   };

export type SignInWithPasswordMutationVariables = Exact<{
  input: SignInWithPasswordInput;
}>;


export type SignInWithPasswordMutation = { signInWithPassword:
    | { __typename: 'AccountClosedProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CodeExpiredProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInputProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NotFoundProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SignedIn', returnTo: string | null, viewer: { needsSecondFactor: boolean, secondFactorEnrolled: boolean } }
    | { __typename: 'TooManyAttemptsProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'WrongCodeProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'WrongCredentialsProblem', code: string, message: string, path: Array<string> | null }
   };

export type ConfirmSecondFactorMutationVariables = Exact<{
  input: SecondFactorInput;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor:
    | { __typename: 'NotFoundProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SecondFactorNeededProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SignedIn', returnTo: string | null, viewer: { needsSecondFactor: boolean, secondFactorEnrolled: boolean } }
    | { __typename: 'TooManyAttemptsProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'WrongCodeProblem', code: string, message: string, path: Array<string> | null }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { at: string } };

export type ChooseDemonstrationRoleMutationVariables = Exact<{
  input: ChooseDemonstrationRoleInput;
}>;


export type ChooseDemonstrationRoleMutation = { chooseDemonstrationRole:
    | { __typename: 'AccountClosedProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CodeExpiredProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInputProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NotFoundProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SignedIn', returnTo: string | null, viewer: { needsSecondFactor: boolean, secondFactorEnrolled: boolean } }
    | { __typename: 'TooManyAttemptsProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'WrongCodeProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'WrongCredentialsProblem', code: string, message: string, path: Array<string> | null }
   };

export type RecordQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RecordQuery = { recordHead: { size: number, root: string, time: string, key: string } | null, recordEntries: { totalCount: number, nodes: Array<{ id: string, index: number | null, at: string, sentence: string, fingerprint: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RecordEntryQueryVariables = Exact<{
  index: number;
}>;


export type RecordEntryQuery = { recordEntry: { id: string, index: number | null, act: string, at: string, sentence: string, fingerprint: string, actorRole: string, sealedText: string, proof: { size: number, hashes: Array<string>, head: { log: string, size: number, root: string, time: string, key: string, publicKey: string, signature: string } } | null } | null };

export type SiteMapQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteMapQuery = { budgets: { nodes: Array<{ slug: string, title: string, resultCount: { id: string } | null }> } };

export type DeploymentQueryVariables = Exact<{ [key: string]: never; }>;


export type DeploymentQuery = { territories: Array<{ id: string, slug: string, name: string, kind: TerritoryKind, residents: number | null, defaultLanguage: Language, languages: Array<Language>, isDemonstration: boolean, path: string }> };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { territory: { slug: string, name: string, residents: number | null, districts: Array<{ slug: string, name: string, residents: number | null }> } | null, budgets: { nodes: Array<{ id: string, slug: string, title: string, edition: string | null, phase: BudgetPhaseName, votingOpens: string | null, votingCloses: string | null, eligibility: string | null, ballotCount: number | null, envelope: { amount: string, currency: string, scale: number }, phases: Array<{ name: BudgetPhaseName, opens: string | null, closes: string | null }>, projects: { totalCount: number }, resultCount: { official: boolean, id: string, countedAt: string | null, selected: Array<{ id: string, slug: string, title: string, cost: { amount: string, currency: string, scale: number }, milestone: { state: MilestoneState, at: string | null, progressPercent: number | null, monthsLate: number | null, note: string | null, spent: { amount: string, currency: string, scale: number } | null, revisedCost: { amount: string, currency: string, scale: number } | null } | null }> } | null }> }, recordEntries: { nodes: Array<{ id: string, index: number | null, at: string, sentence: string, fingerprint: string }> } };

export type DistrictProjectsQueryVariables = Exact<{
  budget: string;
}>;


export type DistrictProjectsQuery = { budget: { projects: { totalCount: number, nodes: Array<{ district: { slug: string } | null }> } } | null };

type ProblemParts_AccountClosedProblem_Fragment = { code: string, message: string, path: Array<string> | null };

type ProblemParts_CodeExpiredProblem_Fragment = { code: string, message: string, path: Array<string> | null };

type ProblemParts_InvalidInputProblem_Fragment = { code: string, message: string, path: Array<string> | null };

type ProblemParts_NotFoundProblem_Fragment = { code: string, message: string, path: Array<string> | null };

type ProblemParts_SecondFactorNeededProblem_Fragment = { code: string, message: string, path: Array<string> | null };

type ProblemParts_SignInAgainProblem_Fragment = { code: string, message: string, path: Array<string> | null };

type ProblemParts_TooManyAttemptsProblem_Fragment = { code: string, message: string, path: Array<string> | null };

type ProblemParts_WrongCodeProblem_Fragment = { code: string, message: string, path: Array<string> | null };

type ProblemParts_WrongCredentialsProblem_Fragment = { code: string, message: string, path: Array<string> | null };

export type ProblemPartsFragment =
  | ProblemParts_AccountClosedProblem_Fragment
  | ProblemParts_CodeExpiredProblem_Fragment
  | ProblemParts_InvalidInputProblem_Fragment
  | ProblemParts_NotFoundProblem_Fragment
  | ProblemParts_SecondFactorNeededProblem_Fragment
  | ProblemParts_SignInAgainProblem_Fragment
  | ProblemParts_TooManyAttemptsProblem_Fragment
  | ProblemParts_WrongCodeProblem_Fragment
  | ProblemParts_WrongCredentialsProblem_Fragment
;

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
export const SignedInPartsFragmentDoc = new TypedDocumentString(`
    fragment SignedInParts on SignedIn {
  returnTo
  viewer {
    needsSecondFactor
    secondFactorEnrolled
  }
}
    `, {"fragmentName":"SignedInParts"}) as unknown as TypedDocumentString<SignedInPartsFragment, unknown>;
export const ProblemPartsFragmentDoc = new TypedDocumentString(`
    fragment ProblemParts on Problem {
  code
  message
  path
}
    `, {"fragmentName":"ProblemParts"}) as unknown as TypedDocumentString<ProblemPartsFragment, unknown>;
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
    brand {
      act
      accent
    }
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
export const CountPageDocument = new TypedDocumentString(`
    query CountPage($slug: String!, $count: ID!) {
  budget(slug: $slug) {
    slug
    title
    envelope {
      ...MoneyText
    }
    resultCount {
      id
    }
    count(id: $count) {
      id
      state
      official
      rule {
        label
        description
      }
      spent {
        ...MoneyText
      }
      selected {
        id
        slug
        title
        titleLanguage
        reference
        votes
        district {
          name
        }
        cost {
          ...MoneyText
        }
      }
      job {
        id
        state
        progress
        cancelRequested
        failure
      }
    }
  }
}
    fragment MoneyText on Money {
  amount
  currency
  scale
}`) as unknown as TypedDocumentString<CountPageQuery, CountPageQueryVariables>;
export const CancelJobDocument = new TypedDocumentString(`
    mutation CancelJob($input: CancelJobInput!) {
  cancelJob(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CancelJobMutation, CancelJobMutationVariables>;
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
export const TrialListDocument = new TypedDocumentString(`
    query TrialList($after: String) {
  budgets(first: 50, after: $after) {
    nodes {
      id
      slug
      title
      ballotCount
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<TrialListQuery, TrialListQueryVariables>;
export const TrialDocument = new TypedDocumentString(`
    query Trial($slug: String!) {
  budget(slug: $slug) {
    id
    slug
    title
    ballotCount
    counts {
      id
      state
      official
      rule {
        label
      }
      selected {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TrialQuery, TrialQueryVariables>;
export const RequestCountDocument = new TypedDocumentString(`
    mutation RequestCount($input: RequestCountInput!) {
  requestCount(input: $input) {
    __typename
    ... on CountRequested {
      count {
        id
      }
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
}`) as unknown as TypedDocumentString<RequestCountMutation, RequestCountMutationVariables>;
export const StartSecondFactorDocument = new TypedDocumentString(`
    mutation StartSecondFactor {
  startSecondFactor {
    __typename
    ... on SecondFactorEnrolment {
      secret
      qr {
        size
        path
      }
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
}`) as unknown as TypedDocumentString<StartSecondFactorMutation, StartSecondFactorMutationVariables>;
export const EnrolSecondFactorDocument = new TypedDocumentString(`
    mutation EnrolSecondFactor($input: SecondFactorInput!) {
  enrolSecondFactor(input: $input) {
    __typename
    ...SignedInParts
    ...ProblemParts
  }
}
    fragment SignedInParts on SignedIn {
  returnTo
  viewer {
    needsSecondFactor
    secondFactorEnrolled
  }
}
fragment ProblemParts on Problem {
  code
  message
  path
}`) as unknown as TypedDocumentString<EnrolSecondFactorMutation, EnrolSecondFactorMutationVariables>;
export const SetPasswordDocument = new TypedDocumentString(`
    mutation SetPassword($input: SetPasswordInput!) {
  setPassword(input: $input) {
    __typename
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
}`) as unknown as TypedDocumentString<SetPasswordMutation, SetPasswordMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    person {
      name
    }
    email
    roles
    secondFactor
    secondFactorEnrolled
    needsSecondFactor
    hasPassword
    sharedComputer
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const RequestSignInDocument = new TypedDocumentString(`
    mutation RequestSignIn($input: RequestSignInInput!) {
  requestSignIn(input: $input) {
    __typename
    ... on SignInRequested {
      request
      email
      expires
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
}`) as unknown as TypedDocumentString<RequestSignInMutation, RequestSignInMutationVariables>;
export const SignInWithCodeDocument = new TypedDocumentString(`
    mutation SignInWithCode($input: SignInWithCodeInput!) {
  signInWithCode(input: $input) {
    __typename
    ...SignedInParts
    ...ProblemParts
  }
}
    fragment SignedInParts on SignedIn {
  returnTo
  viewer {
    needsSecondFactor
    secondFactorEnrolled
  }
}
fragment ProblemParts on Problem {
  code
  message
  path
}`) as unknown as TypedDocumentString<SignInWithCodeMutation, SignInWithCodeMutationVariables>;
export const SignInWithLinkDocument = new TypedDocumentString(`
    mutation SignInWithLink($input: SignInWithLinkInput!) {
  signInWithLink(input: $input) {
    __typename
    ...SignedInParts
    ...ProblemParts
  }
}
    fragment SignedInParts on SignedIn {
  returnTo
  viewer {
    needsSecondFactor
    secondFactorEnrolled
  }
}
fragment ProblemParts on Problem {
  code
  message
  path
}`) as unknown as TypedDocumentString<SignInWithLinkMutation, SignInWithLinkMutationVariables>;
export const SignInWithPasswordDocument = new TypedDocumentString(`
    mutation SignInWithPassword($input: SignInWithPasswordInput!) {
  signInWithPassword(input: $input) {
    __typename
    ...SignedInParts
    ...ProblemParts
  }
}
    fragment SignedInParts on SignedIn {
  returnTo
  viewer {
    needsSecondFactor
    secondFactorEnrolled
  }
}
fragment ProblemParts on Problem {
  code
  message
  path
}`) as unknown as TypedDocumentString<SignInWithPasswordMutation, SignInWithPasswordMutationVariables>;
export const ConfirmSecondFactorDocument = new TypedDocumentString(`
    mutation ConfirmSecondFactor($input: SecondFactorInput!) {
  confirmSecondFactor(input: $input) {
    __typename
    ...SignedInParts
    ...ProblemParts
  }
}
    fragment SignedInParts on SignedIn {
  returnTo
  viewer {
    needsSecondFactor
    secondFactorEnrolled
  }
}
fragment ProblemParts on Problem {
  code
  message
  path
}`) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    at
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ChooseDemonstrationRoleDocument = new TypedDocumentString(`
    mutation ChooseDemonstrationRole($input: ChooseDemonstrationRoleInput!) {
  chooseDemonstrationRole(input: $input) {
    __typename
    ...SignedInParts
    ...ProblemParts
  }
}
    fragment SignedInParts on SignedIn {
  returnTo
  viewer {
    needsSecondFactor
    secondFactorEnrolled
  }
}
fragment ProblemParts on Problem {
  code
  message
  path
}`) as unknown as TypedDocumentString<ChooseDemonstrationRoleMutation, ChooseDemonstrationRoleMutationVariables>;
export const RecordDocument = new TypedDocumentString(`
    query Record($after: String) {
  recordHead {
    size
    root
    time
    key
  }
  recordEntries(first: 20, after: $after) {
    totalCount
    nodes {
      id
      index
      at
      sentence
      fingerprint
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RecordQuery, RecordQueryVariables>;
export const RecordEntryDocument = new TypedDocumentString(`
    query RecordEntry($index: Int!) {
  recordEntry(index: $index) {
    id
    index
    act
    at
    sentence
    fingerprint
    actorRole
    sealedText
    proof {
      size
      hashes
      head {
        log
        size
        root
        time
        key
        publicKey
        signature
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordEntryQuery, RecordEntryQueryVariables>;
export const SiteMapDocument = new TypedDocumentString(`
    query SiteMap {
  budgets(first: 50) {
    nodes {
      slug
      title
      resultCount {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SiteMapQuery, SiteMapQueryVariables>;
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