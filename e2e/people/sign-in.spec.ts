import { expect, test } from '@playwright/test';
import { askForCode, ORVELLE, receivedCode, signIn, someone } from './signing-in';

test.use({ javaScriptEnabled: false });

test('a code received by e-mail signs in, once, and a wrong one keeps the rest', async ({ page, browser }) => {
  const address = someone('camille');
  await page.goto(`${ORVELLE}/account`);
  await expect(page, 'the page asked for waits behind sign-in').toHaveURL(/\/sign-in\?return=/);
  await page.getByLabel('Quelle est votre adresse de courriel ?').fill('camille@essai');
  await page.getByRole('button', { name: 'Recevoir un code' }).click();

  await expect(page, 'the title says it first').toHaveTitle(/^Erreur\s:/);
  await expect(page.getByRole('alert'), 'the summary takes the focus').toBeFocused();
  await expect(page.getByLabel('Quelle est votre adresse de courriel ?')).toHaveValue('camille@essai');
  await page
    .getByRole('alert')
    .getByRole('link', { name: /adresse de courriel complète/ })
    .click();
  await expect(page).toHaveURL(/#email$/);

  const { code } = await askForCode(page, address);
  expect(code).toMatch(/^\d{6}$/);
  const wrong = code === '000000' ? '111111' : '000000';
  await page.getByLabel('Quel code avez-vous reçu ?').fill(wrong);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page).toHaveTitle(/^Erreur\s:/);
  await expect(page.getByRole('alert')).toContainText('Ce code n’est pas le bon.');
  await expect(page.getByLabel('Quel code avez-vous reçu ?')).toHaveAttribute('aria-invalid', 'true');
  expect(await page.locator('input[name=email]').inputValue(), 'nobody types the address again').toBe(address);

  await page.getByLabel('Quel code avez-vous reçu ?').fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mon compte' })).toBeVisible();
  await expect(page.getByText(address)).toBeVisible();
  await expect(page, 'nothing secret in the address').not.toHaveURL(/token|code=|essai\.example/);

  const elsewhere = await browser.newPage({ javaScriptEnabled: false });
  await elsewhere.goto(`${ORVELLE}/sign-in/code`);
  await elsewhere.getByLabel('Votre adresse de courriel').fill(address);
  await elsewhere.getByLabel('Quel code avez-vous reçu ?').fill(code);
  await elsewhere.getByRole('button', { name: 'Se connecter' }).click();
  await expect(elsewhere.getByRole('alert'), 'a code serves once').toBeVisible();
  await elsewhere.close();
});

test('a link received by e-mail signs in by its button only, and once', async ({ page, request, browser }) => {
  const address = someone('sacha');
  const { link } = await askForCode(page, address);
  for (const method of ['get', 'head'] as const) {
    const scanned = await request[method](link);
    expect(scanned.status(), 'what scans mail opens links').toBe(200);
    expect(scanned.headers()['set-cookie']).toBeUndefined();
  }

  const phone = await browser.newContext({ javaScriptEnabled: false });
  const opened = await phone.newPage();
  await opened.goto(link);
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText('Vous connecter sur cet appareil ?');
  await opened.getByRole('button', { name: 'Me connecter' }).click();
  await expect(opened.getByRole('heading', { level: 1, name: 'Mon compte' })).toBeVisible();
  await phone.close();

  await page.goto(link);
  await page.getByRole('button', { name: 'Me connecter' }).click();
  await expect(page.getByRole('alert')).toContainText('Ce lien ne fonctionne plus');
  await expect(page).toHaveTitle(/^Erreur\s:/);
});

test('a password is chosen, used, and refused when wrong; signing out ends the session for good', async ({
  page,
  context,
}) => {
  const address = someone('lou');
  const password = 'le marché des Halles sent la menthe';
  await signIn(page, address);
  await page.getByRole('link', { name: 'Choisir un mot de passe' }).click();
  const field = page.getByLabel('Quel mot de passe choisissez-vous ?');
  await field.fill('trop court');
  await page.getByRole('button', { name: 'Choisir ce mot de passe' }).click();
  await expect(page.getByRole('alert')).toContainText('au moins 15 caractères');
  expect(await field.inputValue(), 'a password is never sent back').toBe('');
  await field.fill(password);
  await page.getByRole('button', { name: 'Choisir ce mot de passe' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Votre mot de passe est choisi');

  const kept = await context.cookies();
  await page.goto(`${ORVELLE}/account`);
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page.getByRole('link', { name: 'Se connecter' })).toBeVisible();
  await context.addCookies(kept);
  await page.goto(`${ORVELLE}/account`);
  await expect(page, 'a cookie kept from before opens nothing').toHaveURL(/\/sign-in/);

  await page.getByRole('link', { name: 'Se connecter avec un mot de passe' }).click();
  await page.getByLabel('Votre adresse de courriel').fill(address);
  await page.getByLabel('Votre mot de passe').fill('ce n’est pas celui-là du tout');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('alert')).toContainText('L’adresse ou le mot de passe n’est pas le bon');
  await expect(page.getByLabel('Votre adresse de courriel')).toHaveValue(address);
  await expect(page.getByLabel('Votre mot de passe')).toHaveValue('');
  await page.getByLabel('Votre mot de passe').fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mon compte' })).toBeVisible();
  const changed = await (await page.request.get('/inbox')).text();
  expect(changed, 'the owner of the address is told').toContain('Votre mot de passe a été modifié');
});

test('an address that nobody has gets the same page as one that somebody has', async ({ page }) => {
  const known = someone('known');
  await signIn(page, known);
  await page.context().clearCookies();
  const pages: string[] = [];
  for (const address of [known, someone('nobody')]) {
    await page.goto(`${ORVELLE}/sign-in/password`);
    await page.getByLabel('Votre adresse de courriel').fill(address);
    await page.getByLabel('Votre mot de passe').fill('un mot de passe au hasard');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    pages.push((await page.getByRole('main').innerHTML()).replaceAll(address, 'ADDRESS'));
  }
  expect(pages[0]).toBe(pages[1]);
});

test('on a shared computer the session ends with the browser', async ({ page, context }) => {
  const address = someone('partage');
  await page.goto(`${ORVELLE}/sign-in`);
  await page.getByLabel('Quelle est votre adresse de courriel ?').fill(address);
  await page.getByLabel('Cet ordinateur est partagé').check();
  await page.getByRole('button', { name: 'Recevoir un code' }).click();
  const { code } = await receivedCode(page.request, address);
  await page.getByLabel('Quel code avez-vous reçu ?').fill(code);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('button', { name: 'Terminer et laisser la place' })).toBeVisible();
  const [session] = await context.cookies();
  expect(session?.expires, 'a cookie without a date').toBe(-1);
});
