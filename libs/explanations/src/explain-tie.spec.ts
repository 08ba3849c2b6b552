import type { Tie } from '@parvis/budget-counting';
import { translator } from '@parvis/messages';
import { explainComparison } from './explain-comparison';
import { explainTie } from './explain-tie';
import { plain, tellingIn } from './telling-scene';

const tie: Tie = { step: 3, run: 1, tied: ['A1', 'A2'], chosen: 'A1', rule: 'drawn', changesOutcome: null };
const said = (changes: boolean | null): string =>
  plain(explainTie({ ...tie, changesOutcome: changes }, tellingIn('fr')));

describe('a tie in words', () => {
  it('says between which projects, which one passed and why, and whether it mattered', () => {
    const sentence = 'Égalité pour la 3e place entre « Place » et « Quai ». « Place » passe : l’ordre tiré au sort.';
    expect(said(null)).toBe(sentence);
    expect(said(true)).toBe(
      `${sentence} Départagés autrement, les projets lauréats n’auraient pas tous été les mêmes.`,
    );
    expect(said(false)).toBe(`${sentence} Départagés autrement, les projets lauréats auraient été les mêmes.`);
    expect(explainTie({ ...tie, rule: 'min-cost' }, tellingIn('en'))).toBe(
      'Tie for 3rd place between “Place” and “Quai”. “Place” passes: the cheapest.',
    );
  });
});

describe('the comparison of equal shares with another result', () => {
  it('says which one is kept, and how many voters each has for it', () => {
    const facts = { step: 'satisfaction', forEqualShares: 90, forGreedy: 120, kept: 'greedy' } as const;
    expect(plain(explainComparison(facts, translator('fr')))).toBe(
      'Le résultat de l’autre règle est gardé : 120 votants préfèrent l’autre, 90 votants les parts égales.',
    );
    expect(explainComparison({ ...facts, step: 'exclusion', kept: 'equal-shares' }, translator('en'))).toBe(
      'The result of equal shares is kept: the other gives a project to 120 voters, equal shares to 90 voters.',
    );
  });
});
