import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { catalogue } from '@parvis/messages';
import { readableTexts, refusedSentences } from './words/french-sentences';
import { refusedWords } from './words/refused-words';

const words = refusedWords(readFileSync(resolve(import.meta.dirname, '../docs/words.md'), 'utf8'));

/** Key of a message → why the word is the right one there. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

describe('French pages for citizens', () => {
  it('use the words of docs/words.md and none of those it refuses', () => {
    expect(refusedSentences(catalogue('fr'), words, EXCEPTIONS)).toEqual([]);
  });

  it('need no exception that is no longer used', () => {
    const messages = catalogue('fr');
    const needed = Object.keys(EXCEPTIONS).filter(
      (key) => refusedSentences({ [key]: messages[key] ?? '' }, words).length > 0,
    );
    expect(needed).toEqual(Object.keys(EXCEPTIONS));
  });
});

describe('the words that are refused', () => {
  it('are read from the table', () => {
    expect(words).toHaveLength(31);
    expect(words).toContainEqual({ word: 'blockchain', row: 'public record', where: 'anywhere' });
    expect(words).toContainEqual({ word: 'vivier', row: 'pool', where: 'anywhere' });
    expect(words).toContainEqual({ word: 'valider', row: 'cast a ballot', where: 'alone' });
    expect(words).toContainEqual({ word: 'replay', row: 'replay, chapter', where: 'heading' });
    expect(words.map(({ word }) => word)).not.toContain('compte rendu');
  });

  it.each([
    ['votes.draft', 'Votre panier est vide.', 'panier'],
    ['votes.draft', 'Reprendre vos brouillons', 'brouillon'],
    ['results.title', '{count, plural, one {Un projet gagnant} other {# projets gagnants}}', 'gagnant'],
    ['rules.lead', 'L’algorithme répartit l’enveloppe.', 'algorithme'],
    ['projects.follow', 'S’abonner', "s'abonner"],
    ['projects.merged', 'Deux idées fusionnées', 'fusionner'],
    ['votes.cast', 'Valider', 'valider'],
    ['votes.cast', 'Soumettre !', 'soumettre'],
    ['sessions.replay.title', 'Les replays', 'replay'],
    ['draws.lead', 'Un Nouveau tirage aura lieu.', 'nouveau tirage'],
  ])('are found in %s: %s', (key, message, word) => {
    expect(refusedSentences({ [key]: message }, words).map((found) => found.word)).toContain(word);
  });

  it.each([
    ['votes.cast', 'Vérifier et valider mon vote'],
    ['sessions.text', 'Le replay est en ligne.'],
    ['projects.height', 'À hauteur d’enfant'],
    ['results.title', 'Un projet lauréat pour {gagnant}'],
    ['record.verify.hash', 'L’algorithme SHA-256'],
    ['staff.pool', 'Le vivier est gelé.'],
  ])('are not seen in %s: %s', (key, message) => {
    expect(refusedSentences({ [key]: message }, words)).toEqual([]);
  });

  it('may be used where an exception says why', () => {
    const message = { 'visits.lead': 'Le panier de légumes est offert.' };
    expect(refusedSentences(message, words)).toHaveLength(1);
    expect(refusedSentences(message, words, { 'visits.lead': 'a basket that one carries' })).toEqual([]);
  });

  it('are looked for in what is read, never in the names of values', () => {
    expect(readableTexts('{live, plural, one {# vote} other {# votes}} pour {panier}')).toEqual([
      '… pour …',
      '# vote',
      '# votes',
    ]);
  });
});
