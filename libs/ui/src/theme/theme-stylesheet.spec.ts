import { guardTheme } from './guard-theme';
import { themeStylesheet } from './theme-stylesheet';

function orvelle() {
  const guarded = guardTheme({ act: '#1d3f72' });
  if (!guarded.ok) throw new Error('Orvelle’s blue is accepted');
  return guarded.colours;
}

describe('the stylesheet of a territory', () => {
  it('gives its colours to its own pages, in both schemes, and leaves print alone', () => {
    const css = themeStylesheet(orvelle(), 'orvelle');
    expect(css.match(/@media screen/g)).toHaveLength(2);
    expect(css.match(/\[data-territory='orvelle'\]/g)).toHaveLength(2);
    expect(css).toContain('--act: #1d3f72;');
    expect(css).toContain('(prefers-color-scheme: dark)');
  });

  it('refuses a slug that would leave its selector', () => {
    expect(() => themeStylesheet(orvelle(), "x'] body {")).toThrow(RangeError);
  });

  it('is the same text for the same theme, so that its hash is its address', () => {
    expect(themeStylesheet(orvelle(), 'orvelle')).toBe(themeStylesheet(orvelle(), 'orvelle'));
  });
});
