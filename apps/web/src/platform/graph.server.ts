import { data } from 'react-router';
import type { Api, GraphError } from './api-context';

/** A typed document of the graph: `graphql()` of the generated preset makes them. */
export interface Document<Result, Variables> {
  toString(): string;
  __apiType?: (variables: Variables) => Result;
}

/** Optional where the operation takes no variable. */
type Arguments<Variables> = Variables extends Record<string, never> ? [] : [variables: Variables];

/** What an error page is made from; its words come from the catalogue, never from the error. */
export interface Refusal {
  readonly code: string;
}

const STATUSES: Readonly<Record<string, number>> = {
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  GRAPHQL_VALIDATION_FAILED: 500,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  SECOND_FACTOR_REQUIRED: 403,
  NOT_FOUND: 404,
  TOO_MANY_REQUESTS: 429,
  SERVICE_UNAVAILABLE: 503,
};

/** Asks the graph; an error of any field becomes the page's status, so that no page is half true. */
export async function ask<Result, Variables extends Record<string, unknown>>(
  api: Api,
  document: Document<Result, Variables>,
  ...[variables]: Arguments<Variables>
): Promise<Result> {
  const result = await api.execute(document.toString(), variables ?? {});
  const error = result.errors?.[0];
  if (error !== undefined) throw refusalOf(error);
  if (result.data === undefined || result.data === null) throw refusalOf({ message: 'no data' });
  return result.data as Result;
}

function refusalOf(error: GraphError): ReturnType<typeof data<Refusal>> {
  const code = typeof error.extensions?.code === 'string' ? error.extensions.code : 'INTERNAL_SERVER_ERROR';
  return data({ code }, { status: STATUSES[code] ?? 500 });
}

export function refuse(code: keyof typeof STATUSES): ReturnType<typeof data<Refusal>> {
  return data({ code }, { status: STATUSES[code] ?? 500 });
}

/** The thing itself, or the page that says it does not exist: hidden and missing look the same. */
export function found<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw refuse('NOT_FOUND');
  return thing;
}
