import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../platform/config/settings';
import type { RequestContext } from '../../../platform/context/request-context';
import type { SessionCookie } from '../../../platform/graphql/graphql-context';
import { decodeId, encodeId } from '../../../platform/graphql/ids';
import type { Problem } from '../../../platform/graphql/problem';
import { isLoopback } from '../../../platform/rate-limits/network';
import { PasswordService } from '../credentials/password.service';
import { DemonstrationPeople } from '../demonstration-people';
import { viewerOf } from '../people.mapping';
import { mayChooseDemonstrationRole } from '../people.policy';
import { SessionService, type OpenedSession } from '../sessions/session.service';
import { tidyEmail } from './email-address';
import { PassportDoor } from './passport-door';
import { safeReturnPath } from './return-path';
import type {
  ChooseDemonstrationRoleInput,
  RequestSignInInput,
  SignInWithCodeInput,
  SignInWithLinkInput,
  SignInWithPasswordInput,
} from './sign-in.inputs';
import { isRefused, type SignInOutcome } from './sign-in.outcome';
import { signInProblem } from './sign-in.problems';
import { SignInRequestService } from './sign-in-request.service';
import { SignedIn, SignInRequested } from './sign-in.types';

/** Every way to sign in ends here: recognised by its strategy, then one session, one cookie. */
@Injectable()
export class SignInService {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly door: PassportDoor,
    private readonly requests: SignInRequestService,
    private readonly passwords: PasswordService,
    private readonly demonstration: DemonstrationPeople,
    private readonly sessions: SessionService,
  ) {
    door.useCustom<SignInWithCodeInput>('code', (ctx, input) => this.recogniseCode(ctx, input));
    door.useCustom<SignInWithLinkInput>('link', (ctx, { token }) => this.requests.withLink(ctx, token));
    door.useCustom<ChooseDemonstrationRoleInput>('demonstration', (ctx, input) => this.recogniseVisitor(ctx, input));
    door.usePassword<SignInWithPasswordInput>('password', (ctx, input) => this.recognisePassword(ctx, input));
  }

  async request(ctx: RequestContext, input: RequestSignInInput): Promise<SignInRequested | Problem> {
    const email = tidyEmail(input.email);
    const returnTo = safeReturnPath(input.returnTo);
    const asked = await this.requests.ask(ctx, { email, sharedComputer: input.sharedComputer ?? false, returnTo });
    if (typeof asked === 'string') return signInProblem(asked, ctx.language);
    return Object.assign(new SignInRequested(), {
      request: encodeId('signInRequest', asked.id),
      email,
      expires: asked.expires,
    });
  }

  async signIn(
    ctx: RequestContext,
    cookie: SessionCookie,
    strategy: string,
    input: object,
  ): Promise<SignedIn | Problem> {
    const outcome = await this.door.tryStrategy(strategy, ctx, input);
    if (isRefused(outcome)) return signInProblem(outcome, ctx.language);
    return this.welcome(ctx, cookie, await this.sessions.open(ctx, outcome), outcome.returnTo);
  }

  /** Gives the browser its new token. */
  async welcome(
    ctx: RequestContext,
    cookie: SessionCookie,
    opened: OpenedSession,
    returnTo: string | null,
  ): Promise<SignedIn> {
    cookie.set(opened.token, opened.expires);
    return Object.assign(new SignedIn(), { viewer: await viewerOf(ctx, opened.actor), returnTo });
  }

  async signOut(ctx: RequestContext, cookie: SessionCookie): Promise<Date> {
    if (ctx.actor.kind === 'person') await this.sessions.end(ctx, ctx.actor.sessionId);
    cookie.clear();
    return ctx.clock.now();
  }

  private recogniseCode(ctx: RequestContext, { email, code, request }: SignInWithCodeInput): Promise<SignInOutcome> {
    const requestId = request == null ? null : decodeId('signInRequest', request);
    return this.requests.withCode(ctx, { email: tidyEmail(email), code, requestId });
  }

  private async recognisePassword(ctx: RequestContext, input: SignInWithPasswordInput): Promise<SignInOutcome> {
    const checked = await this.passwords.check(ctx, tidyEmail(input.email), input.password);
    if (typeof checked === 'string') return checked;
    const returnTo = safeReturnPath(input.returnTo);
    return {
      ...checked,
      method: 'password',
      sharedComputer: input.sharedComputer ?? false,
      returnTo,
      secondFactor: false,
    };
  }

  private async recogniseVisitor(ctx: RequestContext, { role }: ChooseDemonstrationRoleInput): Promise<SignInOutcome> {
    const allowed = mayChooseDemonstrationRole({
      production: this.settings.production,
      demonstrationSetting: this.settings.demonstration,
      demonstrationTerritory: ctx.territory.demonstration,
      fromThisMachine: isLoopback(ctx.origin.address),
    });
    if (!allowed) return 'no-demonstration';
    const { id } = (await this.demonstration.ensure(ctx))[role];
    return { personId: id, method: 'demonstration', sharedComputer: false, returnTo: null, secondFactor: true };
  }
}
