import { graphql } from '../../../generated';

export const RecountDocument = graphql(`
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
`);

export const RecountFileFragment = graphql(`
  fragment RecountFile on Download {
    name
    format
    href
  }
`);

export const RecountEditionsDocument = graphql(`
  query RecountEditions {
    budgets(first: 100) {
      nodes {
        slug
        title
        ballotCount
      }
    }
  }
`);
