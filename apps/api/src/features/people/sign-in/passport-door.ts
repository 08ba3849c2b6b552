import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import passport, { type Strategy } from 'passport';
import { Strategy as CustomStrategy } from 'passport-custom';
import { Strategy as LocalStrategy } from 'passport-local';
import type { RequestContext } from '../../../platform/context/request-context';
import { isRefused, type SignInOutcome, type SignInRefusal } from './sign-in.outcome';

/** What a strategy sees of an operation: passport was made for requests, and ours may come from a page rendered here. */
interface Attempt<Body> {
  readonly ctx: RequestContext;
  readonly body: Body;
}

type Check<Body> = (ctx: RequestContext, body: Body) => Promise<SignInOutcome>;
type Done = (error: unknown, user?: object | false, info?: { message: string }) => void;

/** The ways in, as passport strategies: another one (an identity provider's) is one more `use`. Sessions are ours, not passport's. */
@Injectable()
export class PassportDoor {
  private readonly door = new passport.Passport();

  useCustom<Body>(name: string, check: Check<Body>): void {
    this.use(name, new CustomStrategy((request, done) => answer(check, request, done)));
  }

  usePassword<Body extends { email: string; password: string }>(name: string, check: Check<Body>): void {
    const options = { usernameField: 'email', session: false, passReqToCallback: true } as const;
    this.use(name, new LocalStrategy(options, (request, _email, _password, done) => answer(check, request, done)));
  }

  tryStrategy<Body>(name: string, ctx: RequestContext, body: Body): Promise<SignInOutcome> {
    return new Promise((settle, fail) => {
      const finish = (error: unknown, user: object | false | null, info: unknown): void => {
        if (error != null) fail(error instanceof Error ? error : new Error('A sign-in strategy failed.'));
        else settle(user ? (user as Exclude<SignInOutcome, string>) : refusalOf(info));
      };
      const attempt: Attempt<Body> = { ctx, body };
      const middleware = this.door.authenticate(name, { session: false }, finish) as (...args: unknown[]) => void;
      middleware(attempt, {}, fail);
    });
  }

  private use(name: string, strategy: Strategy): void {
    this.door.use(name, strategy);
  }
}

function answer<Body>(check: Check<Body>, request: Request, done: Done): void {
  const { ctx, body } = request as unknown as Attempt<Body>;
  check(ctx, body).then(
    (outcome) => (isRefused(outcome) ? done(null, false, { message: outcome }) : done(null, outcome)),
    (error: unknown) => done(error),
  );
}

/** passport-local refuses an empty field by itself, in words of its own. */
function refusalOf(info: unknown): SignInRefusal {
  const message = (info as { message?: string } | undefined)?.message;
  return message === undefined || message === 'Missing credentials' ? 'wrong-credentials' : (message as SignInRefusal);
}
