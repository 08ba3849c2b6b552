import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import type { PersonActor } from '../../../platform/context/actor';
import type { RequestContext } from '../../../platform/context/request-context';
import { randomUuid } from '../../../platform/graphql/ids';
import { RoleService } from '../role.service';
import { sessionLifetime } from './session-lifetime';
import { hashSessionToken, newSessionToken } from './session-token';
import { SessionRow, type SignInMethod } from './session.entity';

interface NewSession {
  readonly personId: string;
  readonly method: SignInMethod;
  readonly sharedComputer: boolean;
  readonly secondFactor: boolean;
}

export interface OpenedSession {
  readonly token: string;
  /** How long the browser keeps the cookie; `null`: until it is closed. */
  readonly expires: Date | null;
  readonly actor: PersonActor;
}

/** How long an ended session stays, for support to see that it ended. */
const KEPT_AFTER_END = '30 days';

@Injectable()
export class SessionService {
  constructor(private readonly roles: RoleService) {}

  /** Always a new token: one known before signing in is worth nothing after. The session it replaces ends. */
  async open(
    ctx: RequestContext,
    { personId, method, sharedComputer, secondFactor }: NewSession,
  ): Promise<OpenedSession> {
    const now = ctx.clock.now();
    if (ctx.actor.kind === 'person') await this.end(ctx, ctx.actor.sessionId);
    await this.purge(ctx);
    const { idleSeconds, longestSeconds } = sessionLifetime(sharedComputer);
    const [id, token] = [randomUuid(), newSessionToken()];
    const expiresAt = new Date(now.getTime() + longestSeconds * 1000);
    await ctx.db.insert(SessionRow, {
      id,
      tokenHash: hashSessionToken(token),
      personId,
      method,
      sharedComputer,
      createdAt: now,
      lastSeenAt: now,
      idleSeconds,
      expiresAt,
      secondFactorAt: secondFactor ? now : null,
      endedAt: null,
    });
    const roles = new Set(await this.roles.rolesOf(ctx, personId));
    const actor: PersonActor = { kind: 'person', personId, sessionId: id, roles, secondFactor };
    return { token, expires: sharedComputer ? null : expiresAt, actor };
  }

  /** The same session under a new token, its second factor given now. */
  async confirmSecondFactor(ctx: RequestContext, actor: PersonActor): Promise<OpenedSession> {
    return this.renew(ctx, actor, { secondFactorAt: ctx.clock.now(), lastSeenAt: ctx.clock.now() });
  }

  /** A new token for this session; every other session of the person ends. */
  async keepOnlyThis(ctx: RequestContext, actor: PersonActor): Promise<OpenedSession> {
    await this.endAllOf(ctx, actor.personId, actor.sessionId);
    return this.renew(ctx, actor, {});
  }

  current(ctx: RequestContext, actor: PersonActor): Promise<SessionRow | null> {
    return ctx.db.findOne(SessionRow, { id: actor.sessionId, endedAt: IsNull() });
  }

  async end(ctx: RequestContext, sessionId: string): Promise<void> {
    await ctx.db.update(SessionRow, { id: sessionId, endedAt: IsNull() }, { endedAt: ctx.clock.now() });
  }

  async endAllOf(ctx: RequestContext, personId: string, exceptSessionId?: string): Promise<void> {
    const others = exceptSessionId === undefined ? {} : { id: Not(exceptSessionId) };
    await ctx.db.update(SessionRow, { personId, endedAt: IsNull(), ...others }, { endedAt: ctx.clock.now() });
  }

  private async renew(ctx: RequestContext, actor: PersonActor, set: Partial<SessionRow>): Promise<OpenedSession> {
    const token = newSessionToken();
    const renewed = await ctx.db.update(
      SessionRow,
      { id: actor.sessionId, endedAt: IsNull() },
      { ...set, tokenHash: hashSessionToken(token) },
    );
    const session = await this.current(ctx, actor);
    if (renewed === 0 || session === null) throw new Error('The session ended while it was being renewed.');
    const secondFactor = actor.secondFactor || set.secondFactorAt !== undefined;
    const expires = session.sharedComputer ? null : session.expiresAt;
    return { token, expires, actor: { ...actor, secondFactor } };
  }

  private async purge(ctx: RequestContext): Promise<void> {
    await ctx.db.query(
      `WITH gone AS (
         DELETE FROM session WHERE territory_id = $1 AND expires_at < $2::timestamptz - $3::interval RETURNING 1
       ) SELECT count(*) FROM gone`,
      [ctx.clock.now(), KEPT_AFTER_END],
    );
  }
}
