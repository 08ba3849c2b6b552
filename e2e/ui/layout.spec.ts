import { expect, test, type Page } from '@playwright/test';
import { exampleAddresses } from './examples';

/** ux.md: 44 px; links inside a sentence are excepted by WCAG 2.5.8. */
const LEAST_TARGET = 44;

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** As a reader's own settings would: the content policy refuses a style element, and rightly. */
async function addRules(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, rules);
}

test('no example scrolls sideways at 320 px', async ({ page, request }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of await exampleAddresses(request)) {
    await page.goto(address);
    expect.soft(await overflow(page), address).toBeLessThanOrEqual(0);
  }
});

test('no example scrolls sideways with the text at twice its size', async ({ page, request }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  for (const address of await exampleAddresses(request)) {
    await page.goto(address);
    await addRules(page, 'html { font-size: 200% }');
    expect.soft(await overflow(page), address).toBeLessThanOrEqual(0);
  }
});

test('spacing that a reader sets hides no text', async ({ page, request }) => {
  // WCAG 2.2, criterion 1.4.12.
  const spacing = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }';
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of await exampleAddresses(request)) {
    await page.goto(address);
    await addRules(page, spacing);
    expect.soft(await overflow(page), address).toBeLessThanOrEqual(0);
  }
});

test('buttons, controls and links that stand alone are 44 px high', async ({ page, request }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const alone = 'button, .button, select, input:not([type=hidden]), summary, nav a, .link-line a, .link-list a';
  for (const address of await exampleAddresses(request)) {
    await page.goto(address);
    const small = await page
      .locator(alone)
      .evaluateAll(
        (elements, least) =>
          elements
            .map((element) => ({ text: element.textContent, height: element.getBoundingClientRect().height }))
            .filter(({ height }) => height > 0 && height < least),
        LEAST_TARGET,
      );
    expect.soft(small, address).toEqual([]);
  }
});

test('amounts take all their signs from one font', async ({ page }) => {
  await page.goto('/examples/ui/hero-number');
  await page.evaluate(() => document.fonts.ready);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '.hero-number b' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  expect(fonts.map(({ familyName }) => familyName)).toEqual(['Atkinson Hyperlegible Next']);
});
