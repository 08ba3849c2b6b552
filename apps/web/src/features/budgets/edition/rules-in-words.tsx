import { DataTable, Section, SummaryList, Twin } from '@parvis/ui';
import { useWords } from '../../../platform/root-data';
import { ballotFormInWords } from './ballot-form';
import type { BudgetView } from './budget.route';

/** The règlement in the words of those who vote; exact parameters stay one click away. */
export function RulesInWords({ budget }: { readonly budget: BudgetView }) {
  const { t, format } = useWords();
  const { eligibility, ballotForm, rule, votingOpens, votingCloses } = budget;
  const dates =
    votingOpens === null || votingCloses === null
      ? []
      : [
          {
            id: 'when',
            term: t('budgets.rules.when'),
            value: t('budgets.rules.when.value', {
              opens: format.periodEnd(votingOpens),
              closes: `${format.periodEnd(votingCloses)}, ${format.hour(votingCloses)}`,
            }),
          },
        ];
  return (
    <Section id="rules" title={t('budgets.rules.title')}>
      <SummaryList
        rows={[
          { id: 'who', term: t('budgets.rules.who'), value: eligibility ?? t('budgets.rules.who.unknown') },
          ...dates,
          { id: 'how', term: t('budgets.rules.how'), value: ballotFormInWords(ballotForm, t) },
          {
            id: 'count',
            term: t('budgets.rules.count'),
            value: (
              <>
                <b>{rule.label}.</b> {rule.description}
              </>
            ),
          },
        ]}
      />
      {rule.parameters.length === 0 ? null : (
        <Twin summary={t('budgets.rules.parameters')}>
          <DataTable
            caption={t('budgets.rules.parameters')}
            captionHidden
            columns={[
              { key: 'parameter', label: t('budgets.rules.parameter') },
              { key: 'value', label: t('budgets.rules.value') },
            ]}
            rows={rule.parameters.map(({ name, label, value }) => ({ id: name, cells: [label, value] }))}
          />
        </Twin>
      )}
    </Section>
  );
}
