import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { parvis, withFiles } from '../operator';

const PROJECTS = '/orvelle-sur-lanthe/fr/budgets/2025/projects';
const titles = (page: Page): Promise<string[]> =>
  page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('projects are searched, filtered and sorted by an address that can be sent to a neighbour', async ({ page }) => {
    await page.goto(PROJECTS);
    expect(await titles(page)).toHaveLength(12);
    await page.getByLabel('Trier par').selectOption('Coût, du moins cher au plus cher');
    await page.getByLabel('Quartier').selectOption('Centre-Halles');
    await page.getByRole('button', { name: 'Afficher' }).click();
    expect(await titles(page)).toEqual([
      'Fresque de la rue des Tanneurs',
      'Éclairage et bancs du parvis de la médiathèque',
      expect.stringMatching(/^Place des Halles ombragée/),
    ]);
    await expect(page.getByRole('status')).toHaveText(/^3 projets correspondent/);
    await expect(page).toHaveURL(/district=centre-halles.*sort=cost/);
    await expect(page.getByLabel('Quartier'), 'the form remembers').toHaveValue('centre-halles');

    await page.getByLabel('Résultat').selectOption('Projets non retenus');
    await page.getByRole('button', { name: 'Afficher' }).click();
    expect(await titles(page)).toEqual(['Fresque de la rue des Tanneurs']);
    await page.getByRole('link', { name: 'Effacer les filtres' }).click();
    await page.getByLabel('Mots du titre ou du texte').fill('TANNEURS fresqué');
    await page.getByRole('button', { name: 'Afficher' }).click();
    expect(await titles(page), 'accents and case do not matter').toEqual(['Fresque de la rue des Tanneurs']);
    await page.getByLabel('Mots du titre ou du texte').fill('100 % _ \\ téléphérique');
    await page.getByRole('button', { name: 'Afficher' }).click();
    await expect(page.getByRole('status')).toHaveText('Aucun projet ne correspond à ces filtres.');
    expect(await titles(page)).toEqual([]);
  });
});

test('a search with no result, and addresses nobody would write, read well', async ({ page }) => {
  await page.goto(`${PROJECTS}?search=rien-de-tel`);
  await expectAccessible(page, 'a search without a result');
  for (const query of [
    'sort=nothing&district=nowhere',
    `search=${'x'.repeat(5000)}`,
    'after=!!!',
    'outcome=%00',
    'search=%',
  ]) {
    const answer = await page.goto(`${PROJECTS}?${query}`);
    expect(answer?.status(), query.slice(0, 40)).toBeLessThan(500);
    await expect(page.getByRole('banner')).toContainText('Orvelle-sur-Lanthe');
  }
});

test('two hundred projects are turned page by page, each shown once', async ({ page }) => {
  test.setTimeout(60_000);
  await withFiles({ 'large.pb': largeEdition(200) }, async (paths) => {
    const done = await parvis(
      'budget',
      'import',
      paths['large.pb'] ?? '',
      '--title',
      'Deux cents projets',
      '--replace',
    );
    expect(done.code, done.stderr).toBe(0);
    const { slug } = JSON.parse(done.stdout) as { slug: string };
    await page.goto(`/banc-d-essai/fr/budgets/${slug}/projects?sort=title`);
    await expect(page.getByRole('status')).toHaveText('200 projets');
    const seen: string[] = [];
    for (;;) {
      seen.push(...(await titles(page)));
      const next = page.getByRole('link', { name: 'Page suivante' });
      if ((await next.count()) === 0) break;
      const before = page.url();
      await next.click();
      await expect(page).not.toHaveURL(before);
      await page.waitForLoadState();
    }
    expect(seen).toHaveLength(200);
    expect(new Set(seen).size).toBe(200);
    expect(seen, 'in the order asked for, across pages').toEqual(seen.toSorted((a, b) => a.localeCompare(b, 'fr')));
    await expectAccessible(page, 'the last page of a long list');
  });
});

function largeEdition(projects: number): string {
  const number = (index: number): string => String(index + 1).padStart(3, '0');
  const all = Array.from({ length: projects }, (_, index) => index);
  return [
    'META\nkey;value',
    'description;Deux cents projets\ncountry;France\nunit;Essai\ninstance;2024',
    `num_projects;${projects}\nnum_votes;${projects}\nbudget;100000\nvote_type;approval\nrule;greedy\ndate_begin;01.01.2024\ndate_end;31.01.2024\nlanguage;fr\ncurrency;EUR`,
    'PROJECTS\nproject_id;cost;name',
    ...all.map((index) => `P${number(index)};${1000 + index * 10};Projet ${number((index * 77) % projects)}`),
    'VOTES\nvoter_id;vote',
    ...all.map((index) => `${index + 1};P${number(index)},P${number((index * 7 + 3) % projects)}`),
    '',
  ].join('\n');
}
