import { Injectable } from '@nestjs/common';
import { formatter } from '@parvis/messages';
import type { RequestContext } from '../../../platform/context/request-context';
import { inTransaction } from '../../../platform/database/transaction';
import { randomUuid } from '../../../platform/graphql/ids';
import { MailQueue } from '../../../platform/mail/mail-queue';
import { RateLimits } from '../../../platform/rate-limits/rate-limits';
import { Keyring } from '../../../platform/secrets/keyring';
import { PersonService } from '../person.service';
import { signInCodeMail } from '../people.mails';
import { isEmailAddress } from './email-address';
import { CODE_MINUTES, newCode, newLinkToken, readCode, spokenCode } from './sign-in-code';
import { purgeRequests, takeTry, useUp, type UsedRequest } from './sign-in-request.queries';
import { SignInRequestRow } from './sign-in-request.entity';
import {
  addressKey,
  CODES_OF_ADDRESS,
  CODES_OF_NETWORK,
  MAILS_TO_ADDRESS,
  networkKey,
  REQUESTS_OF_NETWORK,
} from './sign-in.limits';
import type { SignInOutcome } from './sign-in.outcome';

interface Asked {
  readonly email: string;
  readonly sharedComputer: boolean;
  readonly returnTo: string | null;
}

interface CodeGiven {
  readonly email: string;
  readonly code: string;
  readonly requestId: string | null;
}

export interface OpenRequest {
  readonly id: string;
  readonly expires: Date;
}

/** Signing in by a code and a link sent to an address. Whether the address is known changes nothing until a code came back. */
@Injectable()
export class SignInRequestService {
  constructor(
    private readonly people: PersonService,
    private readonly mails: MailQueue,
    private readonly limits: RateLimits,
    private readonly keyring: Keyring,
  ) {}

  async ask(ctx: RequestContext, asked: Asked): Promise<OpenRequest | 'bad-email' | 'too-many'> {
    if (!isEmailAddress(asked.email)) return 'bad-email';
    if (!(await this.limits.take(REQUESTS_OF_NETWORK, networkKey(ctx)))) return 'too-many';
    const expires = new Date(ctx.clock.now().getTime() + CODE_MINUTES * 60_000);
    const id = randomUuid();
    // Past the limit the answer is the same and no mail leaves: those sent in the last ten minutes still work.
    if (await this.limits.take(MAILS_TO_ADDRESS, addressKey(ctx, asked.email))) {
      await inTransaction(ctx, (tx) => this.openRequest(tx, asked, { id, expires }));
    }
    return { id, expires };
  }

  async withCode(ctx: RequestContext, { email, code: typed, requestId }: CodeGiven): Promise<SignInOutcome> {
    const code = readCode(typed);
    if (code === null || !isEmailAddress(email)) return 'wrong-code';
    if (!(await this.limits.take(CODES_OF_NETWORK, networkKey(ctx)))) return 'too-many';
    if (!(await this.limits.take(CODES_OF_ADDRESS, addressKey(ctx, email)))) return 'code-tries';
    const tried = await takeTry(ctx, { email, requestId });
    if (tried === null) return 'code-expired';
    if (tried.codeMac === null) return 'code-tries';
    if (!this.keyring.macMatches(tried.codeMac, 'sign-in-code', tried.id, code)) return 'wrong-code';
    await this.limits.forget(CODES_OF_ADDRESS, addressKey(ctx, email));
    return inTransaction(ctx, async (tx) => this.recognise(tx, await useUp(tx, { id: tried.id }), 'code-expired'));
  }

  async withLink(ctx: RequestContext, token: string): Promise<SignInOutcome> {
    if (!(await this.limits.take(CODES_OF_NETWORK, networkKey(ctx)))) return 'too-many';
    const linkMac = this.keyring.mac('sign-in-link', ctx.territory.id, token);
    return inTransaction(ctx, async (tx) => this.recognise(tx, await useUp(tx, { linkMac }), 'link-expired'));
  }

  private async recognise(
    ctx: RequestContext,
    used: UsedRequest | null,
    otherwise: 'code-expired' | 'link-expired',
  ): Promise<SignInOutcome> {
    if (used === null) return otherwise;
    const { email, sharedComputer, returnTo } = used;
    const person = await this.people.ensure(ctx, { email });
    if (person.blockedAt !== null) return 'account-closed';
    await this.people.markVerified(ctx, person.id, email);
    return { personId: person.id, method: 'e-mail', sharedComputer, returnTo, secondFactor: false };
  }

  private async openRequest(ctx: RequestContext, asked: Asked, { id, expires }: OpenRequest): Promise<void> {
    const [code, token] = [newCode(), newLinkToken()];
    await purgeRequests(ctx);
    await ctx.db.insert(SignInRequestRow, {
      id,
      email: asked.email,
      codeMac: this.keyring.mac('sign-in-code', id, code),
      linkMac: this.keyring.mac('sign-in-link', ctx.territory.id, token),
      tries: 0,
      sharedComputer: asked.sharedComputer,
      returnTo: asked.returnTo,
      requestedAt: ctx.clock.now(),
      expiresAt: expires,
      usedAt: null,
    });
    await this.send(ctx, asked.email, { code, token, expires });
  }

  private async send(
    ctx: RequestContext,
    to: string,
    sent: { code: string; token: string; expires: Date },
  ): Promise<void> {
    const { language, territory, clock, origin } = ctx;
    const words = formatter({ language, timeZone: territory.timeZone, now: clock.now() });
    const code = spokenCode(sent.code);
    await this.mails.stage(ctx, {
      kind: signInCodeMail,
      to,
      values: { code, hour: words.hour(sent.expires.toISOString()) },
      figure: code,
      link: `${origin.baseUrl}/${language}/sign-in/link?token=${sent.token}`,
      usefulUntil: sent.expires,
    });
  }
}
