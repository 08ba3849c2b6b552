import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../../platform/context/actor';
import type { RequestContext } from '../../../platform/context/request-context';
import { inTransaction } from '../../../platform/database/transaction';
import { RateLimits } from '../../../platform/rate-limits/rate-limits';
import { AccountNotices } from '../account-notices';
import { mayChangePassword } from '../people.policy';
import { passwordChangedMail } from '../people.mails';
import { PersonService } from '../person.service';
import { SessionService, type OpenedSession } from '../sessions/session.service';
import {
  addressKey,
  networkKey,
  PASSWORD_CHANGES,
  PASSWORDS_OF_ADDRESS,
  PASSWORDS_OF_NETWORK,
} from '../sign-in/sign-in.limits';
import type { SignInRefusal } from '../sign-in/sign-in.outcome';
import { credentialOf, passwordHolder, setCredential } from './credential.queries';
import { HashingBusyError, PasswordHasher } from './password-hasher';
import { normalizePassword, PASSWORD_LONGEST, passwordFlaw, type PasswordFlaw } from './password-rules';

export type PasswordRefusal =
  Exclude<ReturnType<typeof mayChangePassword>, 'allowed'> | PasswordFlaw | 'busy' | 'too-many';

interface NewPassword {
  readonly password: string;
  readonly currentPassword: string | null;
}

@Injectable()
export class PasswordService {
  constructor(
    private readonly hasher: PasswordHasher,
    private readonly limits: RateLimits,
    private readonly people: PersonService,
    private readonly sessions: SessionService,
    private readonly notices: AccountNotices,
  ) {}

  /** @returns the person's id. Tries are counted before they are made, for the address typed, known or not. */
  async check(ctx: RequestContext, email: string, typed: string): Promise<{ personId: string } | SignInRefusal> {
    const password = normalizePassword(typed);
    if (password.length > PASSWORD_LONGEST * 4) return 'wrong-credentials';
    if (!(await this.limits.take(PASSWORDS_OF_NETWORK, networkKey(ctx)))) return 'too-many';
    if (!(await this.limits.take(PASSWORDS_OF_ADDRESS, addressKey(ctx, email)))) return 'too-many';
    const holder = await passwordHolder(ctx, email);
    try {
      if (!(await this.hasher.verify(holder?.hash ?? null, password)) || holder === null) return 'wrong-credentials';
    } catch (error) {
      if (error instanceof HashingBusyError) return 'busy';
      throw error;
    }
    await this.limits.forget(PASSWORDS_OF_ADDRESS, addressKey(ctx, email));
    return holder.blocked ? 'account-closed' : { personId: holder.personId };
  }

  /** Every other session of the person ends, and the person is told. */
  async set(
    ctx: RequestContext,
    actor: PersonActor,
    { password: typed, currentPassword }: NewPassword,
  ): Promise<OpenedSession | PasswordRefusal> {
    if (!(await this.limits.take(PASSWORD_CHANGES, `${ctx.territory.id}/${actor.personId}`))) return 'too-many';
    const [email, person] = [
      await this.people.emailOf(ctx, actor.personId),
      await this.people.find(ctx, actor.personId),
    ];
    const password = normalizePassword(typed);
    const flaw = passwordFlaw(password, [ctx.territory.name, ctx.territory.slug, email ?? '', person?.name ?? '']);
    if (flaw !== null) return flaw;
    try {
      const permission = await this.permission(ctx, actor, currentPassword);
      if (permission !== 'allowed') return permission;
      const hash = await this.hasher.hash(password);
      return await inTransaction(ctx, (tx) => this.store(tx, actor, hash));
    } catch (error) {
      if (error instanceof HashingBusyError) return 'busy';
      throw error;
    }
  }

  private async permission(
    ctx: RequestContext,
    actor: PersonActor,
    currentPassword: string | null,
  ): Promise<ReturnType<typeof mayChangePassword>> {
    const session = await this.sessions.current(ctx, actor);
    const known = await credentialOf(ctx, actor.personId, 'password');
    const given = known !== null && currentPassword !== null && currentPassword !== '';
    const right = given && (await this.hasher.verify(known.secret, normalizePassword(currentPassword)));
    return mayChangePassword({
      secondFactorEnrolled: (await credentialOf(ctx, actor.personId, 'totp')) !== null,
      secondFactorGiven: actor.secondFactor,
      currentPassword: given ? (right ? 'right' : 'wrong') : 'not-given',
      signedInBy: session?.method ?? 'password',
      minutesSinceSignIn:
        session === null ? Infinity : (ctx.clock.now().getTime() - session.createdAt.getTime()) / 60_000,
    });
  }

  private async store(ctx: RequestContext, actor: PersonActor, hash: string): Promise<OpenedSession> {
    await setCredential(ctx, { personId: actor.personId, kind: 'password', secret: hash, lastStep: null });
    await this.notices.tell(ctx, actor.personId, passwordChangedMail);
    return this.sessions.keepOnlyThis(ctx, actor);
  }
}
