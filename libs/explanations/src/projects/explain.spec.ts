import type { ProjectExplanation } from '@parvis/budget-counting';
import { plain, tellingIn } from '../telling-scene';
import { explain } from './explain';

const facts = { project: 'A1', votes: 3, cost: '120000' };
const won = { ...facts, position: 2, remaining: '50000' };

describe('why a project won or lost', () => {
  it.each<[ProjectExplanation, string, string]>([
    [
      { kind: 'won-free', ...won },
      '3 personnes l’ont choisi et il ne coûte rien : il est lauréat.',
      '3 people chose it and it costs nothing: it wins.',
    ],
    [
      { kind: 'won-greedy', ...won, position: 1 },
      'Lauréat en 1re position : 3 voix, 1 200 €. Il reste alors 500 € dans l’enveloppe.',
      'Won in 1st position: 3 votes, €1,200. €500 of the envelope is then left.',
    ],
    [
      {
        kind: 'won-equal-shares',
        ...won,
        payment: '40000/1',
        each: 'person',
        payingInFull: 3,
        payingLess: 0,
        payingNothing: 0,
        effectiveVotes: '3/1',
      },
      'Lauréat en 2e position : les 3 personnes qui l’ont choisi paient environ 400 € chacune, soit 1 200 €. Il reste alors 500 € dans l’enveloppe.',
      'Won in 2nd position: the 3 people who chose it pay about €400 each, €1,200 in all. €500 of the envelope is then left.',
    ],
    [
      {
        kind: 'won-equal-shares',
        ...won,
        payment: '100000/3',
        each: 'person',
        payingInFull: 1,
        payingLess: 2,
        payingNothing: 0,
        effectiveVotes: null,
      },
      'Lauréat en 2e position : 3 personnes l’ont choisi. 1 personne paie environ 333,33 €, 2 donnent ce qui leur reste. Ensemble : 1 200 €.',
      'Won in 2nd position: 3 people chose it. 1 person pays about €333.33, 2 give what they have left. Together: €1,200.',
    ],
    [
      { kind: 'won-completion', ...won },
      'Lauréat avec l’argent que les parts égales laissaient : 3 voix, 1 200 €. Il reste alors 500 € dans l’enveloppe.',
      'Won with the money that equal shares had left: 3 votes, €1,200. €500 of the envelope is then left.',
    ],
    [
      { kind: 'lost-no-supporter', ...facts, votes: 0 },
      'Non retenu : personne ne l’a choisi.',
      'Not selected: nobody chose it.',
    ],
    [
      { kind: 'lost-dearer-than-envelope', ...facts, envelope: '100000' },
      'Non retenu : il coûte 1 200 €, plus que toute l’enveloppe (1 000 €).',
      'Not selected: it costs €1,200, more than the whole envelope (€1,000).',
    ],
    [
      { kind: 'lost-envelope', ...facts, remaining: '100000', missing: '20000', after: 'A9' },
      'Non retenu : 3 voix, 1 200 €. Après « Composteurs », il restait 1 000 € : il manquait 200 €.',
      'Not selected: 3 votes, €1,200. After “Composteurs”, €1,000 was left: €200 was missing.',
    ],
    [
      {
        kind: 'lost-supporters-money',
        ...facts,
        supporters: {
          atStart: '90000',
          left: '30000',
          missing: '90000',
          effectiveSupport: 7500,
          paidTo: [{ project: 'A9', amount: '60000', voters: 2 }],
        },
        completion: { remaining: '1000', missing: '119000' },
      },
      'Non retenu : les 3 personnes qui l’ont choisi avaient 900 € en tout. Il leur reste 300 € pour un coût de 1 200 € : il manque 900 €. Leur argent est d’abord allé à « Composteurs » : 600 €, de 2 personnes. Ensuite, il restait 10 € dans l’enveloppe : il manquait 1 190 €.',
      'Not selected: the 3 people who chose it had €900 in all. They have €300 left for a cost of €1,200: €900 is missing. Their money went first to “Composteurs”: €600, from 2 people. Then €10 of the envelope was left: €1,190 was missing.',
    ],
  ])('%#: $kind', (explanation, french, english) => {
    expect(plain(explain(explanation, tellingIn('fr')))).toBe(french);
    expect(plain(explain(explanation, tellingIn('en')))).toBe(english);
  });
});
