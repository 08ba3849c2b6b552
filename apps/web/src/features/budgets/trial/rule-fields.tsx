import { RadioGroup, TextField, Twin } from '@parvis/ui';
import { useWords } from '../../../platform/root-data';
import { PlaceFields } from './place-fields';
import { ruleField, type RuleFieldsProps } from './rule-field';
import { shapeOf, utilitiesFor } from './rule-kinds';
import { SharesFields } from './shares-fields';

const COMPLETIONS = ['none', 'greedy', 'add1', 'add1-greedy'] as const;

/** What decides most stands first; the rest is one click away, and open when something in it is wrong. */
export function RuleFields(props: RuleFieldsProps) {
  const { t } = useWords();
  const shape = shapeOf(props.kind);
  const plain = !shape.utility && !shape.completion && !shape.threshold;
  return (
    <>
      {plain ? <p>{t('trial.rule.none')}</p> : null}
      {shape.threshold ? <TextField {...ruleField(props, t, 'threshold')} width={12} inputMode="decimal" /> : null}
      {shape.utility ? <Utility {...props} /> : null}
      {shape.completion ? <Completion {...props} /> : null}
      {plain ? (
        <MoreFields {...props} />
      ) : (
        <Twin summary={t('trial.rule.more')} open={props.problems.length > 0}>
          <MoreFields {...props} />
        </Twin>
      )}
    </>
  );
}

function MoreFields(props: RuleFieldsProps) {
  const { completion } = shapeOf(props.kind);
  return (
    <div className="stack">
      {completion ? <SharesFields {...props} /> : null}
      <PlaceFields {...props} />
    </div>
  );
}

function Utility(props: RuleFieldsProps) {
  const { t } = useWords();
  const utilities = utilitiesFor(props.kind, props.budget.ballotForm.voteType);
  return (
    <RadioGroup
      {...ruleField(props, t, 'utility')}
      defaultValue={props.values['utility'] ?? 'cost'}
      choices={utilities.map((utility) => ({ value: utility, label: t(`trial.utility.${utility}`) }))}
    />
  );
}

function Completion(props: RuleFieldsProps) {
  const { t } = useWords();
  return (
    <RadioGroup
      {...ruleField(props, t, 'completion')}
      defaultValue={props.values['completion'] ?? 'add1-greedy'}
      choices={COMPLETIONS.map((completion) => ({ value: completion, label: t(`trial.completion.${completion}`) }))}
    />
  );
}
