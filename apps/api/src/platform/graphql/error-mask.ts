import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';

/** Codes whose words were written for the reader; everything else is a fault of ours and is masked. */
const SHOWN = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'TOO_MANY_REQUESTS',
  'SECOND_FACTOR_REQUIRED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

type Report = (reference: string, error: unknown) => void;

/**
 * Keeps stack traces, SQL and versions on this side: an unexpected error becomes a reference that support can look up in
 * the log. Suggestions ("Did you mean") are removed in production, since they spell the schema out.
 */
export function maskErrors(report: Report, production: boolean) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { code, fields } = readExtensions(formatted);
    const where = { ...(formatted.path ? { path: formatted.path } : {}) };
    if (SHOWN.has(code)) {
      const message = production ? formatted.message.replace(/ ?Did you mean .*$/s, '') : formatted.message;
      return { message, ...where, extensions: { code, ...(fields === undefined ? {} : { fields }) } };
    }
    const reference = randomUUID();
    report(reference, unwrapResolverError(error));
    return {
      message: `Something went wrong on our side. Reference: ${reference}`,
      ...where,
      extensions: { code: 'INTERNAL', reference },
    };
  };
}

function readExtensions(formatted: GraphQLFormattedError): { code: string; fields?: unknown } {
  const extensions = formatted.extensions ?? {};
  const original = extensions['originalError'] as { fields?: unknown } | undefined;
  const code = typeof extensions['code'] === 'string' ? extensions['code'] : 'INTERNAL';
  return { code, ...(original?.fields === undefined ? {} : { fields: original.fields }) };
}
