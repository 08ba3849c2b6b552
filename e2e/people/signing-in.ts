import { expect, type APIRequestContext, type Page } from '@playwright/test';

export const ORVELLE = '/orvelle-sur-lanthe/fr';
export const TEST_BENCH = '/banc-d-essai/fr';

/** Nobody shares an address between tests: codes are counted for each. */
export const someone = (who: string): string => `${who}.${crypto.randomUUID().slice(0, 8)}@essai.example`;

export interface ReceivedCode {
  readonly code: string;
  readonly link: string;
}

/** The newest message to this address in the inbox page, once the job that sends it has run. */
export async function receivedCode(request: APIRequestContext, address: string): Promise<ReceivedCode> {
  let mail: string | undefined;
  await expect
    .poll(async () => {
      const inbox = await (await request.get('/inbox')).text();
      mail = inbox.split('<li').find((item) => item.includes(`>${address}<`));
      return mail;
    })
    .toBeDefined();
  const path = /href="(\/inbox\/[0-9a-f]+)"/.exec(mail ?? '')?.[1] ?? '';
  const letter = await (await request.get(path)).text();
  return {
    code:
      /\b(\d{3})\s?(\d{3})\b/u
        .exec(letter.slice(letter.indexOf('<pre')))
        ?.slice(1)
        .join('') ?? '',
    link: /<a href="(http[^"]*\/sign-in\/link[^"]*)"/.exec(letter)?.[1]?.replaceAll('&amp;', '&') ?? '',
  };
}

export async function askForCode(page: Page, address: string, territory: string = ORVELLE): Promise<ReceivedCode> {
  await page.goto(`${territory}/sign-in`);
  await page.getByLabel('Quelle est votre adresse de courriel ?').fill(address);
  await page.getByRole('button', { name: 'Recevoir un code' }).click();
  await expect(page.getByLabel('Quel code avez-vous reçu ?')).toBeVisible();
  return receivedCode(page.request, address);
}

export async function signIn(page: Page, address: string, territory: string = ORVELLE): Promise<void> {
  const { code } = await askForCode(page, address, territory);
  await page.getByLabel('Quel code avez-vous reçu ?').fill(code);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

/** One click of the demonstration: no message, no second factor. */
export async function become(page: Page, name: string, territory: string): Promise<void> {
  await page.goto(`${territory}/demonstration`);
  await page.getByRole('button', { name: `Devenir ${name}` }).click();
  await expect(page.getByRole('link', { name: 'Mon compte' })).toBeVisible();
}
