import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { whileCountsWait } from '../operator';
import { become, TEST_BENCH } from '../people/signing-in';

test.describe.configure({ mode: 'serial' });

test('a comparison counts what is missing, each count has its page, and stands beside the official result', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await become(page, 'Mathilde Orsenne', TEST_BENCH);
  await page.goto(`${TEST_BENCH}/trial/edition-d-essai`);
  await page.getByRole('checkbox', { name: 'Parts égales, sans complément' }).check();
  await page.getByRole('button', { name: 'Comparer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('3 modes', { timeout: 30_000 });
  const address = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'Voir ce dépouillement' }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/projets avec le mode «\sParts égales/);
  await expectAccessible(page, 'a count that is done');
  await page.getByRole('link', { name: 'Comparer avec le résultat officiel' }).click();
  await expect(page).toHaveURL(/\/results\?with=cnt_.*#compare$/);
  await expectAccessible(page, 'the official result beside a trial');

  await page.goto(`${TEST_BENCH}/trial/edition-d-essai`);
  await page.getByRole('checkbox', { name: 'Parts égales, sans complément' }).check();
  await page.getByRole('button', { name: 'Comparer' }).click();
  await expect(page, 'a comparison already made opens at once').toHaveURL(new RegExp(`${address}(\\?|$)`));
});

test('a comparison that waits says so without a script, and is cancelled by who asked for it', async ({
  browser,
  page: visitor,
}) => {
  test.setTimeout(60_000);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await become(page, 'Mathilde Orsenne', TEST_BENCH);
  await whileCountsWait(async () => {
    await page.goto(`${TEST_BENCH}/trial/edition-d-essai`);
    await page.getByLabel('Paiement au fil du temps (Phragmén)').check();
    await page.getByRole('button', { name: 'Comparer' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comparaison demandée');
    await expect(page.getByText('Le travail commence.')).toBeVisible();
    await expect(page.getByRole('main')).toContainText('en attente');
    await visitor.goto(new URL(page.url()).pathname);
    await expect(visitor, 'not theirs to see').toHaveURL(/\/sign-in\?return=/);
    await page.getByRole('button', { name: 'Annuler cette comparaison' }).click();
    await expect(page.getByText('L’annulation est demandée')).toBeVisible();
  });
  await page.getByRole('link', { name: /^Actualiser toute seule/ }).click();
  await expect(page.getByRole('heading', { level: 1 }), 'the page looks again by itself').toHaveText(
    'Comparaison annulée',
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
