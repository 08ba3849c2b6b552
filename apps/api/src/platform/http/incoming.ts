import type { AnyContext, Language, TerritoryScope } from '../context/request-context';
import type { GraphqlContext } from '../graphql/graphql-context';

/** What the address of a request says, and the one context made from it. Set by `IncomingMiddleware` before anything else. */
export interface Incoming {
  readonly id: string;
  readonly territory: TerritoryScope | null;
  /** The path names a territory that does not exist. */
  readonly unknownTerritory: boolean;
  /** Said by the path, else negotiated. */
  readonly language: Language;
  /** `''` on a territory's own host, `/{slug}` on a shared one. */
  readonly basePath: string;
  readonly hasSession: boolean;
  /** Each call makes the context of one operation; who is asking is read once. */
  graphqlContext(): Promise<GraphqlContext>;
  context(): Promise<AnyContext>;
}

declare module 'express-serve-static-core' {
  interface Request {
    parvis: Incoming;
  }
}
