import type { Actor } from './actor';
import type { Clock } from './clock';
import type { Loaders } from './loaders';
import type { TerritoryDatabase } from '../database/territory-database';

export type Language = 'fr' | 'en';

/** What the rest of the house needs to know of the authority an operation is about. */
export interface TerritoryScope {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  readonly languages: readonly Language[];
  readonly defaultLanguage: Language;
  readonly demonstration: boolean;
}

/** Where a request came from, for limits and links; a job or a command has none. */
export interface RequestOrigin {
  readonly id: string;
  readonly address: string;
  /** Origin plus the path prefix under which the territory is served: links in mails begin with it. */
  readonly baseUrl: string;
}

/**
 * Everything an operation knows, passed as the first argument (decision 0007): immutable, made once per operation by
 * `RequestContextFactory`, and replaced (never changed) when a transaction begins.
 */
export interface RequestContext {
  readonly actor: Actor;
  readonly territory: TerritoryScope;
  readonly language: Language;
  readonly clock: Clock;
  readonly db: TerritoryDatabase;
  readonly loaders: Loaders;
  readonly origin: RequestOrigin;
}

/** The deployment's own root page belongs to no territory. */
export type RootContext = Omit<RequestContext, 'territory' | 'db'> & { readonly territory: null };

export type AnyContext = RequestContext | RootContext;

export function hasTerritory(ctx: AnyContext): ctx is RequestContext {
  return ctx.territory !== null;
}
