/** A catalogue with the keys of another: French is written first, every language follows it key for key. */
export type Same<Catalogue> = { readonly [Key in keyof Catalogue]: string };
