/** Longest slug, as the tables check it. */
const LONGEST = 80;

/** What an address may hold: other texts are not looked up. */
export const isSlug = (text: string): boolean => /^[a-z0-9-]{1,80}$/.test(text);

/** Letters that Unicode does not decompose into a base and an accent, met in the names of European projects. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
};

/** « Cour végétale de l’école » → `cour-vegetale-de-l-ecole`; empty when nothing of the text can be in an address. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæœıþ]/g, (letter) => LETTERS[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
}

/** Gives each text a slug of its own: the second « Boîte à livres » becomes `boite-a-livres-2`. */
export class SlugSet {
  private readonly taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.taken = new Set(taken);
  }

  add(text: string, fallback: string): string {
    const base = slugOf(text) || slugOf(fallback) || 'sans-nom';
    let slug = base;
    for (let number = 2; this.taken.has(slug); number++) {
      const suffix = `-${number}`;
      slug = `${base.slice(0, LONGEST - suffix.length).replace(/-+$/, '')}${suffix}`;
    }
    this.taken.add(slug);
    return slug;
  }
}
