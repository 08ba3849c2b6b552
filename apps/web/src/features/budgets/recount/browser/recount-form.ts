import type { Rule } from '@parvis/budget-counting';
import type { Translate } from '@parvis/messages';
import { elementOf } from '../../../../platform/page-scripts/in-the-page';
import { IDS } from '../recount-page';
import { FIELDS_OF, NotANumber, RULE_KINDS, ruleOfForm, utilitiesOf } from '../rule-form';

/** What a person asks for: which ballots, by which rule. */
export interface Wish {
  /** Null: the published ballots. */
  readonly file: File | null;
  /** Null: the rule of the published result. */
  readonly rule: Rule | null;
}

/** A field that must be put right first. */
export class FieldAtFault extends Error {
  override readonly name = 'FieldAtFault';

  constructor(
    readonly field: string,
    sentence: string,
  ) {
    super(sentence);
  }
}

/** The form that the server wrote: shows the fields that count, and reads them. */
export class RecountForm {
  private readonly form = elementOf(IDS.form, HTMLFormElement);
  private readonly file = elementOf(IDS.file, HTMLInputElement);
  private readonly rule = elementOf(IDS.rule, HTMLSelectElement);

  constructor(private readonly t: Translate) {
    // After "back", browsers put answers back by themselves, without saying so.
    this.showFieldsThatCount();
    this.form.addEventListener('change', () => this.showFieldsThatCount());
  }

  onSubmit(act: () => void): void {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      act();
    });
  }

  /** @throws FieldAtFault */
  read(): Wish {
    const file = this.wantsPublished() ? null : this.file.files?.[0];
    if (file === undefined) throw new FieldAtFault(IDS.file, this.t('recount.failed.no-file'));
    return { file, rule: this.readRule() };
  }

  private wantsPublished(): boolean {
    return new FormData(this.form).get('source') === 'published';
  }

  private readRule(): Rule | null {
    const kind = RULE_KINDS.find((name) => name === this.rule.value);
    if (kind === undefined) return null;
    try {
      return ruleOfForm(kind, Object.fromEntries(texts(this.form)));
    } catch (error) {
      if (!(error instanceof NotANumber)) throw error;
      throw new FieldAtFault(error.field, this.t('recount.failed.number', { value: error.value }));
    }
  }

  private showFieldsThatCount(): void {
    document.getElementById(IDS.own)?.toggleAttribute('hidden', this.wantsPublished());
    const kind = RULE_KINDS.find((name) => name === this.rule.value);
    const once = elementOf('stop', HTMLSelectElement).value === 'once';
    const shown: readonly string[] = kind === undefined ? [] : FIELDS_OF[kind];
    for (const wrapper of this.form.querySelectorAll<HTMLElement>('[data-rule-field]')) {
      const field = wrapper.dataset['ruleField'] ?? '';
      wrapper.hidden = !shown.includes(field) || (field === 'increment' && once);
    }
    if (kind !== undefined) this.offerUtilities(utilitiesOf(kind));
  }

  private offerUtilities(allowed: readonly string[]): void {
    const select = elementOf('utility', HTMLSelectElement);
    for (const option of select.options) option.disabled = !allowed.includes(option.value);
    if (!allowed.includes(select.value)) select.value = allowed[0] ?? '';
  }
}

function texts(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
}
