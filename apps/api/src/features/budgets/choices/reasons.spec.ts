import { describe, expect, it } from '@jest/globals';
import { cleanReasons, reasonsFault, reasonsFingerprint } from './reasons';

const enough = 'Chaque votant disposera de la même part de l’enveloppe.';

describe('reasons', () => {
  it('are the same text whatever browser sent them', () => {
    expect(cleanReasons(`  ${enough}\r\n\r\nE\u0301quitable.\r`)).toBe(`${enough}\n\nÉquitable.`);
    expect(reasonsFingerprint(cleanReasons(`${enough}\r\n`))).toBe(reasonsFingerprint(enough));
  });

  it.each([
    ['nothing', '', 'too-short'],
    ['a word', 'Équité', 'too-short'],
    ['39 characters that take more units', '👩'.repeat(39), 'too-short'],
    ['enough', enough, null],
    ['two paragraphs', `${enough}\n\n${enough}`, null],
    ['a book', 'x'.repeat(4001), 'too-long'],
    ['a sign that hides', `${enough}\u0000`, 'unreadable'],
    ['half of a character', `${enough}\uD83D`, 'unreadable'],
  ])('%s', (_, text, fault) => expect(reasonsFault(text)).toBe(fault));
});
