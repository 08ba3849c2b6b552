/** Joins the class names that apply; false, undefined and empty ones fall away. */
export function classNames(...names: readonly (string | false | undefined)[]): string | undefined {
  const kept = names.filter(Boolean).join(' ');
  return kept === '' ? undefined : kept;
}
