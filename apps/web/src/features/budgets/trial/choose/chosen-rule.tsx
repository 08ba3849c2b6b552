import { DataTable, Twin } from '@parvis/ui';
import { useWords } from '../../../../platform/root-data';
import type { ChooseRuleQuery } from '../../../../generated/graphql';

export interface ChosenRuleProps {
  readonly rule: NonNullable<ChooseRuleQuery['ruleTrial']>['counts'][number]['rule'];
  readonly triedOn: string;
}

/** What is about to be chosen, to the last parameter. */
export function ChosenRule({ rule, triedOn }: ChosenRuleProps) {
  const { t } = useWords();
  const caption = t('trial.choose.parameters');
  return (
    <>
      <div className="field">
        <h1 className="question">{t('trial.choose.heading', { rule: rule.label })}</h1>
      </div>
      <p>
        {rule.description} {t('trial.choose.lead', { budget: triedOn })}
      </p>
      <Twin summary={caption}>
        <DataTable
          caption={caption}
          captionHidden
          columns={[
            { key: 'parameter', label: t('budgets.rules.parameter') },
            { key: 'value', label: t('budgets.rules.value') },
          ]}
          rows={rule.parameters.map(({ name, label, value }) => ({ id: name, cells: [label, value] }))}
        />
      </Twin>
    </>
  );
}
