import { EXIT, type ExitCode } from '../command';

/** What a check found, sentence by sentence, in the order in which it was looked at. */
export class Verdict {
  readonly wrong: string[] = [];
  readonly notProvable: string[] = [];
  readonly checked: string[] = [];
  readonly notChecked: string[] = [];

  /** @returns whether it holds, so that what rests on it can be left out */
  expect(holds: boolean, checked: string, wrong: string): boolean {
    if (holds) this.checked.push(checked);
    else this.wrong.push(wrong);
    return holds;
  }

  get exitCode(): ExitCode {
    if (this.wrong.length > 0) return EXIT.wrong;
    return this.notProvable.length > 0 ? EXIT.notProvable : EXIT.checked;
  }

  /** What a person reads; its last line says what was looked at and what was not. */
  report(): string {
    const lines = [
      ...this.wrong.map((line) => `WRONG: ${line}`),
      ...this.notProvable.map((line) => `NOT PROVABLE: ${line}`),
    ];
    const checked = this.checked.length === 0 ? 'nothing' : this.checked.join('; ');
    return [...lines, `Checked: ${checked}. Not checked: ${this.notChecked.join('; ')}.`, ''].join('\n');
  }
}
