import { translator } from '@parvis/messages';
import { ballotFormInWords, type BallotFormView } from './ballot-form';

const form: BallotFormView = { voteType: 'approval', minChoices: null, maxChoices: null, maxPoints: null };
const said = (parts: Partial<BallotFormView>): string => ballotFormInWords({ ...form, ...parts }, translator('fr'));

describe('what a ballot may hold, in words', () => {
  it.each([
    [{}, 'Chaque personne choisit autant de projets qu’elle veut. Le vote blanc est possible.'],
    [{ maxChoices: 3 }, 'Chaque personne choisit jusqu’à 3 projets. Le vote blanc est possible.'],
    [{ minChoices: 1, maxChoices: 5 }, 'Chaque personne choisit jusqu’à 5 projets. Le vote blanc est possible.'],
    [{ minChoices: 2, maxChoices: 5 }, 'Chaque personne choisit de 2 à 5 projets. Le vote blanc est possible.'],
    [
      { minChoices: 4, maxChoices: 4 },
      'Chaque personne choisit 4 projets, ni plus ni moins. Le vote blanc est possible.',
    ],
    [{ minChoices: 2 }, 'Chaque personne choisit au moins 2 projets. Le vote blanc est possible.'],
    [{ voteType: 'choose-1' }, 'Chaque personne choisit 1 projet, ni plus ni moins. Le vote blanc est possible.'],
    [{ voteType: 'ordinal', maxChoices: 3 }, 'Chaque personne classe jusqu’à 3 projets par ordre de préférence.'],
    [{ voteType: 'cumulative', maxPoints: 7 }, 'Chaque personne répartit 7 points entre les projets.'],
    [{ voteType: 'cumulative' }, 'Chaque personne répartit des points entre les projets.'],
    [{ voteType: 'scoring' }, 'Chaque personne donne une note à chaque projet.'],
  ])('%j', (parts, sentence) => {
    expect(said(parts)).toBe(sentence);
  });
});
