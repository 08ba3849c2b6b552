import { graphql } from '../../../generated';

export const ProjectDocument = graphql(`
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
`);
