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
`);

export const ComparisonDocument = graphql(`
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
`);
