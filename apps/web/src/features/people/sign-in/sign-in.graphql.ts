import { graphql } from '../../../generated';

export const RequestSignInDocument = graphql(`
  mutation RequestSignIn($input: RequestSignInInput!) {
    requestSignIn(input: $input) {
      __typename
      ... on SignInRequested {
        request
        email
        expires
      }
      ...ProblemParts
    }
  }
`);

export const SignInWithCodeDocument = graphql(`
  mutation SignInWithCode($input: SignInWithCodeInput!) {
    signInWithCode(input: $input) {
      __typename
      ...SignedInParts
      ...ProblemParts
    }
  }
`);

export const SignInWithLinkDocument = graphql(`
  mutation SignInWithLink($input: SignInWithLinkInput!) {
    signInWithLink(input: $input) {
      __typename
      ...SignedInParts
      ...ProblemParts
    }
  }
`);

export const SignInWithPasswordDocument = graphql(`
  mutation SignInWithPassword($input: SignInWithPasswordInput!) {
    signInWithPassword(input: $input) {
      __typename
      ...SignedInParts
      ...ProblemParts
    }
  }
`);

export const ConfirmSecondFactorDocument = graphql(`
  mutation ConfirmSecondFactor($input: SecondFactorInput!) {
    confirmSecondFactor(input: $input) {
      __typename
      ...SignedInParts
      ...ProblemParts
    }
  }
`);

export const SignOutDocument = graphql(`
  mutation SignOut {
    signOut {
      at
    }
  }
`);

export const ChooseDemonstrationRoleDocument = graphql(`
  mutation ChooseDemonstrationRole($input: ChooseDemonstrationRoleInput!) {
    chooseDemonstrationRole(input: $input) {
      __typename
      ...SignedInParts
      ...ProblemParts
    }
  }
`);
