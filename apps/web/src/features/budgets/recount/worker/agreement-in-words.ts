import { type Count, type Rule, ruleArguments } from '@parvis/budget-counting';
import { explainRule, type Telling } from '@parvis/explanations';
import type { Agreement } from './agreement';
import type { AgreementInWords, PublishedResult } from './messages';

export function agreementInWords(
  agreement: Agreement | null,
  count: Count,
  published: PublishedResult | null,
  telling: Telling,
): AgreementInWords {
  const { t } = telling;
  if (agreement === null) {
    const sentences = [t('recount.outcome.nothing-to-compare.text')];
    return { verdict: 'nothing-to-compare', title: t('recount.outcome.nothing-to-compare'), sentences };
  }
  if (agreement.differing === undefined) {
    const sentences = [t('recount.outcome.agrees.text', { count: count.outcome.selected.length })];
    return { verdict: 'agrees', title: t('recount.outcome.agrees'), sentences };
  }
  const otherRule = ruleElsewhere(count, published);
  const difference =
    otherRule === null
      ? t('recount.outcome.differs.text')
      : t('recount.outcome.differs.rule', { rule: explainRule(otherRule, telling).label });
  return {
    verdict: otherRule === null && published?.rule ? 'differs' : 'differs-by-rule',
    title: t('recount.outcome.differs'),
    sentences: [difference, ...winnersOnOneSide(agreement.differing, telling)],
  };
}

/** The rule of the published result, where it is not the one that has just been counted. */
function ruleElsewhere({ rule, counted: { scale } }: Count, published: PublishedResult | null): Rule | null {
  const other = published?.rule ?? null;
  if (other === null) return null;
  const [here, there] = [rule, other].map((one) => ruleArguments(one, { scale }).join(' '));
  return here === there ? null : other;
}

function winnersOnOneSide(
  { onlyCounted, onlyPublished }: NonNullable<Agreement['differing']>,
  { language, t, titles }: Telling,
): string[] {
  const named = (ids: readonly string[]): string =>
    new Intl.ListFormat(language).format(
      ids.map((id) => t('recount.outcome.project', { id, title: titles.get(id) ?? id })),
    );
  return [
    ...(onlyCounted.length > 0 ? [t('recount.outcome.differs.only-counted', { projects: named(onlyCounted) })] : []),
    ...(onlyPublished.length > 0
      ? [t('recount.outcome.differs.only-published', { projects: named(onlyPublished) })]
      : []),
  ];
}
