import {
  EQUAL_SHARES,
  EQUAL_SHARES_COMPLETED,
  type EqualSharesRule,
  MOST_VOTES_FIRST,
  type Rule,
  type Utility,
} from '@parvis/budget-counting';
import { translator } from '@parvis/messages';
import { plain, tellingIn } from '../telling-scene';
import { explainPublishedRule, explainRule } from './explain-rule';
import { ruleInSentence } from './rule-words';

const UTILITIES: readonly Utility[] = ['cost', 'cardinality', 'points', 'score', 'borda', 'effort'];

const EVERY_RULE: readonly Rule[] = [
  ...UTILITIES.flatMap((utility): Rule[] => [
    { kind: 'greedy', utility, ties: [] },
    { kind: 'greedy-no-skip', utility, ties: [] },
    { kind: 'greedy-threshold', utility, threshold: '25/1', ties: [] },
    { ...EQUAL_SHARES, utility },
    { ...EQUAL_SHARES_COMPLETED, utility },
    { kind: 'max-welfare', utility, ties: [] },
  ]),
  ...(['cost', 'cardinality', 'effort'] as const).flatMap((utility): Rule[] => [
    { kind: 'exact-equal-shares', utility, addOpt: null, completion: 'none', ties: [] },
    { kind: 'exact-equal-shares', utility, addOpt: 'infeasible', completion: 'greedy', ties: [] },
  ]),
  { kind: 'phragmen', ties: [] },
  { kind: 'minimal-transfers', ties: [] },
  { kind: 'knapsack-allocation', ties: [] },
  { kind: 'majority-judgment', ties: [] },
];

const french = (rule: Rule): { label: string; description: string; parameters: Record<string, string> } => {
  const { label, description, parameters } = explainRule(rule, tellingIn('fr'));
  return {
    label: plain(label),
    description: plain(description),
    parameters: Object.fromEntries(parameters.map(({ name, value }) => [name, plain(value)])),
  };
};

describe('a rule in words', () => {
  it.each(['fr', 'en'] as const)(
    'is a name, a description in sentences and its parameters, all different, in %s',
    (language) => {
      const told = EVERY_RULE.map((rule) => explainRule(rule, tellingIn(language)));
      for (const { label, inSentence, description, parameters } of told) {
        expect(description).toMatch(/^\p{Lu}.*\.$/u);
        expect([label, inSentence, ...parameters.flatMap(({ label: name, value }) => [name, value])]).not.toContain('');
        expect(parameters.at(-1)?.name).toBe('ties');
      }
      expect(new Set(told.map(({ description }) => description)).size).toBe(told.length);
    },
  );

  it('follows « avec »', () => {
    expect(ruleInSentence(EQUAL_SHARES_COMPLETED, translator('fr'))).toBe('les parts égales');
    expect(ruleInSentence({ ...EQUAL_SHARES, utility: 'cardinality' }, translator('fr'))).toBe(
      'les parts égales où chaque projet compte autant, sans complément',
    );
    expect(ruleInSentence(EQUAL_SHARES, translator('en'))).toBe('equal shares, not completed');
    expect(explainPublishedRule('greedy-custom', translator('fr'))).toMatchObject({
      inSentence: 'le résultat publié',
      parameters: [{ value: 'greedy-custom' }],
    });
  });

  it('says what most cities do', () => {
    expect(french(MOST_VOTES_FIRST)).toEqual({
      label: 'Les plus votés d’abord',
      description: 'Les projets passent dans l’ordre des voix, tant que l’enveloppe suffit.',
      parameters: { utility: 'son coût', ties: 'l’ordre des numéros de projet' },
    });
  });

  it('says how equal shares are enlarged and completed', () => {
    expect(french(EQUAL_SHARES_COMPLETED)).toEqual({
      label: 'Parts égales',
      description:
        'Chaque votant dispose de la même part de l’enveloppe. Un projet est lauréat quand ceux qui l’ont choisi peuvent le payer ensemble. L’argent qui reste va ensuite aux projets les plus votés.',
      parameters: {
        utility: 'son coût',
        start: 'l’enveloppe divisée par le nombre de bulletins, sans les centimes',
        increment: '1 €',
        stop: 'celui d’avant le premier dépassement de l’enveloppe',
        completion: 'aux projets les plus votés',
        ties: 'l’ordre des numéros de projet',
      },
    });
  });

  it('says everything an organiser may choose in equal shares', () => {
    const rule: EqualSharesRule = {
      ...EQUAL_SHARES_COMPLETED,
      utility: 'cardinality',
      shares: { Nord: '4000000', Sud: '6000000' },
      eligibility: '1/100',
      completion: { kind: 'greedy-threshold', utility: 'cost', threshold: '25/2', ties: ['max-votes'] },
      comparison: 'satisfaction',
      ties: ['min-cost', { drawn: Array.from({ length: 30 }, (_, place) => `p${place}`) }],
    };
    const { description, parameters } = french(rule);
    expect(description).toBe(
      'Chaque groupe de votants dispose d’une somme, que ses votants partagent à égalité. Les projets qui coûtent peu à chacun passent d’abord. L’argent qui reste va ensuite à d’autres projets : les plus votés d’abord, à partir d’un seuil. Le résultat avec « le plus de voix pour leur coût d’abord » est pris à la place si plus de votants le préfèrent.',
    );
    expect(parameters).toMatchObject({
      shares: 'Nord : 40 000 € et Sud : 60 000 €',
      start: 'la somme de son groupe divisée par le nombre de ses bulletins, sans les centimes',
      eligibility: 'ceux que choisissent au moins 1 % des votants',
      completion: 'à d’autres projets : les plus votés d’abord, à partir d’un seuil',
      'completion.threshold': '12,5 points si les bulletins en donnent, 12,5 voix sinon',
      'completion.ties': 'le plus de voix',
      comparison: 'l’autre résultat est pris si plus de votants y ont davantage de leurs projets',
      ties: 'le moins cher, l’ordre tiré au sort avant le dépouillement (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11 et 18 autres)',
    });
  });

  it('names projects that exclude one another, and the envelopes of parts', () => {
    const { parameters } = french({
      ...MOST_VOTES_FIRST,
      exclusive: [['A1', 'A2']],
      envelopes: [{ name: 'Nord', budget: '20000000', projects: ['A1', 'A9'] }],
    });
    expect(parameters).toMatchObject({
      exclusive: 'un seul parmi « Place » et « Quai »',
      envelopes: 'Nord : 200 000 € au plus pour 2 projets',
    });
  });
});
