import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { reachablePages } from './pages';

/** WCAG 2.2 AA, and what RGAA asks beyond it that axe can see. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const KILOBYTE = 1000;
/** Tools that work in the page may weigh more than what is only read (ux.md, budgets). */
const TOOL = /\/recount(\?|$)/;

let pages: string[] = [];

test.beforeAll(async ({ request }) => {
  pages = await reachablePages(request);
});

async function onEveryPage(page: Page, look: (path: string) => Promise<void>): Promise<void> {
  expect(pages.length, 'pages reachable from the front door').toBeGreaterThan(20);
  for (const path of pages) {
    await test.step(path, async () => {
      await page.goto(path);
      await look(path);
    });
  }
}

/** What a narrow screen and dark colours can change; the rest was looked at on a wide one. */
const NARROW_AND_DARK = ['color-contrast', 'link-in-text-block', 'target-size'];

async function axeFindings(page: Page, only?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (only === undefined ? axe.withTags(RULES) : axe.withRules([...only])).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

test.describe('every page', () => {
  test.setTimeout(240_000);

  test('answers, and says what it is', async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await onEveryPage(page, async (path) => {
      expect.soft(await page.title(), `title of ${path}`).not.toBe('');
      expect.soft(await page.locator('h1').count(), `headings of first level on ${path}`).toBe(1);
      expect
        .soft(await page.locator('meta[name=description]').getAttribute('content'), `description of ${path}`)
        .toBeTruthy();
      expect.soft(await page.locator('html').getAttribute('lang'), `language of ${path}`).toMatch(/^(fr|en)$/);
    });
    expect(faults).toEqual([]);
  });

  test('has no fault that axe can find, on a wide screen', async ({ page }) => {
    await onEveryPage(page, async (path) => expect.soft(await axeFindings(page), path).toEqual([]));
  });

  test('has none on a phone in the dark either, and scrolls one way', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 640 });
    await onEveryPage(page, async (path) => {
      expect.soft(await axeFindings(page, NARROW_AND_DARK), path).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(overflow, `pixels too wide on ${path}`).toBeLessThanOrEqual(0);
    });
  });

  test('reads without scripts, and ships none that it could do without', async ({ browser, request }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of pages) {
      await page.goto(path);
      expect
        .soft((await page.locator('main').innerText()).length, `text of ${path} without scripts`)
        .toBeGreaterThan(80);
      const html = await (await request.get(path)).text();
      const scripts = [...html.matchAll(/<script\b(?![^>]*application\/ld\+json)[^>]*>/g)].map(([tag]) => tag);
      expect
        .soft(
          scripts.filter((tag) => !tag.includes('src=')),
          `inline scripts of ${path}`,
        )
        .toEqual([]);
      expect.soft(html, `inline styles of ${path}`).not.toMatch(/<[^>]+\sstyle="/);
    }
    await context.close();
  });

  test('weighs at most 200 kB in all, 20 kB of them scripts (140 where it is a tool), and asks nobody else', async ({
    page,
    baseURL,
  }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    const kinds = new Map<string, string>();
    let bytes = { all: 0, script: 0 };
    const foreign: string[] = [];
    session.on('Network.responseReceived', ({ requestId, type, response }) => {
      kinds.set(requestId, type);
      if (!response.url.startsWith(baseURL ?? '') && !response.url.startsWith('data:')) foreign.push(response.url);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      bytes.all += encodedDataLength;
      if (kinds.get(requestId) === 'Script') bytes.script += encodedDataLength;
    });
    for (const path of pages) {
      bytes = { all: 0, script: 0 };
      await page.goto(path);
      expect.soft(bytes.all, `bytes of ${path}`).toBeGreaterThan(KILOBYTE);
      expect.soft(bytes.all, `bytes of ${path}`).toBeLessThanOrEqual(200 * KILOBYTE);
      expect
        .soft(bytes.script, `bytes of scripts of ${path}`)
        .toBeLessThanOrEqual((TOOL.test(path) ? 140 : 20) * KILOBYTE);
      expect.soft(foreign, `third parties of ${path}`).toEqual([]);
    }
  });

  test('sets no cookie', async ({ page, context }) => {
    await onEveryPage(page, async () => undefined);
    expect(await context.cookies()).toEqual([]);
  });
});
