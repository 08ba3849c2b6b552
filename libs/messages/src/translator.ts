import { setupI18n } from '@lingui/core';
import { compileMessageOrThrow, type CompiledMessage } from '@lingui/message-utils/compileMessage';
import { catalogue, type MessageKey } from './catalogue';
import type { Language } from './language';
import { placeholdersOf } from './placeholders';
import { typeset } from './typography';

export type MessageValues = Readonly<Record<string, string | number>>;

/** Says one sentence of the catalogue. */
export interface Translate {
  (key: MessageKey, values?: MessageValues): string;
}

/** A sentence with a hole would reach a citizen: better no page than « Il reste pour choisir ». */
export class MissingValueError extends Error {
  constructor(
    readonly key: string,
    readonly missing: readonly string[],
  ) {
    super(`The message ${key} needs a value for: ${missing.join(', ')}`);
    this.name = 'MissingValueError';
  }
}

interface Sentence {
  readonly compiled: CompiledMessage;
  readonly placeholders: ReadonlySet<string>;
}

const translators = new Map<Language, Translate>();

/** One translator per language for the whole process: catalogues never change while it runs. */
export function translator(language: Language): Translate {
  const known = translators.get(language);
  if (known !== undefined) return known;
  const made = makeTranslator(language);
  translators.set(language, made);
  return made;
}

function makeTranslator(language: Language): Translate {
  const sentences = new Map<string, Sentence>();
  const compiledMessages: Record<string, CompiledMessage> = {};
  for (const [key, source] of Object.entries(catalogue(language))) {
    const compiled = compileMessageOrThrow(typeset(source, language));
    sentences.set(key, { compiled, placeholders: placeholdersOf(compiled) });
    compiledMessages[key] = compiled;
  }
  const i18n = setupI18n({ locale: language, messages: { [language]: compiledMessages } });
  return (key, values = {}) => {
    const missing = [...(sentences.get(key)?.placeholders ?? [])].filter((name) => values[name] === undefined);
    if (missing.length > 0) throw new MissingValueError(key, missing);
    return i18n._(key, { ...values });
  };
}
