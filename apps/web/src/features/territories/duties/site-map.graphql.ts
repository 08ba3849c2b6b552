import { graphql } from '../../../generated';

export const SiteMapDocument = graphql(`
  query SiteMap {
    budgets(first: 50) {
      nodes {
        slug
        title
        resultCount {
          id
        }
      }
    }
  }
`);
