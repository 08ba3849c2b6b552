import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { verify, withFiles } from '../operator';

const TERRITORY = '/orvelle-sur-lanthe';
const EDITION = `${TERRITORY}/fr/downloads/budgets/2025/edition.pb`;
const RECOUNT_2025 = `${TERRITORY}/fr/recount?budget=2025`;
const RECOUNT = `${TERRITORY}/fr/recount`;

const EQUAL_SHARES = ['A1', 'A11', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9'];

/** Figures are printed with thin and hard spaces, which nobody types. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

const act = (page: Page) => page.getByRole('button', { name: 'Recompter', exact: true });
const outcome = (page: Page) => page.locator('#recount-outcome');
const status = (page: Page) => page.getByRole('status').filter({ hasText: /./ });

/** A .pb file as a person chooses it on their device. */
const chooseFile = (page: Page, text: string, name = 'bulletins.pb') =>
  page.getByLabel('Fichier des bulletins').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

const savedJson = async (page: Page): Promise<Record<string, unknown>> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Enregistrer le résultat (JSON)' }).click(),
  ]);
  return JSON.parse(await readFile(await download.path(), 'utf8')) as Record<string, unknown>;
};

const small = (project: string): string =>
  [
    'META',
    'key;value',
    'description;Essai',
    'country;France',
    'unit;Essai',
    'instance;2025',
    'num_projects;2',
    'num_votes;2',
    'budget;100',
    'vote_type;approval',
    'rule;greedy',
    'date_begin;2025',
    'date_end;2025',
    'currency;EUR',
    'PROJECTS',
    'project_id;cost;name',
    project,
    '2;70;Square',
    'VOTES',
    'voter_id;vote',
    '1;1,2',
    '2;1',
    '',
  ].join('\n');

test('from a result: its ballots are counted again in the browser, and give the published result', async ({
  page,
  request,
}) => {
  test.setTimeout(60_000);
  await page.goto(`${TERRITORY}/fr/budgets/2025/results`);
  await page.getByRole('link', { name: 'Recompter ici' }).click();
  await expect(page).toHaveURL(new RegExp('/fr/recount\\?budget=2025$'));
  await expect(page.getByLabel('Mode de dépouillement')).toHaveValue('published');
  await expectAccessible(page, 'nothing counted yet');
  await act(page).click();
  await expect(outcome(page).getByRole('heading', { name: 'Le même résultat' })).toBeVisible();
  const said = plain(await outcome(page).innerText());
  expect(said).toContain('4 projets lauréats pour 379 000 €, sur une enveloppe de 400 000 €');
  expect(said).toContain('Ce dépouillement donne exactement les 4 lauréats publiés.');
  expect(said, 'a winner, with its place').toContain('Lauréat en 1re position : 1 390 voix, 165 000 €');
  expect(said, 'a loser, with what it lacked').toMatch(/Vingt fontaines à eau en ville\s+Non retenu : 560 voix/);
  expect(said, 'what was proved').toContain('Les projets lauréats ne coûtent pas plus que l’enveloppe.');
  expect(said, 'blank ballots').toContain('2 980, dont 30 blancs');
  await expect(outcome(page).getByRole('heading', { level: 2 }).first(), 'the eye and the ear go there').toBeFocused();
  expect(plain((await status(page).textContent()) ?? '')).toMatch(/^Dépouillement terminé. 4 projets lauréats/);
  await outcome(page).locator('summary', { hasText: 'Le tableau de tous les projets' }).click();
  await expect(page.getByRole('table', { name: 'Le tableau de tous les projets' }).getByRole('row')).toHaveCount(13);
  await expectAccessible(page, 'a result');

  const json = await savedJson(page);
  const command = (await page.getByRole('region', { name: 'La commande qui recompte' }).innerText())
    .trim()
    .split(/\s+/);
  await withFiles({ 'edition.pb': await (await request.get(EDITION)).text() }, async (paths) => {
    const args = command
      .slice(command.indexOf('count'))
      .map((word) => (word.endsWith('.pb') ? (paths['edition.pb'] ?? '') : word));
    const there = JSON.parse((await verify(...args, '--json')).stdout) as Record<string, unknown>;
    const same = { file: basename(String(json['file'])), seconds: 0 };
    expect({ ...json, seconds: 0 }, 'the same line as the verifier').toEqual({ ...there, ...same });
  });
});

