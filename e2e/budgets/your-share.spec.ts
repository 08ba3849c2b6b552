import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';

const RESULTS = '/orvelle-sur-lanthe/fr/budgets/2025/results';
const KEY = 'parvis/choices/orvelle-sur-lanthe/2025';

/** Figures are printed with thin and hard spaces, which nobody types. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

const section = (page: Page) => page.getByRole('region', { name: /Où irait votre part/ });
const finding = (page: Page) => section(page).getByRole('heading', { name: /^Votre part de/ });
const show = (page: Page) => page.getByRole('button', { name: 'Voir où va ma part' });
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

const choose = async (page: Page, ...titles: readonly string[]): Promise<void> => {
  for (const title of titles) await section(page).getByLabel(title).check();
};

test('a voter sees where their share goes; only the published result is read, and nothing is kept', async ({
  page,
}) => {
  await page.goto(RESULTS, { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (one) => asked.push(`${one.method()} ${new URL(one.url()).pathname}${one.postData() ?? ''}`));
  await choose(page, 'Place des Halles ombragée', 'Vingt fontaines à eau en ville', 'Atelier vélo de la gare');
  await show(page).click();
  await expect(finding(page)).toBeVisible();
  const said = plain(await section(page).innerText());
  expect(said).toContain('Votre part de 165 € paie 161,57 € à 2 lauréats ; il en reste 3,43 €');
  expect(said).toContain('Parmi vos choix, un projet n’est pas retenu : Atelier vélo de la gare.');
  await section(page).locator('summary').click();
  const rows = section(page).getByRole('table', { name: 'Le tableau de votre part' }).getByRole('row');
  await expect(rows).toHaveCount(4);
  expect(plain(await rows.nth(1).innerText())).toMatch(/Place des Halles ombragée.*118,71 €\s+tout ce qui est demandé/);
  await expectAccessible(page, 'where one share went');
  expect(asked, 'one published file').toHaveLength(1);
  expect(asked[0]).toMatch(/^GET \/orvelle-sur-lanthe\/fr\/downloads\/budgets\/2025\/counts\/[^?]+\.json$/);
  expect(await kept(page)).toBeNull();
});

test('a share that is all spent on one project says so, and the sum by hand gives the same', async ({ page }) => {
  await page.goto(RESULTS);
  await choose(page, 'Cour végétale de l’école des Tilleuls', 'Place des Halles ombragée');
  await show(page).click();
  const table = section(page).getByRole('table', { name: 'Ce que chaque lauréat demande' });
  const asked = await table.getByRole('row').allInnerTexts();
  expect(asked.map(plain).find((row) => row.startsWith('Place des Halles'))).toContain('118,71 €');
  expect(asked.map(plain).find((row) => row.startsWith('Cour végétale'))).toContain('135,63 €');
  // 165 − 118,71 = 46,29: less than what the second one asks, so it takes all of it.
  expect(plain(await finding(page).innerText())).toBe('Votre part de 165 € paie 165 € à 2 lauréats ; il en reste 0 €');
  await section(page).locator('summary').click();
  await expect(section(page).getByRole('row', { name: /Cour végétale.*46,29.*tout ce qui restait/ })).toBeVisible();
});

test('choices are kept in this browser only when asked, found again, and erased on demand', async ({ page }) => {
  await page.goto(RESULTS);
  await show(page).click();
  await expect(section(page).getByText('Indiquez au moins un choix.')).toBeVisible();
  await choose(page, 'Composteurs de quartier', 'Garder ces choix dans ce navigateur');
  await expect(section(page)).toContainText(KEY);
  await show(page).click();
  await expect(finding(page)).toBeVisible();
  expect(JSON.parse((await kept(page)) ?? 'null')).toEqual({ A9: '' });
  await page.reload();
  await expect(section(page).getByLabel('Composteurs de quartier')).toBeChecked();
  await expect(section(page).getByLabel('Atelier vélo de la gare')).not.toBeChecked();
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(section(page).getByText(/Vos choix sont effacés/)).toBeVisible();
  await expect(section(page).getByLabel('Composteurs de quartier')).not.toBeChecked();
  expect(await kept(page)).toBeNull();
});

test('by the keyboard alone, at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(RESULTS);
  await section(page).getByLabel('Aire de jeux pour tous').focus();
  await page.keyboard.press('Space');
  await section(page).getByLabel('Garder ces choix').focus();
  await page.keyboard.press('Tab');
  await expect(show(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(finding(page)).toBeVisible();
  await expect(section(page).getByRole('status')).toHaveText(/^Votre part de/);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'pixels too wide').toBeLessThanOrEqual(0);
});

test('without the network it says so, and counts once it is back', async ({ page, context }) => {
  await page.goto(RESULTS, { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await choose(page, 'Composteurs de quartier');
  await show(page).click();
  await expect(section(page).getByText(/Le résultat publié n’a pas pu être lu/)).toBeVisible();
  await context.setOffline(false);
  await show(page).click();
  await expect(finding(page)).toBeVisible();
});

test('without JavaScript the section says how to do the sum by hand', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(RESULTS);
  await expect(show(page), 'a button that would do nothing').toBeHidden();
  expect(plain(await section(page).innerText())).toContain('Partez de votre part : 165 €.');
  await expect(
    section(page).getByRole('table', { name: 'Ce que chaque lauréat demande' }).getByRole('row'),
  ).toHaveCount(9);
  await context.close();
});

test('a result says which projects came nearest; a project says where its supporters’ money went', async ({ page }) => {
  await page.goto(RESULTS);
  const near = page.getByRole('region', { name: 'Les projets les plus près d’être lauréats' });
  expect(plain(await near.innerText())).toContain(
    '« Fresque de la rue des Tanneurs » est le plus près : il lui manque 1 000 € sur 22 000 €',
  );
  await near.getByRole('link', { name: 'Vingt fontaines à eau en ville' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vingt fontaines à eau en ville');
  await page.goto('/orvelle-sur-lanthe/fr/budgets/2025/projects');
  await page.getByRole('link', { name: 'Piste cyclable sur le quai de la Lanthe' }).click();
  const why = page.getByRole('region', { name: 'Pourquoi ce résultat' });
  const said = plain(await why.innerText());
  expect(said).toMatch(/est allé surtout à « Place des Halles ombragée : 34 arbres et une fontaine » : 121 079 €/);
  expect(said).toContain('Au mieux, ceux qui l’ont choisi pouvaient en payer 92 %.');
  await why.locator('summary').click();
  const table = why.getByRole('table', { name: 'Le tableau de leur argent' });
  expect(plain(await table.innerText())).toMatch(/Vingt fontaines à eau en ville\s+8 571 €\s+200/);
  await expectAccessible(page, 'a project that shares did not reach');
});
