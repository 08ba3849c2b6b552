import { TextAreaField } from '@parvis/ui';
import { useWords } from '../../../platform/root-data';
import { UsualSelect, ruleField, type RuleFieldsProps } from './rule-field';
import { shapeOf } from './rule-kinds';

/** The orders that towns publish; any other can be asked of the graph. */
const TIES = [
  'lexicographic',
  'min-cost',
  'max-votes',
  'min-cost,max-votes',
  'max-votes,min-cost',
  'drawn',
  'min-cost,max-votes,drawn',
] as const;

/** What names projects and places of this edition: ties, draws, and for greedy rules parts of the envelope. */
export function PlaceFields(props: RuleFieldsProps) {
  const { t } = useWords();
  return (
    <>
      {shapeOf(props.kind).groups ? <Groups {...props} /> : null}
      <UsualSelect
        {...ruleField(props, t, 'ties')}
        usual="lexicographic"
        options={TIES.map((ties) => ({ value: ties, label: t(`trial.ties.${ties}`) }))}
      />
      <TextAreaField {...ruleField(props, t, 'drawn')} rows={3} />
    </>
  );
}

function Groups(props: RuleFieldsProps) {
  const { t } = useWords();
  const { districts, categories } = props.budget;
  const named = (names: readonly string[]): string => (names.length === 0 ? t('trial.hint.none') : names.join(', '));
  return (
    <>
      <TextAreaField
        {...ruleField(props, t, 'envelopes')}
        rows={4}
        hint={t('trial.hint.envelopes', {
          districts: named(districts.map(({ name }) => name)),
          categories: named(categories),
        })}
      />
      <TextAreaField {...ruleField(props, t, 'exclusive')} rows={3} />
    </>
  );
}
