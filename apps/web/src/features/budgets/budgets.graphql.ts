import { graphql } from '../../generated';

export const BudgetListDocument = graphql(`
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
`);
