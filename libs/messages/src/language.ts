/** Languages with a complete catalogue. Another one is a catalogue file per feature and a line here. */
export const LANGUAGES = ['fr', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Names of the languages in themselves: a person looking for their language reads no other. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { fr: 'Français', en: 'English' };

export function isLanguage(value: string): value is Language {
  return (LANGUAGES as readonly string[]).includes(value);
}

/**
 * The first language of an `Accept-Language` header that is offered (RFC 9110, §12.5.4), else the fallback.
 * Only the primary subtag counts: `fr-CA` reads the French catalogue.
 */
export function negotiateLanguage(
  header: string | null | undefined,
  offered: readonly Language[],
  fallback: Language,
): Language {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='));
      return { primary: tag.split('-')[0] ?? '', weight: quality === undefined ? 1 : Number(quality.slice(2)) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { primary } of wishes) {
    if (primary === '*') return fallback;
    const match = offered.find((language) => language === primary);
    if (match !== undefined) return match;
  }
  return fallback;
}
