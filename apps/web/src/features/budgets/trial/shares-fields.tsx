import { TextAreaField, TextField } from '@parvis/ui';
import { useWords } from '../../../platform/root-data';
import { UsualSelect, ruleField, type RuleFieldsProps } from './rule-field';
import { shapeOf, utilitiesFor } from './rule-kinds';

const STOPS = ['infeasible', 'exhaustive-supported', 'exhaustive-all'] as const;
const STARTS = ['exact', 'floor'] as const;
const COMPARISONS = ['satisfaction', 'exclusion'] as const;
const NEXT = ['greedy', 'greedy-no-skip', 'greedy-threshold', 'phragmen'] as const;

/** How shares begin, grow and end. Exact equal shares read the end only. */
export function SharesFields(props: RuleFieldsProps) {
  const { t } = useWords();
  const stop = (
    <UsualSelect
      {...ruleField(props, t, 'stop')}
      usual="exhaustive-supported"
      options={STOPS.map((name) => ({ value: name, label: t(`trial.stop.${name}`) }))}
    />
  );
  if (!shapeOf(props.kind).shares) return stop;
  return (
    <>
      <Start {...props} />
      <TextField {...ruleField(props, t, 'increment')} width={8} inputMode="numeric" />
      {stop}
      <Next {...props} />
      <TextField {...ruleField(props, t, 'eligibility')} width={12} />
      <Comparison {...props} />
      <DistrictSums {...props} />
    </>
  );
}

function Start(props: RuleFieldsProps) {
  const { t } = useWords();
  const options = STARTS.map((name) => ({ value: name, label: t(`trial.start.${name}`) }));
  return <UsualSelect {...ruleField(props, t, 'start')} options={options} usual="exact" />;
}

function Comparison(props: RuleFieldsProps) {
  const { t } = useWords();
  const options = COMPARISONS.map((name) => ({ value: name, label: t(`trial.comparison.${name}`) }));
  return <UsualSelect {...ruleField(props, t, 'comparison')} options={options} usual={null} />;
}

/** The rule that goes on with what is left, and what it reads in turn. */
function Next(props: RuleFieldsProps) {
  const { t } = useWords();
  const { values } = props;
  const utilities = utilitiesFor('greedy', props.budget.ballotForm.voteType);
  return (
    <>
      <UsualSelect
        {...ruleField(props, t, 'then')}
        usual={null}
        options={NEXT.map((kind) => ({ value: kind, label: t(`trial.kind.${kind}`) }))}
      />
      <UsualSelect
        id="thenUtility"
        name="thenUtility"
        label={t('trial.rule.then.utility')}
        defaultValue={values['thenUtility']}
        options={utilities.map((utility) => ({ value: utility, label: t(`trial.utility.${utility}`) }))}
        usual="cost"
      />
      <TextField
        id="thenThreshold"
        name="thenThreshold"
        label={t('trial.rule.then.threshold')}
        defaultValue={values['thenThreshold']}
        width={12}
      />
    </>
  );
}

function DistrictSums(props: RuleFieldsProps) {
  const { t } = useWords();
  const { voterDistricts } = props.budget;
  const field = ruleField(props, t, 'shares');
  if (voterDistricts.length === 0) return <p className="small quiet">{t('trial.hint.shares.none')}</p>;
  return <TextAreaField {...field} rows={4} hint={t('trial.hint.shares', { places: voterDistricts.join(', ') })} />;
}
