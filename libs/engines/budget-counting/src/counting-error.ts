export type CountingErrorCode =
  | 'unknown-project'
  | 'duplicate-project'
  | 'negative-amount'
  | 'invalid-scale'
  | 'invalid-increment'
  | 'invalid-ties'
  | 'invalid-points'
  | 'points-mismatch'
  /** The rule reads something that these ballots do not say. */
  | 'form-mismatch'
  /** A district or a category that no ballot or project has, or shares above the envelope. */
  | 'invalid-shares'
  | 'invalid-envelope'
  | 'invalid-threshold'
  /** Exact optimality could not be proved within the published limit of work. */
  | 'too-hard';

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
