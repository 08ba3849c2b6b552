import { expect, test } from '@playwright/test';
import { exampleAddresses } from './examples';

/**
 * The text of each element against what it stands on, as the browser paints it. Not axe: it reads
 * `-webkit-text-fill-color`, which forced colours leave as the author wrote it.
 */
function unreadableTexts(): string[] {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = (element: Element | null): string => {
    if (element === null) return getComputedStyle(document.documentElement).backgroundColor;
    const { backgroundColor } = getComputedStyle(element);
    return channels(backgroundColor)[3] === 0 ? ground(element.parentElement) : backgroundColor;
  };
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
  return [...document.body.querySelectorAll(':not(svg *, option)')]
    .filter((element) => hasText(element) && element.checkVisibility())
    .filter((element) => {
      const [darker = 0, lighter = 0] = [getComputedStyle(element).color, ground(element)]
        .map(luminance)
        .toSorted((one, other) => one - other);
      return (lighter + 0.05) / (darker + 0.05) < 4.5;
    })
    .map((element) => element.outerHTML.slice(0, 80));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every text can be read in forced colours, ${colorScheme}`, async ({ page, request }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    for (const address of await exampleAddresses(request)) {
      await page.goto(address);
      expect.soft(await page.evaluate(unreadableTexts), address).toEqual([]);
    }
  });
}

test('in forced colours only the current page of the navigation is marked', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/examples/ui/page-frame');
  const edges = await page
    .locator('.main-nav a')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBottomColor));
  const ground = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  expect(edges.filter((edge) => edge !== ground)).toHaveLength(1);
});

test('in forced colours a chosen answer differs from the others by its shape', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/examples/ui/field');
  const marks = await page
    .locator('input[type=radio][name=proof], input[type=checkbox][name=themes]')
    .evaluateAll((inputs) =>
      inputs.map((input) => [
        (input as HTMLInputElement).checked,
        getComputedStyle(input, '::after').content !== 'none',
      ]),
    );
  expect(marks.length).toBeGreaterThan(4);
  expect(marks.filter(([checked, marked]) => checked !== marked)).toEqual([]);
});
