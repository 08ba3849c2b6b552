import { type Language, translator } from '@parvis/messages';
import type { Telling } from './telling';

/** Euros and cents, and a few titles. */
export const tellingIn = (language: Language): Telling => ({
  language,
  t: translator(language),
  currency: 'EUR',
  scale: 2,
  titles: new Map([
    ['A1', 'Place'],
    ['A2', 'Quai'],
    ['A9', 'Composteurs'],
  ]),
});

/** Sentences with plain spaces, as a test types them. */
export const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');
