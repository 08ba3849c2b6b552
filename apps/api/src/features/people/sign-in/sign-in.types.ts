import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  InvalidInputProblem,
  NotFoundProblem,
  Problem,
  TooManyAttemptsProblem,
} from '../../../platform/graphql/problem';
import { Instant } from '../../../platform/graphql/scalars';
import { Viewer } from '../people.types';

@ObjectType({ description: 'The answer to any address: whether it is known is not said.' })
export class SignInRequested {
  @Field(() => ID, { description: 'To give back with the code.' })
  request!: string;

  @Field(() => String)
  email!: string;

  @Field(() => Instant)
  expires!: Date;
}

@ObjectType()
export class SignedIn {
  @Field(() => Viewer)
  viewer!: Viewer;

  @Field(() => String, { nullable: true, description: 'Path of the page that was left to sign in.' })
  returnTo!: string | null;
}

@ObjectType()
export class SignedOut {
  @Field(() => Instant)
  at!: Date;
}

@ObjectType()
export class PasswordSet {
  @Field(() => Viewer)
  viewer!: Viewer;
}

@ObjectType({ description: 'One SVG path to fill, in a square of `size` units, its quiet zone included.' })
export class QrCode {
  @Field(() => Int)
  size!: number;

  @Field(() => String)
  path!: string;
}

@ObjectType({ description: 'What an application needs to give codes: to scan, or to copy.' })
export class SecondFactorEnrolment {
  @Field(() => String, { description: 'Base32.' })
  secret!: string;

  @Field(() => String, { description: 'otpauth://' })
  uri!: string;

  @Field(() => QrCode)
  qr!: QrCode;
}

@ObjectType({ implements: () => Problem, description: 'These six digits are not the ones awaited.' })
export class WrongCodeProblem extends Problem {}

@ObjectType({ implements: () => Problem, description: 'Used already, or older than ten minutes: ask for another.' })
export class CodeExpiredProblem extends Problem {}

@ObjectType({ implements: () => Problem, description: 'The address, the password, or both.' })
export class WrongCredentialsProblem extends Problem {}

@ObjectType({ implements: () => Problem, description: 'The authority closed this account.' })
export class AccountClosedProblem extends Problem {}

@ObjectType({ implements: () => Problem, description: 'Give the second factor first.' })
export class SecondFactorNeededProblem extends Problem {}

@ObjectType({ implements: () => Problem, description: 'Sign in again with a code, or give the present password.' })
export class SignInAgainProblem extends Problem {}

export const RequestSignInResult = createUnionType({
  name: 'RequestSignInResult',
  types: () => [SignInRequested, InvalidInputProblem, TooManyAttemptsProblem] as const,
});

export const SignInResult = createUnionType({
  name: 'SignInResult',
  types: () =>
    [
      SignedIn,
      WrongCodeProblem,
      CodeExpiredProblem,
      WrongCredentialsProblem,
      AccountClosedProblem,
      TooManyAttemptsProblem,
      InvalidInputProblem,
      NotFoundProblem,
    ] as const,
});

export const StartSecondFactorResult = createUnionType({
  name: 'StartSecondFactorResult',
  types: () => [SecondFactorEnrolment, SecondFactorNeededProblem] as const,
});

export const SecondFactorResult = createUnionType({
  name: 'SecondFactorResult',
  types: () =>
    [SignedIn, WrongCodeProblem, SecondFactorNeededProblem, NotFoundProblem, TooManyAttemptsProblem] as const,
});

export const SetPasswordResult = createUnionType({
  name: 'SetPasswordResult',
  types: () =>
    [
      PasswordSet,
      InvalidInputProblem,
      WrongCredentialsProblem,
      SignInAgainProblem,
      SecondFactorNeededProblem,
      TooManyAttemptsProblem,
    ] as const,
});
