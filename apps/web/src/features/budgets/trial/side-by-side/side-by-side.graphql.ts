import { graphql } from '../../../../generated';

export const RuleTrialDocument = graphql(`
  query RuleTrial($id: ID!) {
    ruleTrial(id: $id) {
      id
      state
      budget {
        slug
        title
        ballotCount
        envelope {
          ...MoneyText
        }
      }
      job {
        id
        progress
        cancelRequested
        failure
      }
      counts {
        id
        state
        official
        refusal
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
        spent {
          ...MoneyText
        }
        remaining {
          ...MoneyText
        }
        selected {
          id
        }
        analysis {
          winnersPerVoter {
            winners
            voters
          }
          districts {
            district
            spent {
              ...MoneyText
            }
          }
        }
        ties {
          sentence
          changesOutcome
        }
      }
      outcomes {
        count
        voters
        excluded
        meanWinners
        giniWinners
      }
      switches {
        from
        to
        better
        worse
        same
      }
      projects {
        selectedIn
        project {
          id
          slug
          reference
          title
          titleLanguage
          votes
          cost {
            ...MoneyText
          }
        }
      }
      downloads {
        label
        href
      }
    }
  }
`);
