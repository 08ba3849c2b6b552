import { graphql } from '../../../../generated';

export const ChooseRuleDocument = graphql(`
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
`);

export const ChooseCountingRuleDocument = graphql(`
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
`);
