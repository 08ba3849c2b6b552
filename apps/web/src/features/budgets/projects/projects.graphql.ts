import { graphql } from '../../../generated';

export const ProjectListDocument = graphql(`
  query ProjectList(
    $slug: String!
    $first: Int!
    $after: String
    $search: String
    $district: String
    $category: String
    $outcome: ProjectOutcomeFilter
    $sort: ProjectSort
  ) {
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
`);
