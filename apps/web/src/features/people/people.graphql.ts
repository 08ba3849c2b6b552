import { graphql } from '../../generated';

export const SignedInPartsFragment = graphql(`
  fragment SignedInParts on SignedIn {
    returnTo
    viewer {
      needsSecondFactor
      secondFactorEnrolled
    }
  }
`);

export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      person {
        name
      }
      email
      roles
      secondFactor
      secondFactorEnrolled
      needsSecondFactor
      hasPassword
      sharedComputer
    }
  }
`);
