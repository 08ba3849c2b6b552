import { graphql } from '../../../generated';

export const ResultsDocument = graphql(`
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
      officialCount {
        ...CountParts
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
`);

export const ComparisonDocument = graphql(`
  query Comparison($slug: String!, $official: ID!, $other: ID!) {
    budget(slug: $slug) {
      comparison(a: $official, b: $other) {
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
`);
