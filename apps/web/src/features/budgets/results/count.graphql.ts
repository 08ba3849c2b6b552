import { graphql } from '../../../generated';

export const CountPartsFragment = graphql(`
  fragment CountParts on Count {
    id
    state
    official
    countedAt
    rule {
      name
      label
      description
      parameters {
        name
      }
    }
    selected {
      id
    }
    share {
      final {
        ...MoneyText
      }
    }
    spent {
      ...MoneyText
    }
    remaining {
      ...MoneyText
    }
    outcomes {
      selected
      order
      votes
      remainingAfter {
        ...MoneyText
      }
      explanation
      payment {
        amount {
          ...MoneyText
        }
        each
      }
      project {
        id
        slug
        reference
        title
        titleLanguage
        district {
          name
        }
        cost {
          ...MoneyText
        }
      }
    }
    analysis {
      votersWithChoice
      votersServed
      districts {
        district
        voters
        served
        spent {
          ...MoneyText
        }
      }
    }
    ties {
      sentence
    }
    command
    downloads {
      name
      label
      format
      href
      bytes
    }
  }
`);
