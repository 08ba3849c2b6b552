import type { ProjectExplanation } from '@parvis/budget-counting';
import { plain, tellingIn } from '../telling-scene';
import { explain } from './explain';

const facts = { project: 'A1', votes: 3, cost: '120000' };
const won = { ...facts, position: 2, remaining: '50000' };
const paidTo = [{ project: 'A9', amount: '60000', voters: 2 }];
const then = { remaining: '1000', missing: '119000' };

const frenchOf = (explanation: ProjectExplanation): string => plain(explain(explanation, tellingIn('fr')));
const englishOf = (explanation: ProjectExplanation): string => plain(explain(explanation, tellingIn('en')));

describe('why a project won, by the other rules', () => {
  it.each<[ProjectExplanation, string]>([
    [
      { kind: 'won-max-welfare', ...won, utility: '1/1', key: '1/1' },
      '3 voix, 1 200 €. Il fait partie de la sélection qui a le plus grand total.',
    ],
    [
      { kind: 'won-phragmen', ...won, load: '40000/3' },
      'les 3 personnes qui l’ont choisi pouvaient payer ses 1 200 € ensemble quand chacun avait reçu environ 133,33 €.',
    ],
    [
      { kind: 'won-exact-equal-shares', ...won, payment: '60000/1', payers: 2 },
      '3 personnes l’ont choisi. 2 d’entre elles paient environ 600 € chacune, soit 1 200 €. Les autres n’ont plus assez.',
    ],
    [
      { kind: 'won-exact-equal-shares', ...won, payment: '40000/1', payers: 3 },
      'les 3 personnes qui l’ont choisi paient environ 400 € chacune, soit 1 200 €.',
    ],
    [
      {
        kind: 'won-bounded-overspending',
        ...won,
        payment: '40000/1',
        each: 'person',
        part: '3/4',
        paid: '90000',
        payingInFull: 3,
        payingLess: 0,
        payingNothing: 0,
      },
      'les 3 personnes qui l’ont choisi paient 900 € sur 1 200 €. Les 300 € qui manquent ne viennent de la part de personne.',
    ],
    [
      {
        kind: 'won-minimal-transfers',
        ...won,
        support: '110000',
        part: '12/11',
        payingPart: 3,
        givingAll: 0,
        payingNothing: 0,
      },
      'les 3 personnes qui l’ont choisi avaient mis 1 100 € sur lui, pour un coût de 1 200 €. Ce qui manquait est pris sur leurs autres projets.',
    ],
    [{ kind: 'won-knapsack-allocation', ...won }, '3 voix, 1 200 €. L’enveloppe le paie en entier.'],
    [
      { kind: 'won-majority-judgment', ...won, grade: '2.5', above: 0, at: 12, below: 1 },
      'mention majoritaire 2,5 (aucune mention meilleure, 12 égales, 1 moins bonne). Il coûte 1 200 €.',
    ],
  ])('$kind', (explanation, middle) => {
    expect(frenchOf(explanation)).toBe(`Lauréat en 2e position : ${middle} Il reste alors 500 € dans l’enveloppe.`);
    expect(englishOf(explanation)).toMatch(/^Won in 2nd position: .*€1,200.* €500 of the envelope is then left\.$/);
  });

  it('says what is paid for each point, where ballots give points', () => {
    const paid = { payment: '40000/1', each: 'point', payingInFull: 1, payingLess: 2, payingNothing: 1 } as const;
    const sentence =
      'Lauréat en 2e position : 3 personnes l’ont choisi. 1 personne paie environ 400 € par point, 2 donnent ce qui leur reste, 1 n’a plus rien. Ensemble : 1 200 €.';
    expect(frenchOf({ kind: 'won-equal-shares', ...won, ...paid, effectiveVotes: null })).toBe(sentence);
    const covered = { part: '1/1', paid: '120000' };
    expect(frenchOf({ kind: 'won-bounded-overspending', ...won, ...paid, ...covered })).toBe(sentence);
  });

  it('says when the money that was left paid for it', () => {
    expect(frenchOf({ kind: 'won-undersupported', ...won, support: '11000' })).toBe(
      'Lauréat avec l’argent qui restait à la fin : les 3 personnes qui l’ont choisi avaient mis 110 € sur lui, pour un coût de 1 200 €. Il reste alors 500 € dans l’enveloppe.',
    );
  });
});

