import { Acts, Button, RadioGroup, SelectField, TextField } from '@parvis/ui';
import { useWords } from '../../../platform/root-data';
import type { EditionView } from './published-edition';
import { IDS, PUBLISHED_RULE } from './recount-page';
import { COMPLETIONS, RULE_KINDS, type RuleField, STARTS, STOPS, TIES, UTILITIES } from './rule-form';
import { useRuleLabels } from './rule-labels';

/** Answered by the script of the page: nothing here is sent. */
export function RecountForm({ edition }: { readonly edition: EditionView | null }) {
  const { t, typed } = useWords();
  const published = edition?.published ?? null;
  return (
    <form id={IDS.form} className="needs-script" noValidate>
      {edition === null || published === null ? null : (
        <RadioGroup
          id={IDS.source}
          name="source"
          label={t('recount.source.legend')}
          choices={[
            { value: 'published', label: t('recount.source.published', { budget: typed(edition.title) }) },
            { value: 'own', label: t('recount.source.own') },
          ]}
          defaultValue="published"
        />
      )}
      <div id={IDS.own} hidden={published !== null}>
        <div className="field">
          <label htmlFor={IDS.file}>{t('recount.file.label')}</label>
          <p id={`${IDS.file}-hint`} className="field-hint">
            {t('recount.file.hint')}
          </p>
          <input id={IDS.file} type="file" name="file" accept=".pb,text/plain" aria-describedby={`${IDS.file}-hint`} />
        </div>
      </div>
      <RuleFields edition={edition} />
      <Acts>
        <Button id={IDS.act}>{t('recount.act.count')}</Button>
      </Acts>
    </form>
  );
}

function RuleFields({ edition }: { readonly edition: EditionView | null }) {
  const { t, typed } = useWords();
  const labels = useRuleLabels();
  const rule = edition?.rule ?? null;
  const published =
    rule === null
      ? []
      : [
          {
            value: PUBLISHED_RULE,
            label: t(rule.official ? 'recount.rule.published' : 'recount.rule.shown', { rule: typed(rule.label) }),
          },
        ];
  const kinds = RULE_KINDS.map((kind) => ({ value: kind, label: labels.get(kind) ?? kind }));
  return (
    <>
      <SelectField
        id={IDS.rule}
        name="rule"
        label={t('recount.rule.label')}
        options={[...published, ...kinds]}
        defaultValue={rule === null ? edition?.form.kind : PUBLISHED_RULE}
      />
      <Choice
        field="utility"
        edition={edition}
        options={UTILITIES.map((value) => [value, t(`counting-rules.parameter.utility.${value}`)])}
      />
      <Figure field="threshold" edition={edition} otherwise="1" />
      <Choice
        field="start"
        edition={edition}
        options={STARTS.map((value) => [value, t(`counting-rules.parameter.start.${value}`)])}
      />
      <Choice
        field="stop"
        edition={edition}
        options={[...STOPS, 'once' as const].map((value) => [value, t(`recount.field.stop.${value}`)])}
      />
      <Figure field="increment" edition={edition} otherwise="1" />
      <Choice
        field="completion"
        edition={edition}
        options={COMPLETIONS.map((value) => [value, t(`counting-rules.parameter.completion.${value}`)])}
      />
      <Choice field="ties" edition={edition} options={useTieOptions()} />
    </>
  );
}

interface FieldProps {
  readonly field: RuleField;
  readonly edition: EditionView | null;
}

/** Shown by the script where the rule has it: what is shown counts. */
function Choice({
  field,
  edition,
  options,
}: FieldProps & { readonly options: readonly (readonly [string, string])[] }) {
  const preset = edition?.form[field];
  const known = options.some(([value]) => value === preset);
  return (
    <div data-rule-field={field} hidden>
      <SelectField
        id={field}
        name={field}
        label={useFieldLabel(field)}
        options={options.map(([value, label]) => ({ value, label }))}
        defaultValue={known ? preset : undefined}
      />
    </div>
  );
}

function Figure({ field, edition, otherwise }: FieldProps & { readonly otherwise: string }) {
  return (
    <div data-rule-field={field} hidden>
      <TextField
        id={field}
        name={field}
        label={useFieldLabel(field)}
        width={8}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={edition?.form[field] ?? otherwise}
      />
    </div>
  );
}

function useFieldLabel(field: RuleField): string {
  const { t } = useWords();
  switch (field) {
    case 'utility':
    case 'start':
    case 'completion':
    case 'ties':
      return t(`counting-rules.parameter.${field}`);
    case 'threshold':
    case 'stop':
    case 'increment':
      return t(`recount.field.${field}`);
  }
}

function useTieOptions(): [string, string][] {
  const { t } = useWords();
  return TIES.map((list) => {
    const [first = '', second] = list
      .split(',')
      .map((name) => t(`counting-rules.parameter.ties.${name as 'lexicographic' | 'min-cost' | 'max-votes'}`));
    return [list, second === undefined ? first : t('recount.field.ties.then', { first, second })];
  });
}
