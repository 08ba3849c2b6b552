import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { become } from '../people/signing-in';

const NEW_PLACE = '/val-de-lanthe/fr';

test('a territory with nothing yet says what there is, and where to go', async ({ page }) => {
  await page.goto(NEW_PLACE);
  await expect(page.getByRole('main')).toContainText('Rien à faire aujourd’hui');
  await expectAccessible(page, 'a square with nothing open');
  await page.goto(`${NEW_PLACE}/budgets`);
  await expect(page.getByText('Aucune édition n’est encore publiée.')).toBeVisible();
  await expectAccessible(page, 'no edition');
  await page.goto(`${NEW_PLACE}/record`);
  await expect(page.getByText('Val de Lanthe Agglomération ouvre son registre public.')).toBeVisible();
  await become(page, 'Mathilde Orsenne', NEW_PLACE);
  await page.goto(`${NEW_PLACE}/trial`);
  await expect(page.getByText('Aucune édition n’a encore de bulletins publiés.')).toBeVisible();
  await expectAccessible(page, 'nothing to count again');
});

test('an unknown page says so in the frame of its territory and its language', async ({ page }) => {
  const unknown = [
    '/rien',
    '/budgets/1999',
    '/budgets/1999/results',
    '/budgets/2025/projects/rien',
    '/budgets/2025/counts/cnt_rien',
    '/record/abc',
    '/downloads/budgets/2025/rien.csv',
    '/downloads/record/rien.json',
  ];
  for (const path of unknown) {
    const answer = await page.goto(`/orvelle-sur-lanthe/fr${path}`);
    expect.soft(answer?.status(), path).toBe(404);
    await expect.soft(page.getByRole('heading', { level: 1 }), path).toHaveText('Cette page n’existe pas');
    await expect.soft(page.getByRole('banner'), path).toContainText('Orvelle-sur-Lanthe');
    await expect.soft(page.locator('meta[name=robots]'), path).toHaveAttribute('content', 'noindex');
  }
  await expectAccessible(page, 'an unknown page');
  await page.goto('/orvelle-sur-lanthe/en/nothing');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('main').getByRole('link').click();
  await expect(page).toHaveURL(/\/orvelle-sur-lanthe\/en$/);
});

test('a place nobody knows, and a language nobody offers, lead back to the list of places', async ({ page }) => {
  for (const path of [
    '/nulle-part',
    '/nulle-part/fr',
    '/nulle-part/fr/budgets',
    '/orvelle-sur-lanthe/de',
    '/orvelle-sur-lanthe/de/budgets',
  ]) {
    const answer = await page.goto(path);
    expect.soft(answer?.status(), path).toBe(404);
    await expect.soft(page.getByRole('heading', { level: 1 }), path).toHaveText('Cette page n’existe pas');
  }
  await page.goto('/nulle-part/fr');
  await expectAccessible(page, 'an unknown place');
  await page.getByRole('main').getByRole('link').click();
  await expect(page.getByRole('main').getByRole('link', { name: /Orvelle-sur-Lanthe/ })).toBeVisible();
  await expectAccessible(page, 'the list of places');
});

test('another territory never lends its pages: an edition, a count or an act of one is unknown in the others', async ({
  request,
}) => {
  const results = await (await request.get('/orvelle-sur-lanthe/fr/budgets/2025/results')).text();
  const count = /counts\/(cnt_[a-z0-9]+)\.json/.exec(results)?.[1] ?? '';
  expect(count).not.toBe('');
  expect((await request.get(`/orvelle-sur-lanthe/fr/budgets/2025/counts/${count}`)).status()).toBe(200);
  for (const path of [
    `/banc-d-essai/fr/budgets/2025/counts/${count}`,
    `/banc-d-essai/fr/budgets/edition-d-essai/counts/${count}`,
    `/banc-d-essai/fr/downloads/budgets/edition-d-essai/counts/${count}.json`,
    '/banc-d-essai/fr/budgets/2025',
    '/val-de-lanthe/fr/budgets/edition-d-essai',
  ])
    expect.soft((await request.get(path)).status(), path).toBe(404);
});
