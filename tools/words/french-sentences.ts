import type { CompiledMessage } from '@lingui/message-utils/compileMessage';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { formsOf } from './refused-words';
import type { RefusedWord } from './refused-words';

/** What a person can read of an ICU message: its literal text, branch by branch, without the names of values. */
export function readableTexts(message: string): string[] {
  return textsOf(compileMessageOrThrow(message)).filter((text) => text.trim() !== '');
}

function textsOf(message: CompiledMessage): string[] {
  let run = '';
  const branches: string[] = [];
  for (const token of message) {
    if (typeof token === 'string') {
      run += token;
      continue;
    }
    // A value stands where a word could be: two words that it separates are not one expression.
    run += '…';
    const [, , format] = token;
    if (typeof format !== 'object' || format === null) continue;
    for (const branch of Object.values(format)) {
      if (typeof branch === 'string') branches.push(branch);
      else if (Array.isArray(branch)) branches.push(...textsOf(branch as CompiledMessage));
    }
  }
  return [run, ...branches];
}

export interface RefusedSentence {
  readonly key: string;
  readonly word: string;
  readonly row: string;
  readonly text: string;
}

/** Pages for staff may speak the language of the trade, and those under « Vérifier » that of the proof. */
const NOT_FOR_CITIZENS = /(^|[.-])(staff|verify)([.-]|$)/;

const HEADING = /(^|[.-])(title|heading)([.-]|$)/;

export function refusedSentences(
  catalogue: Readonly<Record<string, string>>,
  words: readonly RefusedWord[],
  exceptions: Readonly<Record<string, string>> = {},
): RefusedSentence[] {
  const forms = words.map((refused) => ({ ...refused, form: formsOf(refused.word) }));
  return Object.entries(catalogue)
    .filter(([key]) => !NOT_FOR_CITIZENS.test(key) && !Object.hasOwn(exceptions, key))
    .flatMap(([key, message]) =>
      readableTexts(message).flatMap((text) =>
        forms
          .filter(({ form, where }) => applies(where, key, text, form) && form.test(text))
          .map(({ word, row }) => ({ key, word, row, text })),
      ),
    );
}

function applies(where: RefusedWord['where'], key: string, text: string, form: RegExp): boolean {
  if (where === 'heading') return HEADING.test(key);
  return where === 'anywhere' || !/[\p{L}]/u.test(text.replace(form, ''));
}
