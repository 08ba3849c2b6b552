import { setupI18n } from '@lingui/core';
import { compileMessageOrThrow, type CompiledMessage } from '@lingui/message-utils/compileMessage';
import { catalogue } from './catalogue';
import type { Language } from './language';
import type { Translate } from './translator';
import { typeset } from './typography';

/** Sentences ready to be said, by their keys: plain JSON that a page can carry for its script, which then needs no catalogue. */
export type Sentences = Readonly<Record<string, CompiledMessage>>;

/** The sentences whose keys begin with one of these. */
export function sentencesOf(language: Language, prefixes: readonly string[]): Sentences {
  const wanted = Object.entries(catalogue(language)).filter(([key]) =>
    prefixes.some((prefix) => key.startsWith(prefix)),
  );
  return Object.fromEntries(wanted.map(([key, source]) => [key, compileMessageOrThrow(typeset(source, language))]));
}

/** Says the sentences that a page carries, and throws on any other: a key would reach a citizen. */
export function speakerOf(language: Language, sentences: Sentences): Translate {
  const i18n = setupI18n({ locale: language, messages: { [language]: { ...sentences } } });
  return (key, values = {}) => {
    if (sentences[key] === undefined) throw new RangeError(`the page does not carry the sentence ${key}`);
    return i18n._(key, { ...values });
  };
}
