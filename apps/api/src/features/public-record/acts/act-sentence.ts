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
      const { title, selected, spent } = official.subject;
      const rule = ruleInWords(official.subject, t);
      return t('record.sentence.count-published', {
        title,
        rule,
        selected: selected.length,
        spent: formatMoney(spent, language),
      });
    }
    case 'key-rotated':
      return t('record.sentence.key-rotated', { key: official.subject.newKey });
  }
}

function ruleInWords({ rule }: ActSubject<'count-published'>, t: Translate): string {
  switch (rule) {
    case 'greedy':
      return t('record.rule.greedy');
    case 'equal-shares':
      return t('record.rule.equal-shares');
    case 'published':
      return t('record.rule.published');
  }
}
