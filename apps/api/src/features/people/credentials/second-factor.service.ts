import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../../platform/context/actor';
import type { RequestContext } from '../../../platform/context/request-context';
import { inTransaction } from '../../../platform/database/transaction';
import { RateLimits } from '../../../platform/rate-limits/rate-limits';
import { Keyring } from '../../../platform/secrets/keyring';
import { AccountNotices } from '../account-notices';
import { mayEnrolSecondFactor } from '../people.policy';
import { secondFactorAddedMail } from '../people.mails';
import { PersonService } from '../person.service';
import { SessionService, type OpenedSession } from '../sessions/session.service';
import { readCode } from '../sign-in/sign-in-code';
import { SECOND_FACTORS } from '../sign-in/sign-in.limits';
import { CredentialRow } from './credential.entity';
import { credentialOf, setCredential, useStep } from './credential.queries';
import { qrPath, type QrPath } from './qr-path';
import { newTotpSecret, totpStep, totpUri } from './totp';

/** A page reloaded shows the same secret again; one left open since yesterday does not. */
const PENDING_MINUTES = 60;

export interface Enrolment {
  readonly secret: string;
  readonly uri: string;
  readonly qr: QrPath;
}

export type SecondFactorRefusal = 'second-factor-needed' | 'not-begun' | 'not-enrolled' | 'wrong-code' | 'too-many';

/** Codes of an application (TOTP), required of whoever acts for the authority. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly keyring: Keyring,
    private readonly limits: RateLimits,
    private readonly people: PersonService,
    private readonly sessions: SessionService,
    private readonly notices: AccountNotices,
  ) {}

  async isEnrolled(ctx: RequestContext, personId: string): Promise<boolean> {
    return (await credentialOf(ctx, personId, 'totp')) !== null;
  }

  async start(ctx: RequestContext, actor: PersonActor): Promise<Enrolment | 'second-factor-needed'> {
    if ((await this.permission(ctx, actor)) !== 'allowed') return 'second-factor-needed';
    const secret = (await this.pendingSecret(ctx, actor)) ?? newTotpSecret();
    await setCredential(ctx, {
      personId: actor.personId,
      kind: 'totp-pending',
      secret: this.seal(ctx, actor, secret),
      lastStep: null,
    });
    const email = await this.people.emailOf(ctx, actor.personId);
    const uri = totpUri(secret, ctx.territory.name, email ?? ctx.territory.slug);
    return { secret, uri, qr: qrPath(uri) };
  }

  /** The first code proves that the secret was copied. Every other session of the person ends, and the person is told. */
  async enrol(ctx: RequestContext, actor: PersonActor, typed: string): Promise<OpenedSession | SecondFactorRefusal> {
    if ((await this.permission(ctx, actor)) !== 'allowed') return 'second-factor-needed';
    const secret = await this.pendingSecret(ctx, actor);
    if (secret === null) return 'not-begun';
    const step = await this.stepOf(ctx, actor, { secret, typed });
    if (typeof step === 'string') return step;
    return inTransaction(ctx, async (tx) => {
      const { personId } = actor;
      await setCredential(tx, { personId, kind: 'totp', secret: this.seal(tx, actor, secret), lastStep: step });
      await tx.db.delete(CredentialRow, { personId, kind: 'totp-pending' });
      await this.sessions.endAllOf(tx, personId, actor.sessionId);
      await this.notices.tell(tx, personId, secondFactorAddedMail);
      return this.sessions.confirmSecondFactor(tx, actor);
    });
  }

  async confirm(ctx: RequestContext, actor: PersonActor, typed: string): Promise<OpenedSession | SecondFactorRefusal> {
    const credential = await credentialOf(ctx, actor.personId, 'totp');
    if (credential === null) return 'not-enrolled';
    const step = await this.stepOf(ctx, actor, { secret: this.open(ctx, actor, credential.secret), typed });
    if (typeof step === 'string') return step;
    if (!(await useStep(ctx, actor.personId, step))) return 'wrong-code';
    await this.limits.forget(SECOND_FACTORS, personKey(ctx, actor));
    return this.sessions.confirmSecondFactor(ctx, actor);
  }

  /** For the operator, when a telephone is lost: the person adds another at the next sign-in. @returns whether there was one */
  async forget(ctx: RequestContext, personId: string): Promise<boolean> {
    return inTransaction(ctx, async (tx) => {
      await tx.db.delete(CredentialRow, { personId, kind: 'totp-pending' });
      await this.sessions.endAllOf(tx, personId);
      return (await tx.db.delete(CredentialRow, { personId, kind: 'totp' })) > 0;
    });
  }

  private async stepOf(
    ctx: RequestContext,
    actor: PersonActor,
    { secret, typed }: { secret: string; typed: string },
  ): Promise<number | 'wrong-code' | 'too-many'> {
    const code = readCode(typed);
    if (code === null) return 'wrong-code';
    if (!(await this.limits.take(SECOND_FACTORS, personKey(ctx, actor)))) return 'too-many';
    return totpStep(secret, code, ctx.clock.now()) ?? 'wrong-code';
  }

  private async permission(ctx: RequestContext, actor: PersonActor): Promise<ReturnType<typeof mayEnrolSecondFactor>> {
    return mayEnrolSecondFactor({ enrolled: await this.isEnrolled(ctx, actor.personId), given: actor.secondFactor });
  }

  private async pendingSecret(ctx: RequestContext, actor: PersonActor): Promise<string | null> {
    const pending = await credentialOf(ctx, actor.personId, 'totp-pending');
    if (pending === null || ctx.clock.now().getTime() - pending.setAt.getTime() > PENDING_MINUTES * 60_000) return null;
    return this.open(ctx, actor, pending.secret);
  }

  private seal(ctx: RequestContext, actor: PersonActor, secret: string): string {
    return this.keyring.seal('second-factor', personKey(ctx, actor), secret);
  }

  private open(ctx: RequestContext, actor: PersonActor, sealed: string): string {
    return this.keyring.open('second-factor', personKey(ctx, actor), sealed);
  }
}

/** The person in this territory: what limits are counted for, and what a sealed secret is bound to. */
const personKey = (ctx: RequestContext, actor: PersonActor): string => `${ctx.territory.id}/${actor.personId}`;
