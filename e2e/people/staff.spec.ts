import { expect, test } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { expectAccessible } from '../accessibility';
import { parvis } from '../operator';
import { become, ORVELLE, signIn, someone, TEST_BENCH } from './signing-in';

const TOUR = [
  ['Nadège Tourval', 'Aucun rôle'],
  ['Ilyes Bramont', 'Aucun rôle'],
  ['Solène Quervas', 'guichet'],
  ['Aurélien Montfray', 'instruction'],
  ['Mathilde Orsenne', 'organisation'],
  ['Paul-Henri Dastel', 'observation'],
] as const;

test('a staff role does nothing before its second factor, and asks for it at each sign-in', async ({ page }) => {
  test.setTimeout(60_000);
  const address = someone('organisatrice');
  const granted = await parvis(
    'people',
    'grant',
    '--territory',
    'banc-d-essai',
    '--email',
    address,
    '--role',
    'organiser',
  );
  expect(granted.code, granted.stderr).toBe(0);

  await signIn(page, address, TEST_BENCH);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ajouter la double vérification');
  await page.goto(`${TEST_BENCH}/trial`);
  await expect(page, 'the role waits').toHaveURL(/\/account\/second-factor\?return=.*trial$/);
  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect(page.getByRole('img', { name: /Dessin à photographier/ })).toBeVisible();
  await expectAccessible(page, 'the drawing of the second factor');
  const secret = (await page.locator('main code').innerText()).replaceAll(/\s/g, '');
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  await page.getByLabel('Quel code donne maintenant l’application ?').fill('12345');
  await page.getByRole('button', { name: 'Ajouter' }).click();
  await expect(page).toHaveTitle(/^Erreur\s:/);
  await expect(page.getByRole('alert')).toBeFocused();
  expect((await page.locator('main code').innerText()).replaceAll(/\s/g, ''), 'photographed once').toBe(secret);
  await expectAccessible(page, 'a wrong code of the second factor');
  await page.getByLabel('Quel code donne maintenant l’application ?').fill(totp.generate());
  await page.getByRole('button', { name: 'Ajouter' }).click();
  await expect(page.getByRole('heading', { level: 1 }), 'back to the page that was asked for').toHaveText(
    'Simulateur de dépouillement',
  );

  await page.context().clearCookies();
  await signIn(page, address, TEST_BENCH);
  await expect(page.getByLabel('Quel code donne votre application ?')).toBeVisible();
  await page.goto(`${TEST_BENCH}/trial`);
  await expect(page, 'the first factor alone').toHaveURL(/\/sign-in\/second-factor\?return=.*trial$/);
  await expectAccessible(page, 'the second factor is asked');
  await page.getByLabel('Quel code donne votre application ?').fill(totp.generate());
  await page.getByRole('button', { name: 'Confirmer' }).click();
  await expect(page.getByRole('alert'), 'a code that already served').toContainText('il a déjà servi');
  await page.getByLabel('Quel code donne votre application ?').fill(totp.generate({ timestamp: Date.now() + 30_000 }));
  await page.getByRole('button', { name: 'Confirmer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Simulateur de dépouillement');
});

test('the six people of the demonstration are one click away each', async ({ page, context }) => {
  test.setTimeout(60_000);
  for (const [name, role] of TOUR) {
    await become(page, name, ORVELLE);
    await page.getByRole('link', { name: 'Mon compte' }).click();
    await expect(page.getByRole('main')).toContainText(name);
    await expect(page.getByRole('main')).toContainText(role);
  }
  expect(await context.cookies(), 'one session at a time').toHaveLength(1);
  await expectAccessible(page, 'the account of a person of the tour');
  await page.goto(`${ORVELLE}/demonstration`);
  await expectAccessible(page, 'the roles of the demonstration');
  await page.getByRole('button', { name: 'Redevenir visiteur' }).click();
  await expect(page.getByRole('link', { name: 'Se connecter' })).toBeVisible();
});

test('who is not an organiser is told so in the frame of the territory', async ({ page }) => {
  await become(page, 'Nadège Tourval', ORVELLE);
  await expect(page.getByRole('link', { name: /Essais/ }), 'no door to a closed room').toHaveCount(0);
  const answer = await page.goto(`${ORVELLE}/trial`);
  expect(answer?.status()).toBe(403);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page ne vous est pas ouverte');
  await expect(page.getByRole('banner')).toContainText('Orvelle-sur-Lanthe');
  await expectAccessible(page, 'a page that needs another role');
});
