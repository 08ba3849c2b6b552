import type { Language } from '@parvis/messages';
import { createContext } from 'react-router';

export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: { readonly code?: unknown } | undefined;
}

export interface GraphResult {
  readonly data?: unknown;
  readonly errors?: readonly GraphError[] | undefined;
}

/**
 * All that a page may ask of the server it is rendered in; the API's mount makes one for each request. Pages use the public
 * graph and nothing else of the API: what a citizen's page can do, a third party's program can.
 */
export interface Api {
  /** Executes one operation of the graph in this process, with the guards, limits and words of the request. */
  execute(query: string, variables?: Record<string, unknown>): Promise<GraphResult>;
  /** Scheme and host that people see: canonical addresses and cards begin with it. */
  readonly origin: string;
  /** '' on a territory's own host, '/orvelle' on a shared one. */
  readonly basePath: string;
  /** Null on the root page of a shared host. */
  readonly territorySlug: string | null;
  /** Named by the path, else negotiated with the browser. */
  readonly language: Language;
  /** Whether a session came with the request: such pages are private and never stored. */
  readonly hasSession: boolean;
  readonly now: Date;
  /** The text of a form's `_token`: bound to the session, the territory and the act. */
  formToken(act: string): string;
  acceptsForm(act: string, token: unknown): boolean;
}

export const apiContext = createContext<Api>();

/** What follows the language in the path, such as `/budgets/2025`; null where the path names no language. */
export function pathInLanguage(
  { basePath, language }: Pick<Api, 'basePath' | 'language'>,
  pathname: string,
): string | null {
  const prefix = `${basePath}/${language}`;
  if (pathname === prefix || pathname === `${prefix}/`) return '';
  return pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length).replace(/\/$/, '') : null;
}
