/** A word that citizens' pages do not use, and why. */
export interface RefusedWord {
  readonly word: string;
  /** The row of docs/words.md, by its word in code: there stands what to say instead. */
  readonly row: string;
  /** `alone`: only where it is the whole message, as on a button; `heading`: only in titles. */
  readonly where: 'anywhere' | 'alone' | 'heading';
}

/** Reads the table of docs/words.md: what its last column lists after "not". */
export function refusedWords(page: string): RefusedWord[] {
  return tableRows(page).flatMap(([row = '', , , note = '']) =>
    clausesOf(note).flatMap((clause) => wordsOf(clause, row)),
  );
}

function tableRows(page: string): string[][] {
  return page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(([first]) => first !== 'in code' && !/^-+$/.test(first ?? ''));
}

/** « livré », « en travaux »; not « terminé » → the part that forbids. */
function clausesOf(note: string): string[] {
  return note.split(';').flatMap((part) => {
    const [, clause] = /(?:^|\s)not («.*)$/.exec(part.trim()) ?? [];
    return clause === undefined ? [] : [clause];
  });
}

function wordsOf(clause: string, row: string): RefusedWord[] {
  const where = whereOf(clause.slice(clause.lastIndexOf('»') + 1));
  return [...clause.matchAll(/«\s*([^»]+?)\s*»/g)].map(([, word = '']) => ({ word, row, where }));
}

function whereOf(qualifier: string): RefusedWord['where'] {
  if (qualifier.includes('alone')) return 'alone';
  return qualifier.includes('in headings') ? 'heading' : 'anywhere';
}

/** Matches the word in the forms that French gives it. */
export function formsOf(word: string): RegExp {
  const letter = String.raw`[\p{L}\p{M}]`;
  return new RegExp(`(?<!${letter})(?:${inflected(typographic(word))})(?!${letter})`, 'iu');
}

const ER_ENDINGS = 'er|e|es|ez|ent|ons|ant|ante|é|ée|és|ées|ation|ations';

function inflected(word: string): string {
  const [, stem] = /^(.+)er$/u.exec(word) ?? [];
  if (stem !== undefined && !/^(pan|vivi)$/u.test(stem)) return `${stem}(?:${ER_ENDINGS})`;
  const [, metStem] = /^(.+)mettre$/u.exec(word) ?? [];
  if (metStem !== undefined) return `${metStem}(?:met(?:s|t|tre|tez|tons|tent)|mis|mise|mises)`;
  return `${word}(?:s|x|e|es)?`;
}

/** Catalogues use the typographic apostrophe, the table the straight one. */
function typographic(word: string): string {
  return word.replace(/'/g, '’');
}
