import { createHash } from 'node:crypto';
import { isHex, readableTheme, themeStylesheet, type Brand } from '@parvis/ui';

/** A territory's colours as a stylesheet, and the address that changes whenever the sheet does. */
export interface ThemeSheet {
  readonly href: string;
  readonly css: string;
}

/** Far more than the territories of one deployment; bounds what made-up addresses can fill. */
const MOST_KEPT = 500;

const sheets = new Map<string, ThemeSheet>();

/** Null where the territory chose no colour: the common sheet is its theme. */
export function themeSheet(
  slug: string,
  brand: { readonly act: string | null; readonly accent: string | null },
): ThemeSheet | null {
  const { act, accent } = brand;
  if (act === null || !isHex(act.toLowerCase())) return null;
  const colours: Brand = { act: act.toLowerCase(), ...(accent === null ? {} : { accent: accent.toLowerCase() }) };
  const key = `${slug} ${colours.act} ${colours.accent ?? ''}`;
  const known = sheets.get(key);
  if (known !== undefined) return known;
  if (sheets.size >= MOST_KEPT) sheets.clear();
  const made = makeSheet(slug, colours);
  sheets.set(key, made);
  return made;
}

function makeSheet(slug: string, colours: Brand): ThemeSheet {
  const css = themeStylesheet(readableTheme(colours), slug);
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 12);
  const names = [colours.act, colours.accent].filter((colour) => colour !== undefined).map((colour) => colour.slice(1));
  return { href: `/themes/${slug}/${names.join('-')}.${hash}.css`, css };
}

const SHEET_NAME = /^([0-9a-f]{6})(?:-([0-9a-f]{6}))?\.[0-9a-f]{12}\.css$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The sheet of an address; null when this version does not make it, so that no cache keeps a wrong one. */
export function sheetAt(slug: string, name: string): ThemeSheet | null {
  const [, act, accent] = SHEET_NAME.exec(name) ?? [];
  if (act === undefined || !SLUG.test(slug)) return null;
  const sheet = themeSheet(slug, { act: `#${act}`, accent: accent === undefined ? null : `#${accent}` });
  return sheet?.href === `/themes/${slug}/${name}` ? sheet : null;
}
