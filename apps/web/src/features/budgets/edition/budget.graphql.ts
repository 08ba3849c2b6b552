import { graphql } from '../../../generated';

export const BudgetDocument = graphql(`
  query Budget($slug: String!) {
    budget(slug: $slug) {
      id
      slug
      title
      edition
      summary
      phase
      phases {
        name
        opens
        closes
      }
      envelope {
        ...MoneyText
      }
      ballotForm {
        voteType
        minChoices
        maxChoices
        maxPoints
      }
      rule {
        name
        label
        description
        parameters {
          name
          label
          value
        }
      }
      rulesFrozen
      ruleChoices {
        id
        rule {
          label
        }
        reasons
        reasonsLanguage
        reasonsFingerprint
        chosenAt
        triedOn {
          slug
          title
        }
        record {
          index
          actorRole
        }
      }
      votingOpens
      votingCloses
      eligibility
      ballotCount
      blankCount
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
      source {
        fileName
        importedAt
        fingerprint
      }
    }
  }
`);
