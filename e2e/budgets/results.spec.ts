import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { verify, withFiles } from '../operator';

const RESULTS = '/orvelle-sur-lanthe/fr/budgets/2025/results';

/** Figures are printed with thin and hard spaces, which nobody types. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

interface Counted {
  readonly selected: readonly string[];
  readonly cost: string | number;
}

test('from the square to a result, to why a project lost, to what another rule would give', async ({ page }) => {
  await page.goto('/orvelle-sur-lanthe/fr');
  await page.getByRole('link', { name: 'Voir le résultat de 2025' }).click();
  await expect(page).toHaveURL(new RegExp(`${RESULTS}$`));
  const main = page.getByRole('main');
  const text = plain(await main.innerText());
  expect(text).toContain('4 projets lauréats : Centre-Halles et Bords-de-Lanthe reçoivent 367 000 € sur 379 000 €');
  expect(text).toContain('attribués sur une enveloppe de 400 000 €');
  expect(text).toContain('votes : 2 402 en ligne, 364 sur papier, 214 au guichet. 30 sont blancs');
  expect(text).toMatch(/580\s+personnes sur 2 950 n’obtiennent aucun projet de leur choix/);
  await expect(
    page.getByRole('heading', { name: /Avec les parts égales, 8 projets au lieu de 4, et plus personne d’oublié/ }),
  ).toBeVisible();
  expect(text).toContain('379 000 €. 580 personnes n’obtiennent rien.');
  expect(text).toContain('397 000 €. Chaque personne qui a choisi obtient au moins un projet.');
  expect(text, 'the price is said too').toMatch(/Piste cyclable sur le quai de la Lanthe \(1 280 voix, 140 000 €\)/);
  expect(text).toMatch(/Éclairage et bancs du parvis de la médiathèque \(1 320 voix, 62 000 €\)/);
  expect(text, 'a claim and its answer').toContain('ne permettait pas de financer un projet en partie');

  await page.getByText('Le tableau des voix et des coûts').click();
  await page.getByText('Le tableau par quartier, avec les montants').click();
  const votes = page.getByRole('table', { name: /Voix et coûts des 12 projets/ });
  await expect(votes.getByRole('row')).toHaveCount(13);
  await expect(page.getByRole('row', { name: /^Gare-Fabriques/ })).toContainText('250');
  await expectAccessible(page, 'the result with its tables open');

  await main
    .getByRole('link', { name: /Vingt fontaines à eau en ville/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vingt fontaines à eau en ville');
  const why = plain(await main.innerText());
  expect(why).toContain('560 voix, 24 000 €');
  expect(why, 'why, in figures').toContain('il restait 21 000 € : il manquait 3 000 €');
  expect(why, 'and with the other rule').toContain('Autre mode de dépouillement : Parts égales');
  await expectAccessible(page, 'a project that lost');
});

test('the published files, recounted offline, give what the page says', async ({ page, request }) => {
  test.setTimeout(60_000);
  await page.goto(RESULTS);
  const links = await page
    .getByRole('region', { name: 'Vérifier' })
    .locator('a[download]')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
  expect(links.length, 'projects, ballots, results, edition, count').toBeGreaterThanOrEqual(5);
  const files = new Map<string, string>();
  for (const link of links) {
    const answer = await request.get(link);
    expect(answer.status(), link).toBe(200);
    expect(answer.headers()['content-disposition'], link).toMatch(/^attachment; filename="orvelle-sur-lanthe-2025/);
    files.set(link.split('/').at(-1) ?? '', await answer.text());
  }
  expect(files.get('ballots.csv')?.trimEnd().split('\r\n'), 'one line a ballot').toHaveLength(2981);
  expect(files.get('projects.csv')).toContain('Vingt fontaines à eau en ville');
  expect(JSON.stringify(JSON.parse(files.get('results.json') ?? ''))).toContain('A9');

  await withFiles({ 'edition.pb': files.get('edition.pb') ?? '' }, async (paths) => {
    const file = paths['edition.pb'] ?? '';
    const greedy = await verify('count', file, '--rule', 'greedy', '--json');
    const first = JSON.parse(greedy.stdout) as Counted;
    expect([first.selected, Number(first.cost)]).toEqual([['A1', 'A3', 'A2', 'A9'], 379_000]);
    const shares = [
      '--rule',
      'equal-shares',
      '--completion',
      'add1-greedy',
      '--start',
      'floor',
      '--stop',
      'infeasible',
    ];
    const second = JSON.parse((await verify('count', file, ...shares, '--json')).stdout) as Counted;
    expect([second.selected.toSorted(), Number(second.cost)]).toEqual([
      ['A1', 'A11', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9'],
      397_000,
    ]);

    const command = await page.getByRole('region', { name: 'La commande qui recompte' }).innerText();
    const words = command.trim().split(/\s+/);
    const args = words.slice(words.findIndex((word) => word.endsWith('main.js')) + 1);
    const shown = await verify(...args.map((word) => (word.endsWith('.pb') ? file : word)), '--json');
    expect(shown.code, `the command of the page: ${command}\n${shown.stderr}`).toBe(0);
    expect((JSON.parse(shown.stdout) as Counted).selected).toEqual(first.selected);
  });
});

test('on paper, the tables are open and what only serves on a screen is gone', async ({ page }) => {
  await page.goto(RESULTS);
  const table = page.getByRole('table', { name: /Voix et coûts des 12 projets/ });
  await expect(table).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(table).toBeVisible();
  await expect(page.getByRole('table', { name: /par quartier/ })).toBeVisible();
  for (const name of ['Les outils', 'Fil d’Ariane', 'Langue'])
    await expect(page.getByRole('navigation', { name }), name).toBeHidden();
  await expect(page.getByText('Aller au contenu')).toBeHidden();
  await expect(page.getByRole('region', { name: 'Démonstration' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a page in English has no French in its interface but what is marked as French', async ({ page }) => {
  test.setTimeout(60_000);
  for (const path of [
    '',
    '/budgets',
    '/budgets/2025',
    '/budgets/2025/results',
    '/budgets/2025/projects',
    '/record',
    '/sign-in',
  ]) {
    await page.goto(`/orvelle-sur-lanthe/en${path}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    const unmarked = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node.parentElement?.closest('[lang=fr], script, code, pre') === null)
          texts.push(node.textContent?.trim() ?? '');
      }
      // Places keep their names in every language (WCAG 2.2, 3.1.2).
      const names = /place des Halles|rue des Tanneurs|Les Tilleuls|Les Hauts|hôtel de ville/gi;
      const french = /(^|[\s’'])(les|des|est|une|dans|avec|pour|voix|projets|aucun|lauréats?|votre|du)(\s|$)/i;
      return texts.filter((text) => french.test(text.replaceAll(names, '')));
    });
    expect.soft(unmarked, `French on /en${path}`).toEqual([]);
  }
});

test('an edition in voting shows its projects and no figure that could lead', async ({ page, request }) => {
  await page.goto('/orvelle-sur-lanthe/fr/budgets/2026');
  await expect(page.getByRole('link', { name: 'Voir les 24 projets' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Voir le résultat' })).toHaveCount(0);
  await page.goto('/orvelle-sur-lanthe/fr/budgets/2026/results');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Le résultat n’est pas encore publié');
  await expectAccessible(page, 'a result that is not published');
  for (const file of ['ballots.csv', 'edition.pb', 'results.json'])
    expect((await request.get(`/orvelle-sur-lanthe/fr/downloads/budgets/2026/${file}`)).status(), file).toBe(404);
  const projects = await (await request.get('/orvelle-sur-lanthe/fr/downloads/budgets/2026/projects.csv')).text();
  expect(projects.trimEnd().split('\r\n')).toHaveLength(25);
});
