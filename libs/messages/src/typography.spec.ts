import { keepTogether } from './typography';

const shown = (text: string): string => keepTogether(text).replaceAll('\u00A0', '_').replaceAll('\u202F', '~');

describe('keepTogether', () => {
  it.each([
    ['Place des Halles ombragée : 34 arbres', 'Place des Halles ombragée_: 34 arbres'],
    ['Il restait 21 000 €. Pourquoi ?', 'Il restait 21~000~€. Pourquoi~?'],
    ['de 9 h à 17 h 30', 'de 9_h à 17_h_30'],
    ['« bibliothèque d’outils »', '«~bibliothèque d’outils~»'],
    ['1 200 300 €', '1~200~300~€'],
    ['3 hêtres et 2 h', '3 hêtres et 2_h'],
    ['A1 B2 12 34', 'A1 B2 12 34'],
  ])('%s', (typed, expected) => {
    expect(shown(typed)).toBe(expected);
  });
});