test('once the page is open it needs no network: a file of the device is counted, and nothing leaves', async ({
  page,
  context,
  request,
}) => {
  const file = await (await request.get(EDITION)).text();
  await page.goto(RECOUNT, { waitUntil: 'networkidle' });
  await context.setOffline(true);
  const asked: string[] = [];
  page.on('request', (one) => asked.push(one.url()));
  await chooseFile(page, file, 'chez-moi.pb');
  await page.getByLabel('Mode de dépouillement').selectOption('equal-shares');
  await act(page).click();
  await expect(outcome(page).getByRole('heading', { name: 'Un autre résultat' })).toBeVisible();
  const said = plain(await outcome(page).innerText());
  expect(said).toContain('8 projets lauréats pour 397 000 €');
  expect(said).toContain(
    'Lauréats dans le résultat publié seulement : Piste cyclable sur le quai de la Lanthe (n° A2)',
  );
  expect(said).toContain('chez-moi.pb');
  expect(
    asked.filter((url) => !url.startsWith('blob:')),
    'requests while counting',
  ).toEqual([]);
  expect(((await savedJson(page))['selected'] as string[]).toSorted()).toEqual(EQUAL_SHARES);
  await expectAccessible(page, 'a result that differs');
});

test('while it works, the page says what it does, and one key stops it', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(`**${EDITION}`, async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await page.goto(RECOUNT_2025, { waitUntil: 'networkidle' });
  await act(page).click();
  const stop = page.getByRole('button', { name: 'Arrêter le dépouillement' });
  await expect(stop).toBeFocused();
  await expect(page.getByRole('progressbar', { name: 'Dépouillement en cours' })).toBeVisible();
  await expect(status(page)).toHaveText('Les fichiers publiés arrivent.');
  await expectAccessible(page, 'counting');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Dépouillement arrêté. Rien n’a été gardé.');
  await expect(act(page)).toBeFocused();
  await expect(stop).toBeHidden();
  release();
});

test('a long count can be stopped, as often as one likes and without the network; the next one works', async ({
  page,
  context,
  request,
}) => {
  test.setTimeout(60_000);
  const file = await (await request.get(EDITION)).text();
  await page.goto(RECOUNT_2025, { waitUntil: 'networkidle' });
  const stop = page.getByRole('button', { name: 'Arrêter le dépouillement' });
  await context.setOffline(true);
  await page.getByLabel('Un fichier de votre appareil').check();
  // Enough ballots for a hand to be faster than the count.
  const [head = '', votes = ''] = file.split('VOTES\n');
  const [columns = '', ...ballots] = votes.trimEnd().split('\n');
  const many = Array.from({ length: 700 }, () => ballots).flat();
  const large = `${head.replace(/num_votes;\d+/, `num_votes;${many.length}`)}VOTES\n${[columns, ...many].join('\n')}\n`;
  await withFiles({ 'grand.pb': large }, async (paths) => {
    await page.getByLabel('Fichier des bulletins').setInputFiles(paths['grand.pb'] ?? '');
    for (let round = 0; round < 3; round += 1) {
      await act(page).click();
      await stop.click();
      await expect(status(page)).toHaveText('Dépouillement arrêté. Rien n’a été gardé.');
    }
  });
  await chooseFile(page, file);
  await page.getByLabel('Mode de dépouillement').selectOption('published');
  await act(page).click();
  await expect(outcome(page).getByRole('heading', { name: 'Le même résultat' })).toBeVisible();
});

test('a file at fault is refused with its line and field, in the language of the page', async ({ page }) => {
  await page.goto(RECOUNT);
  await act(page).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('link', { name: 'Choisissez un fichier .pb.' })).toBeVisible();
  await chooseFile(page, small('1;cher;Fontaine'));
  await act(page).click();
  const fault = /Ligne 17, cost.: «.cher.» n’est pas un nombre/;
  await expect(page.getByRole('alert').getByRole('link', { name: fault })).toBeVisible();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page).toHaveTitle(/^Erreur.: Recomptez vous-même/);
  await expect(page.getByLabel('Fichier des bulletins')).toHaveAccessibleDescription(fault);
  await expectAccessible(page, 'a file at fault');
  await page.getByRole('link', { name: fault }).click();
  await expect(page.getByLabel('Fichier des bulletins')).toBeFocused();

  await chooseFile(page, small('1;30;Fontaine'));
  await page.getByLabel('Mode de dépouillement').selectOption('equal-shares');
  await page.getByLabel('De combien à chaque fois').fill('un');
  await act(page).click();
  await expect(page.getByRole('alert')).toContainText('« un » ne convient pas');
  await page.getByLabel('De combien à chaque fois').fill('1');
  await page.getByLabel('Ce que vaut un projet').selectOption('points');
  await act(page).click();
  await expect(page.getByRole('alert')).toContainText('vote_type : ce mode de dépouillement a besoin de points');
  await page.getByLabel('Ce que vaut un projet').selectOption('cost');
  await act(page).click();
  await expect(outcome(page)).toContainText('2 projets lauréats');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page).toHaveTitle(/^Recomptez vous-même/);
  await expect(page.getByLabel('Fichier des bulletins')).not.toHaveAttribute('aria-invalid');

  await page.goto(`${TERRITORY}/en/recount`);
  await page.getByLabel('File of ballots').setInputFiles({
    name: 'ballots.pb',
    mimeType: 'text/plain',
    buffer: Buffer.from(small('1;dear;Fountain')),
  });
  await page.getByRole('button', { name: 'Recount' }).click();
  await expect(page.getByRole('alert')).toContainText('Line 17, cost: “dear” is not a number');
});

