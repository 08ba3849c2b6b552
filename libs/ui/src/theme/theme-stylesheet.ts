import type { SchemeColours, Theme } from './guard-theme';

/**
 * The territory's colours as a stylesheet of its own, to be served at an address that holds its hash and loaded after
 * the common one. For screens only: print is ink on white for everybody.
 * @throws RangeError when the slug could not be written in a selector.
 */
export function themeStylesheet(theme: Theme, territorySlug: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(territorySlug)) throw new RangeError(`Not a territory's slug: ${territorySlug}`);
  const selector = `[data-territory='${territorySlug}']`;
  return [
    `@media screen {\n  ${selector} {\n${declarations(theme.light)}  }\n}\n`,
    `@media screen and (prefers-color-scheme: dark) {\n  ${selector} {\n${declarations(theme.dark)}  }\n}\n`,
  ].join('');
}

function declarations(colours: SchemeColours): string {
  const { act, actHover, actTint, lintel, accent, tint } = colours;
  const tokens = { act, 'act-hover': actHover, 'act-tint': actTint, lintel, accent, tint };
  return Object.entries(tokens)
    .map(([token, colour]) => `    --${token}: ${colour};\n`)
    .join('');
}
