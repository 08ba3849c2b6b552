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

export type ChooseCountingRuleInput = {
  /** The edition that will be counted by it; its vote has not opened. */
  budget: string | number;
  /** A count by this rule, of the same edition or of another. */
  count: string | number;
  /** Why, for everyone to read: 40 to 4,000 characters. */
  reasons: string;
};

export type ChooseDemonstrationRoleInput = {
  role: DemonstrationRole;
};

/** Two to six outcomes of one edition, set side by side. */
export type CompareRulesInput = {
  budget: string | number;
  /** Counts of this edition that are there already; they come first. */
  counts?: Array<string | number> | null | undefined;
  rules: Array<RuleInput>;
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

/** What the voters of a district share equally among themselves. */
export type DistrictShareInput = {
  /** In minor units of the edition. */
  budget: string;
  /** As the ballots name it. */
  district: string;
};

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

/** What did not suffice: the money of those who chose the project, or what was left of the envelope. */
export type NearMissOf =
  | 'envelope'
  | 'supporters';

/** What comes next with the money that equal shares leave. It takes the tie-breaks of the shares. */
export type NextRuleInput = {
  /** `greedy`, `greedy-no-skip`, `greedy-threshold` or `phragmen`. */
  kind: string;
  threshold?: string | null | undefined;
  utility?: string | null | undefined;
};

/** A part of the envelope that some projects share: those of a district, or of a category. */
export type PartEnvelopeInput = {
  /** In minor units of the edition. */
  budget: string;
  category?: string | null | undefined;
  /** `-`: projects for the whole town. */
  district?: string | null | undefined;
};

/** What a payment is for: one voter, each point that a ballot gives, or each rank above the last one of a ballot. */
export type PaymentEach =
  | 'person'
  | 'point'
  | 'rank';

export type ProjectOutcomeFilter =
  | 'notSelected'
  | 'selected';

export type ProjectSort =
  | 'cost'
  | 'costDescending'
  | 'reference'
  | 'title'
  | 'votes';

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

/** A counting rule and its parameters, named as the flags of the offline verifier. What is not given takes its usual value; a parameter that the rule does not read is refused. */
export type RuleInput = {
  /** Equal shares: gives way to `greedy` where more voters are better off: `satisfaction` or `exclusion`. */
  comparison?: string | null | undefined;
  /** Equal shares, for the money they leave: `none` (usual), `greedy`, `add1` (larger shares, again and again), `add1-greedy`. */
  completion?: string | null | undefined;
  /** With `drawn`: references of projects in the order drawn before the count, preferred first. */
  drawn?: Array<string> | null | undefined;
  /** Equal shares: the part of all voters that a project needs to take part, such as `1/100`. */
  eligibility?: string | null | undefined;
  /** Greedy rules. */
  envelopes?: Array<PartEnvelopeInput> | null | undefined;
  /** Greedy rules: references of projects of which only one may be selected. */
  exclusive?: Array<Array<string>> | null | undefined;
  /** With `add1`: in whole units of the currency; 1 is usual. */
  increment?: number | null | undefined;
  /** `greedy`, `greedy-no-skip`, `greedy-threshold`, `equal-shares`, `phragmen`, `max-welfare`, `exact-equal-shares`, `bounded-overspending`, `minimal-transfers`, `knapsack-allocation` or `majority-judgment`. */
  kind: string;
  /** Equal shares: what each district has. Voters of the others have nothing. */
  shares?: Array<DistrictShareInput> | null | undefined;
  /** Equal shares: `exact` (usual) or `floor`, whole units. */
  start?: string | null | undefined;
  /** With `add1`: `exhaustive-supported` (usual), `exhaustive-all` or `infeasible`. */
  stop?: string | null | undefined;
  /** Equal shares: another rule instead of `greedy`. */
  then?: NextRuleInput | null | undefined;
  /** `greedy-threshold`: the least score, a number or a fraction. */
  threshold?: string | null | undefined;
  /** In order: `min-cost`, `max-votes`, `drawn`, `lexicographic`. What they leave open falls to the last. */
  ties?: Array<string> | null | undefined;
  /** What a project is worth to whoever chose it: `cost` (usual), `cardinality`, `effort`; `points`, `score` where ballots give points; `borda` where they rank. */
  utility?: string | null | undefined;
};

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


export type CountPageQuery = { budget: { slug: string, title: string, envelope: { amount: string, currency: string, scale: number }, resultCount: { id: string } | null, count: { id: string, state: CountState, official: boolean, refusal: string | null, rule: { label: string, description: string }, spent: { amount: string, currency: string, scale: number }, selected: Array<{ id: string, slug: string, title: string, titleLanguage: string, reference: string, votes: number | null, district: { name: string } | null, cost: { amount: string, currency: string, scale: number } }>, job: { id: string, state: JobState, progress: number | null, cancelRequested: boolean, failure: string | null } | null } | null } | null };

export type CancelJobMutationVariables = Exact<{
  input: CancelJobInput;
}>;


export type CancelJobMutation = { cancelJob: { id: string } };

export type BudgetQueryVariables = Exact<{
  slug: string;
}>;


export type BudgetQuery = { budget: { id: string, slug: string, title: string, edition: string | null, summary: string | null, phase: BudgetPhaseName, rulesFrozen: boolean, votingOpens: string | null, votingCloses: string | null, eligibility: string | null, ballotCount: number | null, blankCount: number | null, phases: Array<{ name: BudgetPhaseName, opens: string | null, closes: string | null }>, envelope: { amount: string, currency: string, scale: number }, ballotForm: { voteType: string, minChoices: number | null, maxChoices: number | null, maxPoints: number | null }, rule: { name: string, label: string, description: string, parameters: Array<{ name: string, label: string, value: string }> }, ruleChoices: Array<{ id: string, reasons: string, reasonsLanguage: string, reasonsFingerprint: string, chosenAt: string, rule: { label: string }, triedOn: { slug: string, title: string } | null, record: { index: number | null, actorRole: string } }>, projects: { totalCount: number }, resultCount: { official: boolean, id: string, spent: { amount: string, currency: string, scale: number }, selected: Array<{ id: string }> } | null, source: { fileName: string, importedAt: string, fingerprint: string } | null } | null };

export type MilestonePartsFragment = { state: MilestoneState, at: string | null, progressPercent: number | null, monthsLate: number | null, note: string | null, spent: { amount: string, currency: string, scale: number } | null, revisedCost: { amount: string, currency: string, scale: number } | null };

export type ProjectQueryVariables = Exact<{
  budget: string;
  project: string;
}>;


export type ProjectQuery = { budget: { slug: string, title: string, project: { id: string, slug: string, reference: string, title: string, titleLanguage: string, category: string | null, summary: string | null, text: string | null, textLanguage: string | null, author: string | null, opinion: string | null, votes: number | null, points: number | null, place: string | null, district: { name: string } | null, cost: { amount: string, currency: string, scale: number }, runningCost: { amount: string, currency: string, scale: number } | null, costLines: Array<{ label: string, amount: { amount: string, currency: string, scale: number } }>, milestone: { state: MilestoneState, at: string | null, progressPercent: number | null, monthsLate: number | null, note: string | null, spent: { amount: string, currency: string, scale: number } | null, revisedCost: { amount: string, currency: string, scale: number } | null } | null, outcomes: Array<{ selected: boolean, explanation: string, effectiveSupport: number | null, supportersMoney: { atStart: { amount: string, currency: string, scale: number }, left: { amount: string, currency: string, scale: number }, paidTo: Array<{ voters: number, amount: { amount: string, currency: string, scale: number }, project: { id: string, slug: string, title: string, titleLanguage: string } }> } | null, count: { id: string, official: boolean, state: CountState, rule: { label: string } } }> } | null } | null };

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

export type RecountQueryVariables = Exact<{
  slug: string;
}>;


export type RecountQuery = { budget: { slug: string, title: string, downloads: Array<{ name: string, format: string, href: string }>, resultCount: { id: string, official: boolean, command: string, rule: { name: string, label: string }, downloads: Array<{ name: string, format: string, href: string }> } | null } | null };

export type RecountFileFragment = { name: string, format: string, href: string };

export type RecountEditionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RecountEditionsQuery = { budgets: { nodes: Array<{ slug: string, title: string, ballotCount: number | null }> } };

export type CountPartsFragment = { id: string, state: CountState, official: boolean, countedAt: string | null, command: string, rule: { name: string, label: string, description: string, parameters: Array<{ name: string }> }, selected: Array<{ id: string }>, share: { final: { amount: string, currency: string, scale: number } } | null, spent: { amount: string, currency: string, scale: number }, remaining: { amount: string, currency: string, scale: number }, outcomes: Array<{ selected: boolean, order: number | null, votes: number, explanation: string, remainingAfter: { amount: string, currency: string, scale: number } | null, payment: { each: PaymentEach, amount: { amount: string, currency: string, scale: number } } | null, project: { id: string, slug: string, reference: string, title: string, titleLanguage: string, district: { name: string } | null, cost: { amount: string, currency: string, scale: number } } }>, analysis: { votersWithChoice: number, votersServed: number, districts: Array<{ district: string | null, voters: number | null, served: number | null, spent: { amount: string, currency: string, scale: number } }> } | null, ties: Array<{ sentence: string }>, downloads: Array<{ name: string, label: string, format: string, href: string, bytes: number | null }> };

export type ResultsQueryVariables = Exact<{
  slug: string;
}>;


export type ResultsQuery = { budget: { slug: string, title: string, edition: string | null, phase: BudgetPhaseName, summary: string | null, ballotCount: number | null, blankCount: number | null, envelope: { amount: string, currency: string, scale: number }, channels: Array<{ label: string, ballots: number }>, claims: Array<{ question: string, answer: string | null, answeredBy: string | null }>, downloads: Array<{ name: string, label: string, format: string, href: string, bytes: number | null }>, counts: Array<{ id: string, state: CountState, official: boolean, rule: { label: string } }>, resultCount: { id: string, state: CountState, official: boolean, countedAt: string | null, command: string, nearMisses: Array<{ support: number, of: NearMissOf, missing: { amount: string, currency: string, scale: number }, project: { id: string, slug: string, title: string, titleLanguage: string, cost: { amount: string, currency: string, scale: number } } }>, selected: Array<{ id: string, slug: string, title: string, titleLanguage: string, cost: { amount: string, currency: string, scale: number }, milestone: { state: MilestoneState, at: string | null, progressPercent: number | null, monthsLate: number | null, note: string | null, spent: { amount: string, currency: string, scale: number } | null, revisedCost: { amount: string, currency: string, scale: number } | null } | null }>, rule: { name: string, label: string, description: string, parameters: Array<{ name: string }> }, share: { final: { amount: string, currency: string, scale: number } } | null, spent: { amount: string, currency: string, scale: number }, remaining: { amount: string, currency: string, scale: number }, outcomes: Array<{ selected: boolean, order: number | null, votes: number, explanation: string, remainingAfter: { amount: string, currency: string, scale: number } | null, payment: { each: PaymentEach, amount: { amount: string, currency: string, scale: number } } | null, project: { id: string, slug: string, reference: string, title: string, titleLanguage: string, district: { name: string } | null, cost: { amount: string, currency: string, scale: number } } }>, analysis: { votersWithChoice: number, votersServed: number, districts: Array<{ district: string | null, voters: number | null, served: number | null, spent: { amount: string, currency: string, scale: number } }> } | null, ties: Array<{ sentence: string }>, downloads: Array<{ name: string, label: string, format: string, href: string, bytes: number | null }> } | null } | null };

export type ComparisonQueryVariables = Exact<{
  slug: string;
  result: string | number;
  other: string | number;
}>;


export type ComparisonQuery = { budget: { comparison: { finding: string, onlyA: Array<{ id: string }>, onlyB: Array<{ id: string }>, b: { id: string, state: CountState, official: boolean, countedAt: string | null, command: string, rule: { name: string, label: string, description: string, parameters: Array<{ name: string }> }, selected: Array<{ id: string }>, share: { final: { amount: string, currency: string, scale: number } } | null, spent: { amount: string, currency: string, scale: number }, remaining: { amount: string, currency: string, scale: number }, outcomes: Array<{ selected: boolean, order: number | null, votes: number, explanation: string, remainingAfter: { amount: string, currency: string, scale: number } | null, payment: { each: PaymentEach, amount: { amount: string, currency: string, scale: number } } | null, project: { id: string, slug: string, reference: string, title: string, titleLanguage: string, district: { name: string } | null, cost: { amount: string, currency: string, scale: number } } }>, analysis: { votersWithChoice: number, votersServed: number, districts: Array<{ district: string | null, voters: number | null, served: number | null, spent: { amount: string, currency: string, scale: number } }> } | null, ties: Array<{ sentence: string }>, downloads: Array<{ name: string, label: string, format: string, href: string, bytes: number | null }> } } | null } | null };

export type ChooseRuleQueryVariables = Exact<{
  trial: string | number;
}>;


export type ChooseRuleQuery = { ruleTrial: { id: string, state: CountState, budget: { slug: string, title: string }, counts: Array<{ id: string, state: CountState, rule: { name: string, label: string, description: string, parameters: Array<{ name: string, label: string, value: string }> } }> } | null, budgets: { nodes: Array<{ id: string, slug: string, title: string, rulesFrozen: boolean, votingOpens: string | null, rule: { label: string } }> } };

export type ChooseCountingRuleMutationVariables = Exact<{
  input: ChooseCountingRuleInput;
}>;


export type ChooseCountingRuleMutation = { chooseCountingRule:
    | { __typename: 'InvalidInputProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NotFoundProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'RuleChosen', choice: { id: string } }
    | { __typename: 'RulesFrozenProblem', code: string, message: string, path: Array<string> | null }
   };

export type RuleTrialQueryVariables = Exact<{
  id: string | number;
}>;


export type RuleTrialQuery = { ruleTrial: { id: string, state: CountState, budget: { slug: string, title: string, ballotCount: number | null, envelope: { amount: string, currency: string, scale: number } }, job: { id: string, progress: number | null, cancelRequested: boolean, failure: string | null } | null, counts: Array<{ id: string, state: CountState, official: boolean, refusal: string | null, rule: { name: string, label: string, description: string, parameters: Array<{ name: string, label: string, value: string }> }, spent: { amount: string, currency: string, scale: number }, remaining: { amount: string, currency: string, scale: number }, selected: Array<{ id: string }>, analysis: { winnersPerVoter: Array<{ winners: number, voters: number }>, districts: Array<{ district: string | null, spent: { amount: string, currency: string, scale: number } }> } | null, ties: Array<{ sentence: string, changesOutcome: boolean | null }> }>, outcomes: Array<{ count: string, voters: number, excluded: number, meanWinners: number, giniWinners: number }>, switches: Array<{ from: string, to: string, better: number, worse: number, same: number }>, projects: Array<{ selectedIn: Array<string>, project: { id: string, slug: string, reference: string, title: string, titleLanguage: string, votes: number | null, cost: { amount: string, currency: string, scale: number } } }>, downloads: Array<{ label: string, href: string }> } | null };

export type TrialListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TrialListQuery = { budgets: { nodes: Array<{ id: string, slug: string, title: string, ballotCount: number | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TrialBudgetQueryVariables = Exact<{
  slug: string;
}>;


export type TrialBudgetQuery = { budget: { id: string, slug: string, title: string, ballotCount: number | null, ballotForm: { voteType: string }, officialCount: { id: string, rule: { name: string } } | null } | null };

export type EarlierTrialsQueryVariables = Exact<{
  budget: string | number;
}>;


export type EarlierTrialsQuery = { ruleTrials: Array<{ id: string, state: CountState, requestedAt: string, counts: Array<{ rule: { label: string } }> }> };

export type CheckedRulesQueryVariables = Exact<{
  slug: string;
  rules: Array<RuleInput> | RuleInput;
}>;


export type CheckedRulesQuery = { ruleBench: { checkedRules: Array<
      | { __typename: 'AcceptedRule', key: string, rule: { label: string, description: string, parameters: Array<{ name: string, label: string, value: string }> } }
      | { __typename: 'RefusedRule', problems: Array<{ code: string, message: string, path: Array<string> | null }> }
    > } | null };

export type CompareRulesMutationVariables = Exact<{
  input: CompareRulesInput;
}>;


export type CompareRulesMutation = { compareRules:
    | { __typename: 'InvalidInputProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NotFoundProblem', code: string, message: string, path: Array<string> | null }
    | { __typename: 'RuleTrial', id: string }
   };

export type RuleGroundQueryVariables = Exact<{
  slug: string;
}>;


export type RuleGroundQuery = { budget: { slug: string, title: string, categories: Array<string>, ballotForm: { voteType: string }, envelope: { scale: number }, districts: Array<{ name: string }> } | null, ruleBench: { voterDistricts: Array<string> } | null };

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

type ProblemParts_RulesFrozenProblem_Fragment = { code: string, message: string, path: Array<string> | null };

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
  | ProblemParts_RulesFrozenProblem_Fragment
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
export const RecountFileFragmentDoc = new TypedDocumentString(`
    fragment RecountFile on Download {
  name
  format
  href
}
    `, {"fragmentName":"RecountFile"}) as unknown as TypedDocumentString<RecountFileFragment, unknown>;
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
    parameters {
      name
    }
  }
  selected {
    id
  }
  share {
    final {
      ...MoneyText
    }
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
    payment {
      amount {
        ...MoneyText
      }
      each
    }
    project {
      id
      slug
      reference
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
      refusal
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
    rulesFrozen
    ruleChoices {
      id
      rule {
        label
      }
      reasons
      reasonsLanguage
      reasonsFingerprint
      chosenAt
      triedOn {
        slug
        title
      }
      record {
        index
        actorRole
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
        effectiveSupport
        supportersMoney {
          atStart {
            ...MoneyText
          }
          left {
            ...MoneyText
          }
          paidTo {
            amount {
              ...MoneyText
            }
            voters
            project {
              id
              slug
              title
              titleLanguage
            }
          }
        }
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
export const RecountDocument = new TypedDocumentString(`
    query Recount($slug: String!) {
  budget(slug: $slug) {
    slug
    title
    downloads {
      ...RecountFile
    }
    resultCount {
      id
      official
      command
      rule {
        name
        label
      }
      downloads {
        ...RecountFile
      }
    }
  }
}
    fragment RecountFile on Download {
  name
  format
  href
}`) as unknown as TypedDocumentString<RecountQuery, RecountQueryVariables>;
export const RecountEditionsDocument = new TypedDocumentString(`
    query RecountEditions {
  budgets(first: 100) {
    nodes {
      slug
      title
      ballotCount
    }
  }
}
    `) as unknown as TypedDocumentString<RecountEditionsQuery, RecountEditionsQueryVariables>;
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
      nearMisses {
        missing {
          ...MoneyText
        }
        support
        of
        project {
          id
          slug
          title
          titleLanguage
          cost {
            ...MoneyText
          }
        }
      }
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
    parameters {
      name
    }
  }
  selected {
    id
  }
  share {
    final {
      ...MoneyText
    }
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
    payment {
      amount {
        ...MoneyText
      }
      each
    }
    project {
      id
      slug
      reference
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
    parameters {
      name
    }
  }
  selected {
    id
  }
  share {
    final {
      ...MoneyText
    }
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
    payment {
      amount {
        ...MoneyText
      }
      each
    }
    project {
      id
      slug
      reference
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
export const ChooseRuleDocument = new TypedDocumentString(`
    query ChooseRule($trial: ID!) {
  ruleTrial(id: $trial) {
    id
    state
    budget {
      slug
      title
    }
    counts {
      id
      state
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
    }
  }
  budgets(first: 50) {
    nodes {
      id
      slug
      title
      rulesFrozen
      votingOpens
      rule {
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChooseRuleQuery, ChooseRuleQueryVariables>;
export const ChooseCountingRuleDocument = new TypedDocumentString(`
    mutation ChooseCountingRule($input: ChooseCountingRuleInput!) {
  chooseCountingRule(input: $input) {
    __typename
    ... on RuleChosen {
      choice {
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
}`) as unknown as TypedDocumentString<ChooseCountingRuleMutation, ChooseCountingRuleMutationVariables>;
export const RuleTrialDocument = new TypedDocumentString(`
    query RuleTrial($id: ID!) {
  ruleTrial(id: $id) {
    id
    state
    budget {
      slug
      title
      ballotCount
      envelope {
        ...MoneyText
      }
    }
    job {
      id
      progress
      cancelRequested
      failure
    }
    counts {
      id
      state
      official
      refusal
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
      spent {
        ...MoneyText
      }
      remaining {
        ...MoneyText
      }
      selected {
        id
      }
      analysis {
        winnersPerVoter {
          winners
          voters
        }
        districts {
          district
          spent {
            ...MoneyText
          }
        }
      }
      ties {
        sentence
        changesOutcome
      }
    }
    outcomes {
      count
      voters
      excluded
      meanWinners
      giniWinners
    }
    switches {
      from
      to
      better
      worse
      same
    }
    projects {
      selectedIn
      project {
        id
        slug
        reference
        title
        titleLanguage
        votes
        cost {
          ...MoneyText
        }
      }
    }
    downloads {
      label
      href
    }
  }
}
    fragment MoneyText on Money {
  amount
  currency
  scale
}`) as unknown as TypedDocumentString<RuleTrialQuery, RuleTrialQueryVariables>;
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
export const TrialBudgetDocument = new TypedDocumentString(`
    query TrialBudget($slug: String!) {
  budget(slug: $slug) {
    id
    slug
    title
    ballotCount
    ballotForm {
      voteType
    }
    officialCount {
      id
      rule {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TrialBudgetQuery, TrialBudgetQueryVariables>;
export const EarlierTrialsDocument = new TypedDocumentString(`
    query EarlierTrials($budget: ID!) {
  ruleTrials(budget: $budget) {
    id
    state
    requestedAt
    counts {
      rule {
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EarlierTrialsQuery, EarlierTrialsQueryVariables>;
export const CheckedRulesDocument = new TypedDocumentString(`
    query CheckedRules($slug: String!, $rules: [RuleInput!]!) {
  ruleBench(slug: $slug) {
    checkedRules(rules: $rules) {
      __typename
      ... on AcceptedRule {
        key
        rule {
          label
          description
          parameters {
            name
            label
            value
          }
        }
      }
      ... on RefusedRule {
        problems {
          ...ProblemParts
        }
      }
    }
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
}`) as unknown as TypedDocumentString<CheckedRulesQuery, CheckedRulesQueryVariables>;
export const CompareRulesDocument = new TypedDocumentString(`
    mutation CompareRules($input: CompareRulesInput!) {
  compareRules(input: $input) {
    __typename
    ... on RuleTrial {
      id
    }
    ...ProblemParts
  }
}
    fragment ProblemParts on Problem {
  code
  message
  path
}`) as unknown as TypedDocumentString<CompareRulesMutation, CompareRulesMutationVariables>;
export const RuleGroundDocument = new TypedDocumentString(`
    query RuleGround($slug: String!) {
  budget(slug: $slug) {
    slug
    title
    ballotForm {
      voteType
    }
    envelope {
      scale
    }
    districts {
      name
    }
    categories
  }
  ruleBench(slug: $slug) {
    voterDistricts
  }
}
    `) as unknown as TypedDocumentString<RuleGroundQuery, RuleGroundQueryVariables>;
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