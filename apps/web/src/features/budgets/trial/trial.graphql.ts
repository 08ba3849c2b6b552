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

export const TrialDocument = graphql(`
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
`);

export const RequestCountDocument = graphql(`
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
`);
