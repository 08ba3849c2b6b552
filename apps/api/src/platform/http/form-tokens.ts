import { createHmac, timingSafeEqual } from 'node:crypto';
import type { AnyContext } from '../context/request-context';

/** Ties a form to the session, the territory and the act it was rendered for; a copied form does nothing elsewhere. */
export class FormTokens {
  constructor(private readonly secret: string) {}

  make(ctx: AnyContext, act: string): string {
    const session = ctx.actor.kind === 'person' ? ctx.actor.sessionId : 'anonymous';
    const text = ['parvis/form/v1', session, ctx.territory?.id ?? 'root', act].join('\0');
    return createHmac('sha256', this.secret).update(text).digest('base64url');
  }

  accepts(ctx: AnyContext, act: string, token: unknown): boolean {
    if (typeof token !== 'string') return false;
    const given = Buffer.from(token);
    const expected = Buffer.from(this.make(ctx, act));
    return given.length === expected.length && timingSafeEqual(given, expected);
  }
}
