import type { Language } from '../../platform/context/request-context';

/** A text by language tag (BCP 47): `{ fr: …, en: … }`; an imported election may only have `{ pl: … }`. */
export type LocalText = Readonly<Record<string, string>>;

/** What a page shows, and the language a screen reader must speak it in. */
export interface SpokenText {
  readonly text: string;
  readonly language: string;
}

/** BCP 47 for "undetermined": a file that does not say what language its names are in. */
export const UNDETERMINED = 'und';

/** The reader's language where the text has it, else French, else whatever it was written in. */
export function spoken(text: LocalText, reader: Language): SpokenText {
  const language = [reader, 'fr'].find((tag) => text[tag] !== undefined) ?? Object.keys(text)[0] ?? UNDETERMINED;
  return { text: text[language] ?? '', language };
}

export function inLanguage(text: LocalText, reader: Language): string {
  return spoken(text, reader).text;
}

export function inLanguageOrNull(text: LocalText | null, reader: Language): string | null {
  return text === null ? null : inLanguage(text, reader);
}
