import { translator, type Language, type MessageKey, type MessageValues } from '@parvis/messages';
import {
  InvalidInputProblem,
  NotFoundProblem,
  problem,
  TooManyAttemptsProblem,
  type Problem,
} from '../../../platform/graphql/problem';
import type { PasswordRefusal } from '../credentials/password.service';
import { PASSWORD_LONGEST, PASSWORD_SHORTEST } from '../credentials/password-rules';
import type { SecondFactorRefusal } from '../credentials/second-factor.service';
import type { SignInRefusal } from './sign-in.outcome';
import {
  AccountClosedProblem,
  CodeExpiredProblem,
  SecondFactorNeededProblem,
  SignInAgainProblem,
  WrongCodeProblem,
  WrongCredentialsProblem,
} from './sign-in.types';

interface Saying {
  readonly type: new () => Problem;
  readonly code: string;
  readonly message: MessageKey;
  readonly values?: MessageValues;
  readonly path?: readonly string[];
}

const tooMany = (code: string, message: MessageKey): Saying => ({ type: TooManyAttemptsProblem, code, message });

const signInSayings: Readonly<Record<SignInRefusal, Saying>> = {
  'bad-email': { type: InvalidInputProblem, code: 'NOT_AN_EMAIL', message: 'people.problem.email', path: ['email'] },
  'wrong-code': { type: WrongCodeProblem, code: 'WRONG_CODE', message: 'people.problem.wrong-code', path: ['code'] },
  'code-expired': {
    type: CodeExpiredProblem,
    code: 'CODE_EXPIRED',
    message: 'people.problem.code-expired',
    path: ['code'],
  },
  'code-tries': tooMany('CODE_TRIED_TOO_OFTEN', 'people.problem.code-tries'),
  'link-expired': {
    type: CodeExpiredProblem,
    code: 'LINK_EXPIRED',
    message: 'people.problem.link-expired',
    path: ['token'],
  },
  'wrong-credentials': {
    type: WrongCredentialsProblem,
    code: 'WRONG_CREDENTIALS',
    message: 'people.problem.wrong-credentials',
  },
  'too-many': tooMany('TOO_MANY_ATTEMPTS', 'people.problem.too-many'),
  busy: tooMany('BUSY', 'people.problem.busy'),
  'account-closed': { type: AccountClosedProblem, code: 'ACCOUNT_CLOSED', message: 'people.problem.account-closed' },
  'no-demonstration': { type: NotFoundProblem, code: 'NOT_FOUND', message: 'people.problem.no-demonstration' },
};

const secondFactorNeeded: Saying = {
  type: SecondFactorNeededProblem,
  code: 'SECOND_FACTOR_NEEDED',
  message: 'people.problem.second-factor',
};

const secondFactorSayings: Readonly<Record<SecondFactorRefusal, Saying>> = {
  'second-factor-needed': secondFactorNeeded,
  'not-begun': { type: NotFoundProblem, code: 'NOT_BEGUN', message: 'people.problem.second-factor-not-begun' },
  'not-enrolled': { type: NotFoundProblem, code: 'NOT_ENROLLED', message: 'people.problem.second-factor-none' },
  'wrong-code': {
    type: WrongCodeProblem,
    code: 'WRONG_CODE',
    message: 'people.problem.second-factor-wrong',
    path: ['code'],
  },
  'too-many': tooMany('TOO_MANY_ATTEMPTS', 'people.problem.too-many'),
};

const flaw = (code: string, message: MessageKey, values: MessageValues = {}): Saying => ({
  type: InvalidInputProblem,
  code,
  message,
  values,
  path: ['password'],
});

const passwordSayings: Readonly<Record<PasswordRefusal, Saying>> = {
  'too-short': flaw('PASSWORD_TOO_SHORT', 'people.problem.password-short', { count: PASSWORD_SHORTEST }),
  'too-long': flaw('PASSWORD_TOO_LONG', 'people.problem.password-long', { count: PASSWORD_LONGEST }),
  guessable: flaw('PASSWORD_GUESSABLE', 'people.problem.password-guessable'),
  'second-factor-needed': secondFactorNeeded,
  'current-password-wrong': {
    type: WrongCredentialsProblem,
    code: 'WRONG_CREDENTIALS',
    message: 'people.problem.current-password',
    path: ['currentPassword'],
  },
  'sign-in-again': { type: SignInAgainProblem, code: 'SIGN_IN_AGAIN', message: 'people.problem.sign-in-again' },
  busy: tooMany('BUSY', 'people.problem.busy'),
  'too-many': tooMany('TOO_MANY_ATTEMPTS', 'people.problem.too-many'),
};

export const signInProblem = (refusal: SignInRefusal, language: Language): Problem =>
  say(signInSayings[refusal], language);

export const secondFactorProblem = (refusal: SecondFactorRefusal, language: Language): Problem =>
  say(secondFactorSayings[refusal], language);

export const passwordProblem = (refusal: PasswordRefusal, language: Language): Problem =>
  say(passwordSayings[refusal], language);

function say({ type, code, message, values, path }: Saying, language: Language): Problem {
  return problem(type, code, translator(language)(message, values), path === undefined ? undefined : [...path]);
}
