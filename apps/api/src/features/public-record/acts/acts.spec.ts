import { describe, expect, it } from '@jest/globals';
import { person } from '../../../api-suite';
import { encodeId } from '../../../platform/graphql/ids';
import { actSentence } from './act-sentence';
import { actorRole } from './actor-role';
import { ActRefusedError, checkAct, type OfficialAct } from './acts';

const uuid = '01939c5e-7f00-7000-8000-000000000001';
const countPublished = {
  act: 'count-published',
  subject: {
    budget: encodeId('budget', uuid),
    title: 'Budget participatif 2025',
    count: encodeId('count', uuid),
    rule: 'greedy',
    utility: 'cost',
    ballots: 2980,
    selected: ['A1', 'A3', 'A2', 'A9'],
    spent: { amount: '379000', currency: 'EUR', scale: 0 },
  },
} as const satisfies OfficialAct;

const withSubject = (changes: Record<string, unknown>): OfficialAct => ({
  ...countPublished,
  subject: { ...countPublished.subject, ...changes },
});

describe('the schema of an act', () => {
  it('accepts what the act says, with or without what is optional', () => {
    expect(() => checkAct(countPublished)).not.toThrow();
    expect(() => checkAct(withSubject({ utility: undefined }))).not.toThrow();
  });

  it.each([
    ['a member it does not know', { author: 'Jeanne Roux' }, 'author is not part of it'],
    ['the id of a person', { count: encodeId('person', uuid) }, 'count must be the id of a count'],
    [
      'an e-mail address in a title',
      { title: 'Budget de jeanne.roux@orvelle.fr' },
      'title must not hold an e-mail address',
    ],
    ['a missing member', { ballots: undefined }, 'ballots must be a whole number'],
    ['a number that JSON would round', { ballots: 2 ** 53 }, 'ballots must be a whole number'],
    ['a text of two lines', { title: 'Budget\n2025' }, 'title must be one line'],
    ['half of a surrogate pair', { title: 'Budget \uD83D' }, 'title must be a text'],
    ['an amount as a number', { spent: { amount: 379_000, currency: 'EUR', scale: 0 } }, 'spent must be an amount'],
    [
      'an amount with more than its parts',
      { spent: { amount: '1', currency: 'EUR', scale: 0, payer: 'X' } },
      'spent must be an amount',
    ],
    ['a rule that nobody counts by', { rule: 'borda' }, 'rule must be one of'],
    ['a reference that is not a text', { selected: ['A1', 3] }, 'selected must be a text'],
  ])('refuses %s', (_, changes, reason) => {
    expect(() => checkAct(withSubject(changes))).toThrow(ActRefusedError);
    expect(() => checkAct(withSubject(changes))).toThrow(reason);
  });

  it('refuses an act that is not in the closed list', () => {
    expect(() => checkAct({ act: 'constructor', subject: {} } as unknown as OfficialAct)).toThrow(
      'not in the closed list',
    );
  });
});

describe('who acts', () => {
  it('appears by role, staff roles before others', () => {
    expect(actorRole(person(['observer', 'clerk']))).toBe('clerk');
    expect(actorRole({ kind: 'system', name: 'jobs' })).toBe('system');
    expect(actorRole({ kind: 'system', name: 'operator' })).toBe('operator');
  });

  it.each([
    ['a citizen', person()],
    ['an observer', person(['observer'])],
    ['nobody', { kind: 'anonymous' } as const],
  ])('is never %s', (_, actor) => {
    expect(() => actorRole(actor)).toThrow('private persons');
  });
});

describe('the sentence of an act', () => {
  const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');

  it('is said in French and in English', () => {
    expect(plain(actSentence(countPublished, 'fr'))).toBe(
      'Le dépouillement de « Budget participatif 2025 » est publié (les plus votés d’abord) : 4 projets retenus, 379 000 €.',
    );
    expect(plain(actSentence(countPublished, 'en'))).toBe(
      'The count of “Budget participatif 2025” is published (most votes first): 4 projects selected, €379,000.',
    );
  });

  it('says which rule was chosen, and where the reasons are', () => {
    const chosen = {
      act: 'counting-rule-chosen',
      subject: {
        budget: encodeId('budget', uuid),
        title: 'Budget participatif 2027',
        rule: 'bounded-overspending',
        ruleKey: 'bounded-overspending/cost/lexicographic',
        reasonsFingerprint: 'ab'.repeat(32),
      },
    } as const satisfies OfficialAct;
    expect(() => checkAct(chosen)).not.toThrow();
    expect(plain(actSentence(chosen, 'fr'))).toBe(
      'Le mode de dépouillement de « Budget participatif 2027 » est choisi : parts égales avec dépassement limité. Les raisons sont sur la page de l’édition.',
    );
    expect(actSentence(chosen, 'en')).toBe(
      'The counting method of “Budget participatif 2027” is chosen: equal shares with bounded overspending. The reasons are on the page of the edition.',
    );
  });

  it('names the authority that opens its record', () => {
    const opened = {
      act: 'territory-opened',
      subject: { territory: encodeId('territory', uuid), name: 'Orvelle-sur-Lanthe', slug: 'orvelle' },
    } as const;
    expect(actSentence(opened, 'fr')).toBe('Orvelle-sur-Lanthe ouvre son registre public.');
  });
});
