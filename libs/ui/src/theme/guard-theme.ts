import { contrast, isHex, type Hex } from './contrast';
import { fromOklch, toOklch, type Oklch } from './oklch';
import { darkSurfaces, lightSurfaces, neededForText, type Surfaces } from './palette';

/** What a territory chooses. */
export interface Brand {
  /** Links, buttons and the lintel. */
  readonly act: string;
  /** Marks the pages that belong to no tool; the act's colour unless chosen. */
  readonly accent?: string | undefined;
}

export interface SchemeColours {
  readonly act: Hex;
  readonly actHover: Hex;
  readonly actTint: Hex;
  readonly lintel: Hex;
  readonly accent: Hex;
  readonly tint: Hex;
}

/** Both schemes: the dark one is derived, so that a territory chooses once. */
export interface Theme {
  readonly light: SchemeColours;
  readonly dark: SchemeColours;
}

export interface Refusal {
  readonly token: 'act' | 'accent';
  readonly reason: 'contrast' | 'not-a-colour';
  /** The worst contrast met, with one decimal rounded down: 4.49 is not 4.5. */
  readonly ratio: number;
  readonly needed: number;
  /** The same hue, as light as it can be while it passes. */
  readonly nearest: Hex;
}

export type GuardedTheme =
  | { readonly ok: true; readonly colours: Theme; readonly refusals: readonly [] }
  | { readonly ok: false; readonly colours: undefined; readonly refusals: readonly Refusal[] };

/** Pine: what a territory has until it chooses, and what stands in for something that is not a colour. */
const pine: Hex = '#0f5c4d';

/** Accepts a brand whose every text can be read, derives the rest from it, or says what fails and what would pass. */
export function guardTheme(brand: Brand): GuardedTheme {
  const chosen = { act: brand.act.toLowerCase(), accent: (brand.accent ?? brand.act).toLowerCase() };
  const refusals = (['act', 'accent'] as const)
    .filter((token) => token === 'act' || brand.accent !== undefined)
    .flatMap((token) => refuse(token, chosen[token]));
  if (refusals.length > 0 || !isHex(chosen.act) || !isHex(chosen.accent)) {
    return { ok: false, colours: undefined, refusals };
  }
  return { ok: true, colours: deriveTheme(chosen.act, chosen.accent), refusals: [] };
}

/**
 * The theme of pages that must be shown whatever was stored: what the guard refuses gives way to the nearest that
 * passes, and what is not a colour to pine.
 */
export function readableTheme(brand: Brand): Theme {
  const guarded = guardTheme(brand);
  if (guarded.ok) return guarded.colours;
  const repaired = new Map(guarded.refusals.map(({ token, nearest }) => [token, nearest]));
  const act = repaired.get('act') ?? brand.act;
  return readableTheme({ act, accent: repaired.get('accent') ?? brand.accent });
}

function refuse(token: 'act' | 'accent', colour: string): Refusal[] {
  if (!isHex(colour)) return [{ token, reason: 'not-a-colour', ratio: 0, needed: neededForText, nearest: pine }];
  const ratio = worstContrast(colour, lightSurfaces, tintOf(toOklch(colour)));
  if (ratio >= neededForText) return [];
  const nearest = nearestThatPasses(colour);
  return [{ token, reason: 'contrast', ratio: Math.floor(ratio * 10) / 10, needed: neededForText, nearest }];
}

/** On stone, second stone, slab and its own tint; and the words on it when it fills a button. */
function worstContrast(colour: Hex, surfaces: Surfaces, tint: Hex): number {
  const grounds = [surfaces.ground, surfaces.groundSecond, surfaces.slab, surfaces.onAct, tint];
  return Math.min(...grounds.map((ground) => contrast(colour, ground)));
}

/** Light surfaces: a colour fails by being too light, so the search goes down from its own lightness. */
function nearestThatPasses(colour: Hex): Hex {
  const seen = toOklch(colour);
  const tint = tintOf(seen);
  const passes = (lightness: number) =>
    worstContrast(fromOklch({ ...seen, lightness }), lightSurfaces, tint) >= neededForText;
  return fromOklch({ ...seen, lightness: lightest(passes, 0, seen.lightness) });
}

/** Halving: `passes` holds at `dark`, fails at `light`, and changes once between them. */
function lightest(passes: (lightness: number) => boolean, dark: number, light: number): number {
  let [low, high] = [dark, light];
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (passes(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function deriveTheme(act: Hex, accent: Hex): Theme {
  const [actSeen, accentSeen] = [toOklch(act), toOklch(accent)];
  const [darkAct, darkAccent] = [forDark(actSeen), forDark(accentSeen)];
  return {
    light: {
      act,
      actHover: fromOklch({ ...actSeen, lightness: Math.max(0.12, actSeen.lightness - 0.09) }),
      actTint: tintOf(actSeen),
      lintel: act,
      accent,
      tint: tintOf(accentSeen),
    },
    dark: {
      act: fromOklch(darkAct),
      actHover: fromOklch({ ...darkAct, lightness: darkAct.lightness + 0.09, chroma: darkAct.chroma * 0.6 }),
      actTint: darkTintOf(actSeen),
      lintel: fromOklch({ ...actSeen, lightness: 0.32, chroma: Math.min(actSeen.chroma, 0.08) }),
      accent: fromOklch(darkAccent),
      tint: darkTintOf(accentSeen),
    },
  };
}

function tintOf({ chroma, hue }: Oklch): Hex {
  return fromOklch({ lightness: 0.94, chroma: Math.min(chroma, 0.014), hue });
}

function darkTintOf({ chroma, hue }: Oklch): Hex {
  return fromOklch({ lightness: 0.32, chroma: Math.min(chroma, 0.045), hue });
}

/** Light enough for every dark surface whatever the hue (a spec walks the whole circle), and less vivid at night. */
function forDark({ chroma, hue }: Oklch): Oklch {
  return { lightness: 0.81, chroma: Math.min(chroma, 0.075), hue };
}

/** The worst contrast of a theme in its dark scheme, for the specs and the settings page. */
export function worstDarkContrast({ dark }: Theme): number {
  return Math.min(
    worstContrast(dark.act, darkSurfaces, dark.actTint),
    worstContrast(dark.accent, darkSurfaces, dark.tint),
    contrast(darkSurfaces.onLintel, dark.lintel),
  );
}
