import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { whileCountsWait } from '../operator';
import { become, TEST_BENCH } from '../people/signing-in';

test.describe.configure({ mode: 'serial' });

test('an organiser counts again, leaves the page to itself, and compares', async ({ page }) => {
  test.setTimeout(90_000);
  await become(page, 'Mathilde Orsenne', TEST_BENCH);
  await page.goto(`${TEST_BENCH}/trial`);
  await expectAccessible(page, 'the editions that can be counted again');
  await page.getByRole('link', { name: /Édition d’essai/ }).click();
  await page.getByRole('button', { name: 'Compter' }).click();
  await expect(page.getByRole('alert'), 'a method is needed').toBeFocused();
  await expectAccessible(page, 'a count asked for without a method');
  await page.getByLabel('Parts égales, sans complément').check();
  await page.getByRole('button', { name: 'Compter' }).click();
  await expect(page).toHaveURL(/\/counts\/cnt_/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/projets avec le mode «\sParts égales/, {
    timeout: 30_000,
  });
  await expectAccessible(page, 'a count that is done');
  const address = page.url();
  await page.getByRole('link', { name: 'Comparer avec le résultat officiel' }).click();
  await expect(page).toHaveURL(/\/results\?with=cnt_.*#compare$/);
  await expectAccessible(page, 'the official result beside a trial');

  await page.goto(`${TEST_BENCH}/trial`);
  await page.getByRole('link', { name: /Édition d’essai/ }).click();
  await page.getByLabel('Parts égales, sans complément').check();
  await page.getByRole('button', { name: 'Compter' }).click();
  expect(page.url(), 'a trial already done opens at once').toBe(address);
});

test('a count that waits says so without a script, and is cancelled by who asked for it', async ({
  browser,
  page: visitor,
}) => {
  test.setTimeout(60_000);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await become(page, 'Mathilde Orsenne', TEST_BENCH);
  await whileCountsWait(async () => {
    await page.goto(`${TEST_BENCH}/trial/edition-d-essai`);
    await page.getByLabel('Le plus de voix pour leur coût d’abord').check();
    await page.getByRole('button', { name: 'Compter' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dépouillement demandé');
    await expect(page.getByText('Le travail commence.')).toBeVisible();
    await visitor.goto(new URL(page.url()).pathname);
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Dépouillement demandé');
    await expect(visitor.getByRole('button', { name: 'Annuler ce dépouillement' }), 'not theirs to stop').toHaveCount(
      0,
    );
    await expectAccessible(visitor, 'a count that waits');
    await page.getByRole('button', { name: 'Annuler ce dépouillement' }).click();
    await expect(page.getByText('L’annulation est demandée')).toBeVisible();
  });
  await page.getByRole('link', { name: /^Actualiser toute seule/ }).click();
  await expect(page.getByRole('heading', { level: 1 }), 'the page looks again by itself').toHaveText(
    'Dépouillement annulé',
    { timeout: 20_000 },
  );
  await expect(page.getByRole('main')).toContainText('Rien n’a été changé.');
  await context.close();
});

test('who is not an organiser sees the counts and can start none', async ({ page, request }) => {
  const anonymous = await request.get(`${TEST_BENCH}/trial`, { maxRedirects: 0 });
  expect(anonymous.status()).toBe(302);
  expect(anonymous.headers()['location']).toContain('/sign-in?return=');
  await become(page, 'Paul-Henri Dastel', TEST_BENCH);
  const answer = await page.goto(`${TEST_BENCH}/trial/edition-d-essai`);
  expect(answer?.status()).toBe(403);
});
