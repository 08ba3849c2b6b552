export interface JobProgressProps {
  readonly id: string;
  /** "Dépouillement en cours" */
  readonly label: string;
  /** Done out of total, in the job's own units; without a total the bar only says that work goes on. */
  readonly done?: number | undefined;
  readonly total?: number | undefined;
  /** "41 200 bulletins lus sur 90 494" */
  readonly sentence: string;
}

export function JobProgress({ id, label, done, total, sentence }: JobProgressProps) {
  const known = total !== undefined && total > 0 && done !== undefined;
  return (
    <div className="job-progress" role="status">
      <label htmlFor={id}>{label}</label>
      <progress id={id} {...(known ? { value: Math.min(done, total), max: total } : {})} />
      <p className="number">{sentence}</p>
    </div>
  );
}
