import { graphql } from '../../generated';

export const DeploymentDocument = graphql(`
  query Deployment {
    territories {
      id
      slug
      name
      kind
      residents
      defaultLanguage
      languages
      isDemonstration
      path
    }
  }
`);

export const HomeDocument = graphql(`
  query Home {
    territory {
      slug
      name
      residents
      districts {
        slug
        name
        residents
      }
    }
    budgets(first: 20) {
      nodes {
        id
        slug
        title
        edition
        phase
        envelope {
          ...MoneyText
        }
        votingOpens
        votingCloses
        eligibility
        ballotCount
        phases {
          name
          opens
          closes
        }
        projects(first: 1) {
          totalCount
        }
        resultCount {
          official
          id
          countedAt
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
    recordEntries(first: 3) {
      nodes {
        id
        index
        at
        sentence
        fingerprint
      }
    }
  }
`);

export const DistrictProjectsDocument = graphql(`
  query DistrictProjects($budget: String!) {
    budget(slug: $budget) {
      projects(first: 100) {
        totalCount
        nodes {
          district {
            slug
          }
        }
      }
    }
  }
`);
