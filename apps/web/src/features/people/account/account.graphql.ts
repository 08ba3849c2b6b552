import { graphql } from '../../../generated';

export const StartSecondFactorDocument = graphql(`
  mutation StartSecondFactor {
    startSecondFactor {
      __typename
      ... on SecondFactorEnrolment {
        secret
        qr {
          size
          path
        }
      }
      ...ProblemParts
    }
  }
`);

export const EnrolSecondFactorDocument = graphql(`
  mutation EnrolSecondFactor($input: SecondFactorInput!) {
    enrolSecondFactor(input: $input) {
      __typename
      ...SignedInParts
      ...ProblemParts
    }
  }
`);

export const SetPasswordDocument = graphql(`
  mutation SetPassword($input: SetPasswordInput!) {
    setPassword(input: $input) {
      __typename
      ...ProblemParts
    }
  }
`);
