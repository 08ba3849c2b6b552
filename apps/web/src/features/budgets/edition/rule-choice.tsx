import { LinkLine, Paving, Section, Slab, Twin } from '@parvis/ui';
import { Paragraphs } from '../../../platform/page/paragraphs';
import { useHref, useWords } from '../../../platform/root-data';
import type { BudgetView } from './budget.route';

type RuleChoiceView = BudgetView['ruleChoices'][number];

/** Which rule the authority chose, who, when and why; choices before it stay, with their reasons. */
export function RuleChoice({ budget }: { readonly budget: BudgetView }) {
  const { t } = useWords();
  const [last, ...before] = budget.ruleChoices;
  if (last === undefined) return null;
  return (
    <Section id="rule-choice" title={t('trial.choice.title')}>
      <Paving>
        <Slab>
          <Choice choice={last} />
          <p className="small quiet">{t(budget.rulesFrozen ? 'trial.choice.frozen' : 'trial.choice.open')}</p>
          {before.length === 0 ? null : (
            <Twin summary={t('trial.choice.earlier', { count: before.length })}>
              <div className="stack">
                {before.map((choice) => (
                  <Choice key={choice.id} choice={choice} />
                ))}
              </div>
            </Twin>
          )}
        </Slab>
      </Paving>
    </Section>
  );
}

const ROLES = ['organiser', 'administrator'] as const;

function Choice({ choice }: { readonly choice: RuleChoiceView }) {
  const { t, format, typed } = useWords();
  const href = useHref();
  const { rule, reasons, reasonsLanguage, reasonsFingerprint, chosenAt, record, triedOn } = choice;
  const role = ROLES.find((name) => name === record.actorRole);
  return (
    <div className="stack">
      <p>
        <b>
          {t('trial.choice.made', {
            rule: rule.label,
            date: format.date(chosenAt),
            role: t(role === undefined ? 'record.role.operator' : `record.role.${role}`),
          })}
        </b>
      </p>
      <Paragraphs text={reasons} language={reasonsLanguage} />
      <LinkLine
        links={[
          ...(triedOn === null
            ? []
            : [
                {
                  label: t('trial.choice.tried', { budget: typed(triedOn.title) }),
                  href: href(`/budgets/${triedOn.slug}`),
                },
              ]),
          ...(record.index === null
            ? []
            : [
                {
                  label: t('trial.choice.record', { number: record.index + 1 }),
                  href: href(`/record/${record.index}`),
                },
              ]),
        ]}
      />
      <p className="small quiet">
        {record.index === null ? `${t('trial.choice.record.pending')} ` : null}
        {t('trial.choice.fingerprint')} <code>{reasonsFingerprint}</code>
      </p>
    </div>
  );
}