test('a page whose counting program did not arrive says so, instead of waiting for ever', async ({ page }) => {
  await page.route('**/assets/counting.worker*', (route) => route.abort());
  await page.goto(RECOUNT, { waitUntil: 'networkidle' });
  await chooseFile(page, small('1;30;Fontaine'));
  await act(page).click();
  await expect(page.getByRole('alert')).toContainText('Le programme de dépouillement n’est pas arrivé');
  await expect(page.getByRole('button', { name: 'Arrêter le dépouillement' })).toBeHidden();
});

test('what a file holds stays text', async ({ page }) => {
  await page.goto(RECOUNT);
  const hostile = '<img src=x onerror="document.title=\'pris\'"><script>document.title="pris"</script>';
  await chooseFile(page, small(`1;30;"${hostile.replaceAll('"', '""')}"`), '<b>bulletins</b>.pb');
  await act(page).click();
  await expect(outcome(page).getByRole('heading', { name: hostile })).toBeVisible();
  await expect(outcome(page).locator('img, script, b')).toHaveCount(0);
  await expect(page).toHaveTitle(/^Recomptez vous-même/);
});

test('by the keyboard alone, from the first field to the result', async ({ page }) => {
  await page.goto(RECOUNT_2025);
  await page.getByLabel('Les bulletins publiés').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Mode de dépouillement')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Mode de dépouillement')).toHaveValue('equal-shares');
  for (const label of [
    'Ce que vaut un projet',
    'Première part',
    'Agrandir les parts',
    'De combien',
    'Argent que',
    'Départage',
  ]) {
    await page.keyboard.press('Tab');
    await expect(page.getByLabel(label)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(act(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(outcome(page).getByRole('heading', { level: 2 }).first()).toBeFocused();
  await expect(outcome(page)).toContainText('Ce résultat a été compté autrement : Les plus votés d’abord.');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Enregistrer le résultat (JSON)' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeFocused();
});

test('without JavaScript the page says how to recount, with the file and the exact command', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(RECOUNT_2025);
  await expect(page.locator('noscript').locator('h2')).toBeVisible();
  // What only readers without scripts see, Playwright does not count as text.
  const advice = await page.locator('noscript p').evaluate((paragraph) => paragraph.textContent);
  expect(advice).toContain('le fichier et la commande sont plus bas');
  await expect(act(page), 'a button that would do nothing').toBeHidden();
  await expect(page.getByRole('link', { name: /Enregistrer les bulletins publiés/ })).toHaveAttribute('href', EDITION);
  await expect(page.getByRole('region', { name: 'La commande qui recompte' })).toContainText(
    'count orvelle-sur-lanthe-2025.pb --rule greedy --utility cost --ties lexicographic --against official',
  );
  await page.goto(RECOUNT);
  await page.getByRole('link', { name: 'Budget participatif 2025' }).click();
  await expect(page).toHaveURL(new RegExp('budget=2025$'));
  await context.close();
});

test('reads at 320 px, in forced colours and on paper', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(RECOUNT_2025);
  await page.getByLabel('Mode de dépouillement').selectOption('equal-shares');
  await act(page).click();
  await expect(outcome(page).getByRole('heading', { level: 2 }).first()).toBeFocused();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'pixels too wide').toBeLessThanOrEqual(0);
  await expectAccessible(page, 'a result on a phone in forced colours');
  await page.emulateMedia({ media: 'print', forcedColors: 'none' });
  await expect(page.getByRole('table', { name: 'Le tableau de tous les projets' })).toBeVisible();
  await expect(act(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden();
});

test('ninety thousand ballots are counted in seconds, and the page never freezes', async ({ page }) => {
  const data = process.env['PARVIS_DATA'] ?? resolve(import.meta.dirname, '../../../shared/data');
  const file = join(data, 'pabulib/Poland_Lodz_2022.pb');
  test.skip(!existsSync(file), `not checked: ${file} is not on this machine`);
  await page.goto(RECOUNT);
  await page.getByLabel('Fichier des bulletins').setInputFiles(file);
  await page.getByLabel('Mode de dépouillement').selectOption('equal-shares');
  await page.evaluate(() => {
    const page = window as unknown as { longestGap: number };
    page.longestGap = 0;
    let last = performance.now();
    const look = (): void => {
      const now = performance.now();
      page.longestGap = Math.max(page.longestGap, now - last);
      last = now;
      if (document.querySelector('#recount-outcome > *') === null) setTimeout(look, 10);
    };
    look();
  });
  const began = Date.now();
  await act(page).click();
  await expect(outcome(page)).toContainText('45 projets lauréats', { timeout: 20_000 });
  expect(Date.now() - began, 'milliseconds, others working beside').toBeLessThan(8_000);
  const gap = await page.evaluate(() => (window as unknown as { longestGap: number }).longestGap);
  expect(gap, 'milliseconds without an answer').toBeLessThan(500);
});
