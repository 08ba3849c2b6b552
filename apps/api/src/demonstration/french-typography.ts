import { typeset } from '@parvis/messages';

const NARROW_NO_BREAK_SPACE = '\u202F';
const NO_BREAK_SPACE = '\u00A0';

/** Texts are typed with plain spaces; thousands, hours and percents keep together on the page. */
export function frenchText(text: string): string {
  return typeset(text, 'fr')
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NARROW_NO_BREAK_SPACE}`)
    .replace(/(\d) h\b(?: (\d\d)\b)?/g, (_, hour: string, minutes?: string) =>
      [`${hour}${NO_BREAK_SPACE}h`, minutes].filter(Boolean).join(NO_BREAK_SPACE),
    );
}

/** The same content with every French text typeset, wherever it stands. */
export function inFrenchTypography<Content>(content: Content): Content {
  return walk(content) as Content;
}

function walk(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(walk);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      key === 'fr' && typeof inner === 'string' ? frenchText(inner) : walk(inner),
    ]),
  );
}
