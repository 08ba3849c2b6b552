import { contrast } from './contrast';
import { guardTheme, readableTheme, worstDarkContrast, type Theme } from './guard-theme';
import { fromOklch, toOklch } from './oklch';
import { lightSurfaces, neededForText } from './palette';

const orvelleBlue = '#1d3f72';

function accepted(act: string, accent?: string): Theme {
  const guarded = guardTheme({ act, accent });
  if (!guarded.ok) throw new Error(`Refused: ${JSON.stringify(guarded.refusals)}`);
  return guarded.colours;
}

describe('the guard of brand colours', () => {
  it('accepts a deep blue as it is', () => {
    expect(accepted(orvelleBlue).light).toMatchObject({ act: orvelleBlue, lintel: orvelleBlue, accent: orvelleBlue });
  });

  it('measures Orvelle’s blue as the design does', () => {
    const { ground, groundSecond, slab } = lightSurfaces;
    const ratios = [ground, groundSecond, slab].map((surface) => contrast(orvelleBlue, surface).toFixed(1));
    expect(ratios).toEqual(['9.6', '8.6', '10.5']);
  });

  it('refuses a bright orange, says by how much, and offers the same orange, darker', () => {
    const guarded = guardTheme({ act: '#ff8a00' });
    expect(guarded.ok).toBe(false);
    const [refusal] = guarded.refusals;
    expect(refusal).toMatchObject({ token: 'act', reason: 'contrast', ratio: 1.9, needed: 4.5 });
    const offered = refusal?.nearest ?? '#000000';
    expect(guardTheme({ act: offered }).ok).toBe(true);
    expect(toOklch(offered).hue).toBeCloseTo(toOklch('#ff8a00').hue, 1);
  });

  it('offers the lightest that passes: one shade lighter is refused', () => {
    for (const brand of ['#ff8a00', '#00a3e0', '#ffd500', '#e6007e', '#7ac143', '#9a9a9a']) {
      const [refusal] = guardTheme({ act: brand }).refusals;
      const nearest = toOklch(refusal?.nearest ?? '#000000');
      expect(guardTheme({ act: fromOklch({ ...nearest, lightness: nearest.lightness + 0.01 }) }).ok).toBe(false);
    }
  });

  it('judges the accent apart from the act', () => {
    const guarded = guardTheme({ act: orvelleBlue, accent: '#ffd500' });
    expect(guarded.refusals.map((refusal) => refusal.token)).toEqual(['accent']);
  });

  it('takes capitals, and refuses what is not a colour', () => {
    expect(guardTheme({ act: '#1D3F72' }).ok).toBe(true);
    for (const text of ['', 'blue', '#123', '#1d3f72;}', 'rgb(0,0,0)']) {
      expect(guardTheme({ act: text }).refusals).toMatchObject([{ reason: 'not-a-colour', token: 'act' }]);
    }
  });

  it('derives a dark scheme that can be read whatever the hue', () => {
    const circle = Array.from({ length: 72 }, (_, step) => (2 * Math.PI * step) / 72);
    for (const hue of circle) {
      for (const chroma of [0, 0.05, 0.15, 0.3]) {
        const theme = accepted(fromOklch({ lightness: 0.4, chroma, hue }));
        expect(worstDarkContrast(theme)).toBeGreaterThanOrEqual(neededForText);
        expect(contrast(theme.light.actHover, lightSurfaces.groundSecond)).toBeGreaterThanOrEqual(neededForText);
        expect(contrast(theme.light.actHover, theme.light.actTint)).toBeGreaterThanOrEqual(neededForText);
        expect(contrast(theme.dark.actHover, theme.dark.actTint)).toBeGreaterThanOrEqual(neededForText);
      }
    }
  });

  it('repairs what was stored, so that a page can always be shown', () => {
    for (const brand of [{ act: '#ff8a00' }, { act: 'blue', accent: '#ffd500' }, { act: '#1d3f72', accent: '' }]) {
      const { act, accent } = readableTheme(brand).light;
      expect(guardTheme({ act, accent }).ok).toBe(true);
    }
    expect(readableTheme({ act: orvelleBlue }).light.act).toBe(orvelleBlue);
  });

  it('keeps a colour through OKLCH and back', () => {
    for (const colour of ['#000000', '#ffffff', '#1d3f72', '#ff8a00', '#7ac143', '#e6007e'] as const) {
      expect(fromOklch(toOklch(colour))).toBe(colour);
    }
  });
});
