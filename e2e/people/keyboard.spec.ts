import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { ORVELLE, receivedCode, someone } from './signing-in';

/** What has the focus, by its name; and whether a person sees that it has it. */
async function tab(page: Page): Promise<string> {
  await page.keyboard.press('Tab');
  const focus = page.locator(':focus');
  const seen = await focus.evaluate((element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { top, bottom } = element.getBoundingClientRect();
    const ring = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    return ring && bottom > 0 && top < innerHeight;
  });
  const name = await focus.evaluate((element) =>
    ((element as HTMLInputElement).labels?.[0] ?? (element as HTMLElement)).innerText.replaceAll(/\s+/g, ' ').trim(),
  );
  expect(seen, `the focus on "${name}" is visible`).toBe(true);
  return name;
}

async function tabTo(page: Page, name: RegExp, limit = 25): Promise<void> {
  for (let stop = 0; stop < limit; stop++) if (name.test(await tab(page))) return;
  throw new Error(`The keyboard does not reach ${name.source} in ${limit} stops.`);
}

test('a person signs in with the keyboard alone', async ({ page }) => {
  test.setTimeout(60_000);
  const address = someone('clavier');
  await page.goto(`${ORVELLE}/sign-in`);
  expect(await tab(page), 'the first stop').toBe('Aller au contenu');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#content$/);
  await tabTo(page, /adresse de courriel/, 4);
  await expectAccessible(page, 'sign-in');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert'), 'an empty field is an error on submit').toBeFocused();
  await expectAccessible(page, 'sign-in with an error');
  expect(await tab(page), 'from the summary to its link').toMatch(/adresse de courriel complète/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#email$/);
  await tabTo(page, /./, 1);
  if (!(await page.locator('#email').evaluate((field) => field === document.activeElement)))
    await page.keyboard.press('Shift+Tab');
  await expect(page.locator('#email'), 'the link leads to the field').toBeFocused();
  await page.keyboard.type(address);
  await tabTo(page, /ordinateur est partagé/, 2);
  await tabTo(page, /Recevoir un code/, 2);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Quel code avez-vous reçu ?')).toBeVisible();
  await expectAccessible(page, 'the code is awaited');
  const { code } = await receivedCode(page.request, address);
  await tabTo(page, /Quel code avez-vous reçu/);
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Mon compte' })).toBeVisible();
  await expectAccessible(page, 'the account of a resident');
  await tabTo(page, /Se déconnecter/);
  await page.keyboard.press('Space');
  await expect(page.getByRole('link', { name: 'Se connecter' })).toBeVisible();
});

test('other pages of the account read well', async ({ page, request }) => {
  test.setTimeout(60_000);
  const address = someone('pages');
  await page.goto(`${ORVELLE}/sign-in/password`);
  await expectAccessible(page, 'sign-in with a password');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expectAccessible(page, 'sign-in with a password, with an error');
  await page.goto(`${ORVELLE}/sign-in/code`);
  await expectAccessible(page, 'the code on a page of its own');
  await page.goto(`${ORVELLE}/sign-in`);
  await page.getByLabel('Quelle est votre adresse de courriel ?').fill(address);
  await page.getByRole('button', { name: 'Recevoir un code' }).click();
  const { link } = await receivedCode(request, address);
  await page.goto(link);
  await expectAccessible(page, 'a link of a message');
  await page.getByRole('button', { name: 'Me connecter' }).click();
  await page.getByRole('link', { name: 'Choisir un mot de passe' }).click();
  await expectAccessible(page, 'a new password');
  await page.getByRole('button', { name: 'Choisir ce mot de passe' }).click();
  await expectAccessible(page, 'a new password, with an error');
  await page.goto('/inbox');
  await expectAccessible(page, 'the inbox of the demonstration');
});
