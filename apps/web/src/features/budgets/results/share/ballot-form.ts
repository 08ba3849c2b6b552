import type { TypedBallot } from '@parvis/budget-counting';
import { elementOf } from '../../../../platform/page-scripts/in-the-page';
import { CHOICE, IDS, type KeptChoices, type SharePage } from './share-page';

/** A field of points or ranks that holds something else. */
export class NotANumber extends Error {
  override readonly name = 'NotANumber';

  constructor(
    readonly project: string,
    readonly value: string,
  ) {
    super(`${project}: ${value}`);
  }
}

/** The form that the server wrote, as a ballot. */
export class BallotForm {
  private readonly form = elementOf(IDS.form, HTMLFormElement);
  private readonly keep = elementOf(IDS.keep, HTMLInputElement);

  constructor(
    private readonly each: SharePage['each'],
    kept: KeptChoices | null,
  ) {
    if (kept !== null) this.fill(kept);
  }

  onFirstChange(act: () => void): void {
    this.form.addEventListener('change', act, { once: true });
  }

  onSubmit(act: () => void): void {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      act();
    });
  }

  onClear(act: () => void): void {
    elementOf(IDS.clear, HTMLButtonElement).addEventListener('click', () => {
      for (const field of this.fields()) fillField(field, undefined);
      this.keep.checked = false;
      act();
    });
  }

  /** Voters of a rule with shares by district say which is theirs. */
  offerClasses(names: readonly string[]): void {
    const select = document.getElementById(IDS.classes);
    if (select instanceof HTMLSelectElement && select.options.length === 0) {
      select.append(...names.map((name) => new Option(name, name)));
    }
  }

  wantsToKeep(): boolean {
    return this.keep.checked;
  }

  /** What was ticked or written, by project. */
  values(): KeptChoices {
    const filled = this.fields().filter((field) =>
      field.type === 'checkbox' ? field.checked : field.value.trim() !== '',
    );
    return Object.fromEntries(
      filled.map((field) => [projectOf(field), field.type === 'checkbox' ? '' : field.value.trim()]),
    );
  }

  /** @throws NotANumber */
  read(): TypedBallot {
    const values = Object.entries(this.values());
    const voterClass = new FormData(this.form).get('class');
    const inClass = typeof voterClass === 'string' ? { voterClass } : {};
    if (this.each === 'person') return { choices: values.map(([project]) => project), ...inClass };
    const numbered = values.map(([project, value]): [string, string] => [project, numberIn(project, value)]);
    if (this.each === 'point') {
      return {
        choices: numbered.map(([project]) => project),
        points: numbered.map(([, points]) => points),
        ...inClass,
      };
    }
    const ranked = numbered.toSorted(([, a], [, b]) => Number(a) - Number(b));
    return { choices: ranked.map(([project]) => project), ...inClass };
  }

  private fill(kept: KeptChoices): void {
    for (const field of this.fields()) fillField(field, kept[projectOf(field)]);
    this.keep.checked = true;
  }

  private fields(): HTMLInputElement[] {
    return [...this.form.querySelectorAll<HTMLInputElement>(`[name="${CHOICE}"], [name^="${CHOICE}:"]`)];
  }
}

/** Boxes carry the project as their value, fields of numbers in their name. */
function projectOf(field: HTMLInputElement): string {
  return field.type === 'checkbox' ? field.value : field.name.slice(CHOICE.length + 1);
}

function fillField(field: HTMLInputElement, value: string | undefined): void {
  if (field.type === 'checkbox') field.checked = value !== undefined;
  else field.value = value ?? '';
}

/** « 2,5 » and "2.5" are the same number. */
function numberIn(project: string, value: string): string {
  const number = value.replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(number)) throw new NotANumber(project, value);
  return number;
}
