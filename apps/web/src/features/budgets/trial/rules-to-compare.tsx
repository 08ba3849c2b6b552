import type { Translate } from '@parvis/messages';
import { Acts, Button, CheckboxGroup, Notice, SelectField, Twin, type Choice } from '@parvis/ui';
import type { TrialBudgetQuery } from '../../../generated/graphql';
import { errorOf } from '../../../platform/forms/act-form';
import type { FormProblem } from '../../../platform/forms/forms.server';
import { useWords } from '../../../platform/root-data';
import type { OfferedRule } from './offered-rules.server';
import { givesPoints, kindsFor } from './rule-kinds';

export interface RulesToCompareProps {
  readonly budget: NonNullable<TrialBudgetQuery['budget']>;
  readonly offered: readonly OfferedRule[];
  readonly checked: readonly string[];
  readonly someRefused: boolean;
  readonly problems: readonly FormProblem[];
}

/** The usual rules first; whoever wants another one makes it up, and finds it here, checked. */
export function RulesToCompare({ budget, offered, checked, someRefused, problems }: RulesToCompareProps) {
  const { t, typed } = useWords();
  return (
    <>
      {someRefused ? (
        <Notice>
          <p>{t('trial.form.refused')}</p>
        </Notice>
      ) : null}
      <CheckboxGroup
        id="rule"
        name="rule"
        label={t('trial.form.question', { budget: typed(budget.title) })}
        question
        hint={t('trial.form.hint')}
        error={errorOf(problems, 'rule')}
        errorPrefix={t('frame.form.error.prefix')}
        defaultValues={checked}
        choices={[...published(budget, t), ...offered.map((rule) => choiceOf(rule, t))]}
      />
      <Acts>
        <Button name="act" value="compare">
          {t('trial.act')}
        </Button>
      </Acts>
      <ComposeRule voteType={budget.ballotForm.voteType} />
    </>
  );
}

/** A result that no rule here computes can stand beside those that are. */
function published({ officialCount }: RulesToCompareProps['budget'], t: Translate): readonly Choice[] {
  if (officialCount?.rule.name !== 'published') return [];
  return [{ value: officialCount.id, label: t('trial.form.published'), hint: t('trial.form.published.hint') }];
}

function choiceOf({ value, label, description, parameters }: OfferedRule, t: Translate): Choice {
  if (parameters === null) return { value, label, hint: description };
  const told = parameters.map((parameter) => `${parameter.label} : ${parameter.value}`).join(' ; ');
  return { value, label, hint: t('trial.form.added', { parameters: told }) };
}

function ComposeRule({ voteType }: { readonly voteType: string }) {
  const { t } = useWords();
  return (
    <Twin summary={t('trial.compose.summary')}>
      <div className="stack">
        <SelectField
          id="kind"
          name="kind"
          label={t('trial.compose.kind')}
          hint={givesPoints(voteType) ? undefined : t('trial.compose.points')}
          defaultValue="equal-shares"
          options={kindsFor(voteType).map((kind) => ({ value: kind, label: t(`trial.kind.${kind}`) }))}
        />
        <Acts>
          <Button kind="second" name="act" value="compose">
            {t('trial.compose.act')}
          </Button>
        </Acts>
      </div>
    </Twin>
  );
}
