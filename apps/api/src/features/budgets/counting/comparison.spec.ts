import { describe, expect, it } from '@jest/globals';
import { EQUAL_SHARES_COMPLETED } from '@parvis/budget-counting';
import type { BudgetCountRow } from './budget-count.entity';
import type { CountAnalysisRow } from './count-run';
import { finding } from './comparison';

describe('what changes from one count to another', () => {
  const counted = (
    projects: string,
    unserved: number,
  ): { count: Pick<BudgetCountRow, 'rule' | 'selected'>; analysis: CountAnalysisRow } => ({
    count: {
      rule: EQUAL_SHARES_COMPLETED,
      selected: projects.split(' ').filter(Boolean),
    },
    analysis: {
      voters: 100,
      votersWithChoice: 90,
      votersServed: 90 - unserved,
      winnersPerVoter: [unserved],
      districts: [],
    },
  });

  it.each([
    ['a b', 20, 'a c d', 0, 'Avec les parts égales, 3 projets au lieu de 2, et plus personne d’oublié'],
    [
      'a b',
      20,
      'c',
      5,
      'Avec les parts égales, 1 projet au lieu de 2, et 15 personnes de moins sans projet de leur choix',
    ],
    ['a b', 20, 'a c', 21, 'Avec les parts égales, 2 projets aussi, mais 1 personne de plus sans projet de leur choix'],
    ['a b', 20, 'a b c', 20, 'Avec les parts égales, 3 projets au lieu de 2'],
    ['a b', 20, 'b a', 20, 'Avec les parts égales, les mêmes projets'],
    [
      'a b',
      20,
      '',
      90,
      'Avec les parts égales, aucun projet au lieu de 2, mais 70 personnes de plus sans projet de leur choix',
    ],
  ])('from %j to %j', (a, unservedA, b, unservedB, sentence) => {
    expect(finding(counted(a, unservedA), counted(b, unservedB), 'fr')).toBe(sentence);
  });

  it('says nothing of people where they are not known', () => {
    const unknown = { ...counted('a', 3), analysis: null };
    expect(finding(unknown, counted('a b', 0), 'en')).toBe('With equal shares, 2 projects instead of 1');
  });
});
