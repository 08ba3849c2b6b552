import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { become, TEST_BENCH } from '../people/signing-in';

test.describe.configure({ mode: 'serial' });

const REASONS =
  'Sur les bulletins de l’édition d’essai, ce mode laisse moins de votants sans projet lauréat, et répartit mieux l’argent.';

/** Checks exactly these rules of the form. */
async function compareOnly(page: Page, rules: readonly (string | RegExp)[]): Promise<void> {
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  for (const rule of rules) await page.getByRole('checkbox', { name: rule, exact: typeof rule === 'string' }).check();
  await page.getByRole('button', { name: 'Comparer' }).click();
}

const sideBySide = (page: Page): Promise<void> =>
  expect(page.getByRole('heading', { level: 1 })).toContainText('modes', { timeout: 60_000 });

const tableOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('an organiser compares three rules, one of them set by hand', async ({ page }) => {
  test.setTimeout(120_000);
  await become(page, 'Mathilde Orsenne', TEST_BENCH);
  await page.goto(`${TEST_BENCH}/trial`);
  await expectAccessible(page, 'the editions on whose ballots rules can be tried');
  await page.getByRole('link', { name: /Édition d’essai/ }).click();
  await expectAccessible(page, 'the rules to compare');

  await compareOnly(page, ['Les plus votés d’abord']);
  await expect(page.getByRole('alert'), 'one rule compares nothing').toBeFocused();
  await expect(page.getByRole('checkbox', { name: 'Les plus votés d’abord', exact: true })).toBeChecked();
  await expectAccessible(page, 'too few rules');

  await page.getByText('Composer un mode avec tous ses paramètres').click();
  await page.getByLabel('Mode à composer').selectOption({ label: 'Les plus votés d’abord, à partir d’un seuil' });
  await page.getByRole('button', { name: 'Composer ce mode' }).click();
  await expectAccessible(page, 'one rule to set');
  await page.getByLabel('Seuil').fill('beaucoup');
  await page.getByRole('button', { name: 'Ajouter à la comparaison' }).click();
  await expect(page.getByRole('alert')).toContainText(
    '« beaucoup » n’est ni un nombre'.replaceAll(' »', '\u202F»').replace('« ', '«\u202F'),
  );
  await expectAccessible(page, 'a rule that makes no sense');
  await page.getByLabel('Seuil').fill('120');
  await expect(page.getByLabel('Départage des égalités'), 'open where something was wrong').toBeVisible();
  await page.getByLabel('Départage des égalités').selectOption({ label: 'le moins cher' });
  await page.getByRole('button', { name: 'Ajouter à la comparaison' }).click();

  const byHand = page.getByRole('checkbox', { name: /à partir d’un seuil/ });
  await expect(byHand, 'the rule that was made up is there').toBeChecked();
  await expect(
    page.getByRole('checkbox', { name: 'Les plus votés d’abord', exact: true }),
    'and the other still',
  ).toBeChecked();
  await page.getByRole('checkbox', { name: 'Parts égales', exact: true }).check();
  await page.getByRole('button', { name: 'Comparer' }).click();

  await expect(page).toHaveURL(/\/trials\/tri_/);
  await sideBySide(page);
  await expectAccessible(page, 'three rules side by side');
  const figures = tableOf(page, 'Ce que chaque mode donne').getByRole('row');
  await expect(figures).toHaveCount(4);
  await expect(figures.nth(1)).toContainText('Mode A');
  await expect(
    tableOf(page, 'Projets lauréats selon le mode').getByText('Lauréat', { exact: true }).first(),
  ).toBeVisible();
  await expect(tableOf(page, 'Argent par quartier selon le mode').getByRole('row', { name: /^Total/ })).toContainText(
    '€',
  );
  await expect(page.getByRole('heading', { name: 'Passer du mode A à un autre' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Partir d’un autre mode' }).getByRole('link', { name: 'Mode B' }).click();
  await expect(page.getByRole('heading', { name: 'Passer du mode B à un autre' })).toBeVisible();

  const address = new URL(page.url()).pathname;
  for (const [name, type] of [
    ['Projets et modes, en tableau (CSV)', 'text/csv'],
    ['Toute la comparaison (JSON)', 'application/json'],
  ] as const) {
    const file = await page.request.get((await page.getByRole('link', { name }).getAttribute('href')) ?? '');
    expect(file.headers()['content-type']).toContain(type);
    expect(file.headers()['cache-control']).toContain('no-store');
  }
  await page.goto(`${TEST_BENCH}/trial/edition-d-essai`);
  await page
    .getByRole('link', { name: /3.modes/ })
    .first()
    .click();
  await expect(page, 'found again').toHaveURL(new RegExp(`${address}$`));
});

test('the rule that is chosen is on the page of the edition, with its reasons, and so is a change of mind', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await become(page, 'Mathilde Orsenne', TEST_BENCH);
  await page.goto(`${TEST_BENCH}/trial/edition-d-essai`);
  await compareOnly(page, ['Les plus votés d’abord', 'Parts égales']);
  await sideBySide(page);
  const trial = page.url();

  await page.getByRole('link', { name: 'Retenir le mode B' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Retenir «\sParts égales\s»/);
  await expectAccessible(page, 'a rule about to be chosen');
  await page.getByLabel('Pourquoi ce mode ?').fill('Équité.');
  await page.getByRole('button', { name: 'Retenir ce mode' }).click();
  await expect(page.getByRole('alert')).toContainText('40 caractères');
  await expect(page.getByLabel('Pourquoi ce mode ?')).toHaveValue('Équité.');
  await expectAccessible(page, 'reasons that are too short');
  await page.getByLabel('Pourquoi ce mode ?').fill(REASONS);
  await page.getByRole('button', { name: 'Retenir ce mode' }).click();
  await expect(page).toHaveURL(/\/budgets\/edition-a-venir#rule-choice$/);
  await expectAccessible(page, 'an edition whose rule was chosen');

  await page.goto(trial);
  await page.getByRole('link', { name: 'Retenir le mode A' }).click();
  await page.getByLabel('Pourquoi ce mode ?').fill(`${REASONS} Finalement, un mode que tout le monde connaît.`);
  await page.getByRole('button', { name: 'Retenir ce mode' }).click();

  const visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await visitor.goto(`${TEST_BENCH}/budgets/edition-a-venir`);
  const choice = visitor.getByRole('region', { name: 'Pourquoi ce mode de dépouillement' });
  await expect(choice).toContainText(/«\sLes plus votés d’abord\s», retenu le .* par\s: Organisateur ou organisatrice/);
  await expect(choice).toContainText('Finalement, un mode que tout le monde connaît.');
  await choice.getByText('Un choix précédent').click();
  await expect(choice).toContainText(/«\sParts égales\s», retenu le/);
  await expect(async () => {
    await visitor.reload();
    await expect(choice.getByRole('link', { name: /Acte n°/ }).first()).toBeVisible({ timeout: 500 });
  }, 'the act is sealed within seconds').toPass({ timeout: 20_000 });
  await visitor.goto(`${TEST_BENCH}/record`);
  await expect(visitor.getByRole('main')).toContainText('Le mode de dépouillement de');
  await visitor.context().close();
});

test('an edition whose vote has opened keeps its rule: it is not offered', async ({ page }) => {
  await become(page, 'Mathilde Orsenne', TEST_BENCH);
  await page.goto(`${TEST_BENCH}/trial/edition-d-essai`);
  await compareOnly(page, ['Les plus votés d’abord', 'Parts égales, sans complément']);
  await sideBySide(page);
  await page.getByRole('link', { name: 'Retenir le mode A' }).click();
  await expect(page.getByRole('radio')).toHaveCount(1);
  await expect(page.getByRole('radio', { name: 'Édition à venir, sans projets encore' })).toBeChecked();
});

test('who is not an organiser sees neither the trials nor their files', async ({ page, request }) => {
  await become(page, 'Mathilde Orsenne', TEST_BENCH);
  await page.goto(`${TEST_BENCH}/trial/edition-d-essai`);
  await compareOnly(page, ['Les plus votés d’abord', 'Parts égales']);
  await sideBySide(page);
  const { pathname } = new URL(page.url());
  const file = (await page.getByRole('link', { name: /CSV/ }).getAttribute('href')) ?? '';
  const chosen = (await page.getByRole('link', { name: 'Retenir le mode A' }).getAttribute('href')) ?? '';
  for (const path of [pathname, chosen]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status()).toBe(302);
    expect(answer.headers()['location']).toContain('/sign-in?return=');
  }
  expect((await request.get(file)).status()).toBe(404);
  await become(page, 'Paul-Henri Dastel', TEST_BENCH);
  expect((await page.goto(pathname))?.status()).toBe(403);
  expect((await page.goto(file))?.status()).toBe(404);
});

for (const width of [320, 768, 1280]) {
  test(`three rules side by side fit a screen of ${width} pixels`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height: 900 });
    await become(page, 'Mathilde Orsenne', TEST_BENCH);
    await page.goto(`${TEST_BENCH}/trial/edition-d-essai`);
    await compareOnly(page, ['Les plus votés d’abord', 'Parts égales', 'Le meilleur total possible']);
    await sideBySide(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, 'only tables scroll, in their own region').toBeLessThanOrEqual(0);
  });
}
