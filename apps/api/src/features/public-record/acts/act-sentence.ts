import { formatMoney, translator, type Translate } from '@parvis/messages';
import type { Language } from '../../../platform/context/request-context';
import type { ActSubject, OfficialAct } from './acts';

/** An act as people read it. */
export function actSentence(official: OfficialAct, language: Language): string {
  const t = translator(language);
  switch (official.act) {
    case 'territory-opened':
      return t('record.sentence.territory-opened', { name: official.subject.name });
    case 'budget-imported': {
      const { title, projects, ballots, envelope } = official.subject;
      return t('record.sentence.budget-imported', {
        title,
        projects,
        ballots,
        envelope: formatMoney(envelope, language),
      });
    }
    case 'count-published': {
      const { title, selected, spent, rule } = official.subject;
      return t('record.sentence.count-published', {
        title,
        rule: ruleInWords(rule, t),
        selected: selected.length,
        spent: formatMoney(spent, language),
      });
    }
    case 'counting-rule-chosen': {
      const { title, rule } = official.subject;
      return t('record.sentence.counting-rule-chosen', { title, rule: ruleInWords(rule, t) });
    }
    case 'key-rotated':
      return t('record.sentence.key-rotated', { key: official.subject.newKey });
  }
}

type Rule = ActSubject<'count-published'>['rule'];

const ruleInWords = (rule: Rule, t: Translate): string => t(`record.rule.${rule}`);
