export interface SummaryError {
  /** The id of the control that is wrong; without one the error is about the whole act. */
  readonly fieldId?: string | undefined;
  readonly message: string;
}

export interface ErrorSummaryProps {
  readonly title: string;
  readonly errors: readonly SummaryError[];
}

/** `autofocus` puts the focus here when the page comes back with errors, without a script. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  return (
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.fieldId} ${error.message}`}>
            {error.fieldId === undefined ? error.message : <a href={`#${error.fieldId}`}>{error.message}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}
