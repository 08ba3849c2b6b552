import { readFileSync } from 'node:fs';
import { contrast, isHex, type Hex } from './contrast';
import { darkSurfaces, lightSurfaces, neededForText } from './palette';

const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
const [lightText = '', darkText = ''] = css.split('@media screen and (prefers-color-scheme: dark)');

function tokensOf(text: string): ReadonlyMap<string, Hex> {
  const found = [...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)];
  return new Map(found.map(([, name = '', colour = '']) => [name, isHex(colour) ? colour : '#000000']));
}

const light = tokensOf(lightText);
const dark = new Map([...light, ...tokensOf(darkText)]);

/** Contrast on stone, second stone and slab, with one decimal, as the design's own table gives it. */
const table = [
  ['ink', '15.1 / 13.5 / 16.5', '15.5 / 14.4 / 13.4'],
  ['slate', '7.4 / 6.6 / 8.1', '9.4 / 8.8 / 8.2'],
  ['edge', '3.7 / 3.3 / 4.1', '5.8 / 5.4 / 5.0'],
  ['act', '7.3 / 6.5 / 7.9', '9.9 / 9.2 / 8.6'],
  ['sky', '6.4 / 5.7 / 7.0', '9.0 / 8.4 / 7.8'],
  ['brass', '5.7 / 5.1 / 6.2', '9.9 / 9.2 / 8.6'],
  ['brick', '5.8 / 5.2 / 6.3', '8.2 / 7.7 / 7.1'],
  ['error', '6.9 / 6.2 / 7.6', '9.0 / 8.3 / 7.8'],
  ['done', '6.0 / 5.3 / 6.5', '10.1 / 9.4 / 8.7'],
] as const;

function ratios(tokens: ReadonlyMap<string, Hex>, token: string): string {
  return ['ground', 'ground-second', 'slab'].map((ground) => ratio(tokens, token, ground).toFixed(1)).join(' / ');
}

function ratio(tokens: ReadonlyMap<string, Hex>, one: string, other: string): number {
  const [first, second] = [tokens.get(one), tokens.get(other)];
  if (first === undefined || second === undefined) throw new Error(`No token ${one} or ${other}`);
  return contrast(first, second);
}

describe('the palette', () => {
  it('knows black on white as 21 to 1, and a colour on itself as 1 to 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#7a5c0e', '#7a5c0e')).toBe(1);
  });

  it.each(table)('has the contrast of the design for %s', (token, onLight, onDark) => {
    expect([ratios(light, token), ratios(dark, token)]).toEqual([onLight, onDark]);
  });

  it.each(['sky', 'brass', 'brick', 'pine'])('keeps %s readable on its own tint, and its words on it', (accent) => {
    expect(ratio(light, accent, `${accent}-tint`)).toBeGreaterThanOrEqual(5.3);
    for (const tokens of [light, dark]) {
      expect(ratio(tokens, accent, `${accent}-tint`)).toBeGreaterThanOrEqual(neededForText);
      expect(ratio(tokens, accent, 'on-accent')).toBeGreaterThanOrEqual(neededForText);
    }
  });

  it('is the one that the guard of brands measures against', () => {
    for (const [tokens, surfaces] of [
      [light, lightSurfaces],
      [dark, darkSurfaces],
    ] as const) {
      expect(Object.values(surfaces)).toEqual(
        ['ground', 'ground-second', 'slab', 'on-act', 'on-lintel'].map((token) => tokens.get(token)),
      );
    }
  });
});
