import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { exampleAddresses, widths } from './examples';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function axeFindings(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Another scheme changes colours only, so there the rules about colours are enough. */
function contrastFindings(page: Page): Promise<string[]> {
  return axeFindings(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));
}

for (const width of widths) {
  test(`axe finds nothing in any example at ${width} px, in light and dark`, async ({ page, request }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 800 });
    for (const address of await exampleAddresses(request)) {
      // Without motion: a fill on its way from one scheme to the other has no contrast to speak of.
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(address);
      expect.soft(await axeFindings(new AxeBuilder({ page }).withTags(RULES)), address).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect.soft(await contrastFindings(page), `${address} in the dark`).toEqual([]);
    }
  });
}
