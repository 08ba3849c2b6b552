import type { Language } from '../../../platform/context/request-context';
import { encodeId } from '../../../platform/graphql/ids';
import type { BudgetRow } from '../budget.entity';
import { toRule } from '../counting/rules.mapping';
import type { RuleChoice } from './choices.types';
import { reasonsFingerprint } from './reasons';
import type { RuleChoiceRow } from './rule-choice.entity';

interface Presentation {
  readonly language: Language;
  readonly holds: boolean;
}

export function toChoice(row: RuleChoiceRow, budget: BudgetRow, { language, holds }: Presentation): RuleChoice {
  return {
    id: encodeId('ruleChoice', row.id),
    rule: toRule(row.rule, budget, language),
    reasons: row.reasons,
    reasonsLanguage: row.language,
    reasonsFingerprint: reasonsFingerprint(row.reasons),
    chosenAt: row.chosenAt,
    holds,
    entryUuid: row.entryId,
    countUuid: row.countId,
  };
}
