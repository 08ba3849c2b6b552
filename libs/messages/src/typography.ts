import type { Language } from './language';

const NO_BREAK_SPACE = '\u00A0';
const NARROW_NO_BREAK_SPACE = '\u202F';

/**
 * French high punctuation keeps to its word (Imprimerie nationale): a narrow space before ; ! ? and », after «, a full one
 * before a colon. Catalogues are typed with plain spaces; this makes them unbreakable, so that no line begins with « ? ».
 */
export function typeset(message: string, language: Language): string {
  if (language !== 'fr') return message;
  return message
    .replace(/ ([;!?»])/g, `${NARROW_NO_BREAK_SPACE}$1`)
    .replace(/« /g, `«${NARROW_NO_BREAK_SPACE}`)
    .replace(/ :/g, `${NO_BREAK_SPACE}:`)
    .replace(/ ([€%])/g, `${NARROW_NO_BREAK_SPACE}$1`);
}
