import { sheetAt, themeSheet } from './theme.server';

const brand = { act: '#1D3F72', accent: '#A63D26' };

describe('the stylesheet of a territory', () => {
  it('stands at an address that holds its colours and its hash', () => {
    const sheet = themeSheet('orvelle', brand);
    expect(sheet?.href).toMatch(/^\/themes\/orvelle\/1d3f72-a63d26\.[0-9a-f]{12}\.css$/);
    expect(sheet?.css).toContain("[data-territory='orvelle']");
    expect(sheet?.css).toContain('#1d3f72');
  });

  it('is found again by that address and by no other', () => {
    const name = themeSheet('orvelle', brand)?.href.split('/').at(-1) ?? '';
    expect(sheetAt('orvelle', name)?.css).toBe(themeSheet('orvelle', brand)?.css);
    expect(sheetAt('val-de-lanthe', name)).toBeNull();
    expect(sheetAt('orvelle', name.replace('1d3f72', '1d3f73'))).toBeNull();
    expect(sheetAt("orvelle'] *{}", name)).toBeNull();
    expect(sheetAt('orvelle', '../../etc/passwd')).toBeNull();
  });

  it('is not made for a territory without colours, nor for what is not a colour', () => {
    expect(themeSheet('orvelle', { act: null, accent: null })).toBeNull();
    expect(themeSheet('orvelle', { act: 'red;}*{', accent: null })).toBeNull();
  });
});
