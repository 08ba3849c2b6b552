import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { verify, withFiles } from '../operator';

const RECORD = '/orvelle-sur-lanthe/fr/record';
const FILES = '/orvelle-sur-lanthe/fr/downloads/record';

test('acts are read in words, each with the values that prove it', async ({ page }) => {
  await page.goto('/orvelle-sur-lanthe/fr');
  await page.getByRole('link', { name: 'Lire tout le registre public' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Registre public');
  await expect(page.getByText('Orvelle-sur-Lanthe ouvre son registre public.')).toBeVisible();
  await page
    .getByRole('link', { name: /Voir la preuve/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 }), 'the last act').toContainText('Budget participatif 2026');
  await expect(page.getByRole('main'), 'sealed within seconds').not.toContainText('attend le prochain scellement');
  for (const term of [
    'Empreinte (SHA-256)',
    'Racine',
    'Clé publique',
    'Signature (Ed25519)',
    'Chemin de preuve (RFC 9162)',
  ])
    await expect(page.getByRole('main').getByText(term, { exact: true })).toBeVisible();
  await expectAccessible(page, 'an act and its proof');
  expect((await page.goto(`${RECORD}/999999`))?.status()).toBe(404);
  expect((await page.goto(`${RECORD}/-1`))?.status()).toBe(404);
});

test('the files of the record check offline, and one byte changed is named', async ({ request }) => {
  const text = async (name: string): Promise<string> => {
    const answer = await request.get(`${FILES}/${name}`);
    expect(answer.status(), name).toBe(200);
    return answer.text();
  };
  const [entries, head, key, proof] = await Promise.all(
    ['entries.jsonl', 'head.json', 'key.json', 'proof-1.json'].map(text),
  );
  const changed = (entries ?? '').replace('379000', '379001');
  expect(changed).not.toBe(entries);
  const files = {
    'entries.jsonl': entries ?? '',
    'changed.jsonl': changed,
    'shorter.jsonl': (entries ?? '').trimEnd().split('\n').slice(1).join('\n').concat('\n'),
    'head.json': head ?? '',
    'key.json': key ?? '',
    'proof-1.json': proof ?? '',
  };
  await withFiles(files, async (paths) => {
    const of = (name: keyof typeof files): string => paths[name] ?? '';
    const signed = ['--head', of('head.json'), '--key', of('key.json')];
    const good = await verify('record', '--entries', of('entries.jsonl'), ...signed, '--proof', of('proof-1.json'));
    expect(good.code, good.stdout).toBe(0);
    expect(good.stdout).not.toMatch(/WRONG|NOT PROVABLE/);
    const bad = await verify('record', '--entries', of('changed.jsonl'), ...signed);
    expect(bad.code, bad.stdout).toBe(1);
    expect(bad.stdout).toContain('WRONG');
    const short = await verify('record', '--entries', of('shorter.jsonl'), ...signed);
    expect(short.code, 'an act that was removed').toBe(1);
  });
});
