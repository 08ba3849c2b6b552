export interface ProgressLine {
  /** @param share from 0 to 1 */
  readonly show: (share: number) => void;
  readonly end: () => void;
}

/** Tenths in a log file, every percent on a terminal. */
const LOG_STEP = 10;

/** « Importing 45 % » on stderr: one line that changes on a terminal, a line a tenth elsewhere. */
export function progressLine(label: string): ProgressLine {
  const { stderr } = process;
  const step = stderr.isTTY ? 1 : LOG_STEP;
  let told = -1;
  const show = (share: number): void => {
    const percent = Math.floor((share * 100) / step) * step;
    if (percent <= told) return;
    told = percent;
    stderr.write(stderr.isTTY ? `\r${label} ${percent} %` : `${label} ${percent} %\n`);
  };
  return {
    show,
    end: () => {
      if (stderr.isTTY && told >= 0) stderr.write('\n');
    },
  };
}
