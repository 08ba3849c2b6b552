import type { Language } from './language';

const NO_BREAK_SPACE = '\u00A0';
const NARROW_NO_BREAK_SPACE = '\u202F';

/**
 * French high punctuation keeps to its word (Imprimerie nationale): a narrow space before ; ! ? and », after «, a full one
 * before a colon. Catalogues and people type plain spaces; this makes them unbreakable, so that no line begins with « ? ».
 */
export function typeset(message: string, language: Language): string {
  return language === 'fr' ? keepTogether(message) : message;
}

/** The same for what people typed: titles, claims, opening hours. Amounts and hours stay in one piece too. */
export function keepTogether(text: string): string {
  return text
    .replace(/ ([;!?»])/g, `${NARROW_NO_BREAK_SPACE}$1`)
    .replace(/« /g, `«${NARROW_NO_BREAK_SPACE}`)
    .replace(/ :/g, `${NO_BREAK_SPACE}:`)
    .replace(/ ([€%])/g, `${NARROW_NO_BREAK_SPACE}$1`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NARROW_NO_BREAK_SPACE}`)
    .replace(/(\d) h(?: (?=\d\d(?!\d))|(?![\p{L}\d]))/gu, (hour, digit: string) =>
      hour.endsWith(' ') ? `${digit}${NO_BREAK_SPACE}h${NO_BREAK_SPACE}` : `${digit}${NO_BREAK_SPACE}h`,
    );
}
