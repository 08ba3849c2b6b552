import { graphql } from '../../../generated';

export const CountPageDocument = graphql(`
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
`);

export const CancelJobDocument = graphql(`
  mutation CancelJob($input: CancelJobInput!) {
    cancelJob(input: $input) {
      id
    }
  }
`);
