export type CountingErrorCode =
  'unknown-project' | 'duplicate-project' | 'negative-amount' | 'invalid-scale' | 'invalid-increment' | 'invalid-ties';

/** An election or a rule that cannot be counted. `code` and `params` are for catalogues; `message` is for logs. */
export class CountingError extends Error {
  override readonly name = 'CountingError';

  constructor(
    readonly code: CountingErrorCode,
    readonly params: Readonly<Record<string, string>>,
  ) {
    super(`${code}: ${JSON.stringify(params)}`);
  }
}
