import { expect, test, type Page } from '@playwright/test';
import { linksOf } from '../app-shell/pages';
import { parvis, withFiles } from '../operator';
import { hostileEdition, PAYLOADS } from './hostile-edition';

const TITLE = '</title><svg onload=alert(0)>"\'`{{x}}';

/** Without the content policy: what is escaped must be harmless by itself, and the policy is a second wall. */
test.use({ bypassCSP: true });

/** What a payload would leave in the document if it were read as HTML. */
async function planted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const name = element.localName;
      const faults = [...element.attributes]
        .filter(
          (one) =>
            /^on/i.test(one.name) ||
            (/^(href|src|action|xlink:href)$/i.test(one.name) && /^\s*(javascript|data):/i.test(one.value)),
        )
        .map((one) => `${name}[${one.name}]`);
      const ours = /^\/assets\/[\w.-]+\.js$/.test(element.getAttribute('src') ?? '') && element.textContent === '';
      const script = name === 'script' && !ours && element.getAttribute('type') !== 'application/ld+json';
      const foreign = ['iframe', 'object', 'embed', 'base', 'marquee', 'math', 'video', 'style', 'img'].includes(name);
      const refresh = element.getAttribute('http-equiv') !== null;
      return script || foreign || refresh ? [...faults, `<${name}>`] : faults;
    }),
  );
}

test.describe.configure({ mode: 'serial' });

let slug = '';
test.beforeAll(async () => {
  await withFiles({ 'hostile.pb': hostileEdition() }, async (paths) => {
    const done = await parvis('budget', 'import', paths['hostile.pb'] ?? '', '--title', TITLE, '--replace');
    expect(done.code, done.stderr + done.stdout).toBe(0);
    slug = (JSON.parse(done.stdout) as { slug: string }).slug;
  });
  expect(slug, 'an address made of letters').toMatch(/^[a-z0-9-]+$/);
});

test('an edition written by an attacker is shown as text everywhere', async ({ page, request }) => {
  test.setTimeout(120_000);
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(`${dialog.message()} on ${page.url()}`);
    void dialog.dismiss();
  });
  page.on('request', (asked) => asked.url().includes('evil.example') && ran.push(asked.url()));
  page.on('pageerror', (error) => ran.push(error.message));

  const home = `/banc-d-essai/fr/budgets/${slug}`;
  const lists = [`${home}/projects`, `${home}/projects?sort=title`, `${home}/projects?search=script`];
  const pages = [
    '/banc-d-essai/fr',
    '/banc-d-essai/fr/budgets',
    home,
    `${home}/results`,
    '/banc-d-essai/fr/record',
    ...lists,
  ];
  const found = new Set<string>();
  for (const path of [...pages, `/banc-d-essai/en/budgets/${slug}/results`]) {
    const html = await (await request.get(path)).text();
    for (const link of linksOf(html, path))
      if (/\/fr\/budgets\/[^/]+\/projects(\/|\?)/.test(link) && link.includes(slug)) found.add(link);
    for (const link of linksOf(html, path)) if (link.includes('/record/')) found.add(link);
  }
  expect(found.size, 'a page for each payload').toBeGreaterThanOrEqual(PAYLOADS.length);
  for (const path of [...pages, ...found]) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    expect.soft(await planted(page), path).toEqual([]);
  }
  expect(ran, 'scripts that ran').toEqual([]);
});

test('what a script draws from it in the browser is text too', async ({ page }) => {
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`/banc-d-essai/fr/recount?budget=${slug}`);
  await page.getByRole('button', { name: 'Recompter', exact: true }).click();
  await expect(page.locator('#recount-outcome').getByRole('heading', { level: 2 }).first()).toBeFocused();
  expect(await planted(page)).toEqual([]);
  expect(ran, 'scripts that ran').toEqual([]);
});

test('a hostile title reaches the head and the data for search engines whole and harmless', async ({ page }) => {
  await page.goto(`/banc-d-essai/fr/budgets/${slug}/results`);
  const things = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(things.map((text) => (JSON.parse(text) as { name?: string }).name)).toContain(TITLE);
  await page.goto(`/banc-d-essai/fr/budgets/${slug}`);
  expect(await page.locator('meta[property="og:title"]').getAttribute('content')).toContain(TITLE);
  expect(await page.title()).toContain(TITLE);
  expect(await page.locator('h1').innerText()).toContain(TITLE);
});

test('a spreadsheet reads no cell of the published tables as a formula', async ({ request }) => {
  for (const [language, separator] of [
    ['fr', ';'],
    ['en', ','],
  ] as const) {
    for (const file of ['projects.csv', 'ballots.csv']) {
      const answer = await request.get(`/banc-d-essai/${language}/downloads/budgets/${slug}/${file}`);
      expect(answer.headers()['content-disposition'], file).toMatch(/^attachment; filename="[\w.-]+"$/);
      const cells = cellsOf(await answer.text(), separator);
      expect(cells.length, `cells of ${file}`).toBeGreaterThan(PAYLOADS.length);
      expect(
        cells.filter((cell) => /^\s*[=+@]|^\s*-(?!\d+$)|^[\t\r]/.test(cell)),
        `formulas of ${language}/${file}`,
      ).toEqual([]);
    }
  }
});

/** RFC 4180, written apart from the code that prints. */
function cellsOf(csv: string, separator: string): string[] {
  const cell = new RegExp(`(?:^|${separator}|\r\n)(?:"((?:[^"]|"")*)"|([^"${separator}\r\n]*))`, 'g');
  return [...csv.replace(/^\uFEFF/, '').matchAll(cell)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
}