describe('why a project lost, by the other rules', () => {
  it.each<[ProjectExplanation, string]>([
    [
      { kind: 'lost-threshold', ...facts, score: '25/2', threshold: '50/1' },
      'son total est de 12,5, sous le seuil de 50.',
    ],
    [{ kind: 'lost-exclusive', ...facts, winner: 'A9' }, '« Composteurs » est lauréat, et les deux s’excluent.'],
    [
      { kind: 'lost-part-envelope', ...facts, envelope: 'Nord', remaining: '100000', missing: '20000', after: 'A9' },
      '3 voix, 1 200 €. Après « Composteurs », il restait 1 000 € dans l’enveloppe « Nord » : il manquait 200 €.',
    ],
    [
      { kind: 'lost-part-envelope', ...facts, envelope: 'Nord', remaining: '100000', missing: '20000', after: null },
      '3 voix, 1 200 €. À son tour, il restait 1 000 € dans l’enveloppe « Nord » : il manquait 200 €.',
    ],
    [
      { kind: 'lost-count-ended', ...facts, endedBy: ['A9', 'A7'] },
      '3 voix, 1 200 €. Le dépouillement s’est terminé avant son tour : l’enveloppe ne suffisait plus pour « Composteurs » et « A7 ».',
    ],
    [
      { kind: 'lost-count-ended', ...facts, endedBy: [] },
      '3 voix, 1 200 €. Le dépouillement s’est terminé avant son tour.',
    ],
    [
      { kind: 'lost-welfare', ...facts, welfare: '1000/1', best: { with: '990/1', less: '10/1' } },
      '3 voix, 1 200 €. Avec lui, le meilleur total possible baisserait de 1 %.',
    ],
    [
      { kind: 'lost-welfare', ...facts, welfare: '1000000/1', best: { with: '999999/1', less: '1/1' } },
      '3 voix, 1 200 €. Avec lui, le meilleur total possible baisserait de moins de 0,01 %.',
    ],
    [
      { kind: 'lost-welfare', ...facts, welfare: '1000/1', best: { with: '1000/1', less: '0/1' } },
      '3 voix, 1 200 €. Avec lui, le meilleur total possible serait le même : le départage a choisi.',
    ],
    [
      { kind: 'lost-welfare', ...facts, welfare: '1000/1', best: null },
      '3 voix, 1 200 €. La sélection qui a le plus grand total se passe de lui.',
    ],
    [
      {
        kind: 'lost-equal-payment',
        ...facts,
        money: { atStart: '90000', left: '30000', raised: '20000', payers: 2, missing: '100000', paidTo },
        completion: null,
      },
      'les 3 personnes qui l’ont choisi avaient 900 € en tout. En payant la même somme, 2 d’entre elles réunissent au plus 200 €, pour un coût de 1 200 € : il manque 1 000 €. Leur argent est d’abord allé à « Composteurs » : 600 €, de 2 personnes.',
    ],
    [
      { kind: 'lost-supporters-spent', ...facts, votes: 1, money: { atStart: '90000', left: '0', paidTo } },
      'la personne qui l’a choisi avait 900 € en tout, et n’a plus rien pour un coût de 1 200 €. Son argent est d’abord allé à « Composteurs » : 600 €, de 2 personnes.',
    ],
    [
      {
        kind: 'lost-undersupported',
        ...facts,
        money: { support: '10000', atStart: '90000', left: '30000', missing: '90000' },
        completion: then,
      },
      'les 3 personnes qui l’ont choisi avaient 900 € en tout. Il leur reste 300 €, dont 100 € mis sur lui, pour un coût de 1 200 € : il manque 900 €. Ensuite, il restait 10 € dans l’enveloppe : il manquait 1 190 €.',
    ],
    [
      { kind: 'lost-too-few-voters', ...facts, needed: 1500, completion: then },
      '3 personnes l’ont choisi, et il en fallait 1 500 pour participer. Ensuite, il restait 10 € dans l’enveloppe : il manquait 1 190 €.',
    ],
    [
      { kind: 'lost-partly-funded', ...facts, amount: '20000', missing: '100000' },
      '3 voix, 1 200 €. L’enveloppe s’est épuisée en le payant : elle pouvait donner 200 €, il manquait 1 000 €.',
    ],
    [
      { kind: 'lost-grade', ...facts, grade: '1', above: 2, at: 1, below: 0, completion: then },
      'mention majoritaire 1 (2 mentions meilleures, 1 égale, aucune moins bonne). À son tour, il restait 10 € pour un coût de 1 200 € : il manquait 1 190 €.',
    ],
  ])('%#: $kind', (explanation, reason) => {
    expect(frenchOf(explanation)).toBe(`Non retenu : ${reason}`);
    expect(englishOf(explanation)).toMatch(/^Not selected: .*\.$/);
  });
});
