import { graphql } from '../../../generated';

export const TrialListDocument = graphql(`
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
`);

export const TrialBudgetDocument = graphql(`
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
`);

export const EarlierTrialsDocument = graphql(`
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
`);

export const CheckedRulesDocument = graphql(`
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
`);

export const CompareRulesDocument = graphql(`
  mutation CompareRules($input: CompareRulesInput!) {
    compareRules(input: $input) {
      __typename
      ... on RuleTrial {
        id
      }
      ...ProblemParts
    }
  }
`);

export const RuleGroundDocument = graphql(`
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
`);
