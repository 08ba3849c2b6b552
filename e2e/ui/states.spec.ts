import { expect, test } from '@playwright/test';

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the error summary has the focus, and leads to the field', async ({ page }) => {
    await page.goto('/examples/ui/error-summary');
    await expect(page.getByRole('alert')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#email$/);
  });

  test('a twin opens by keyboard and shows its table', async ({ page }) => {
    await page.goto('/examples/charts/ranked-bars');
    const table = page.getByRole('table');
    await expect(table).toBeHidden();
    await page.getByText('Le tableau des voix et des coûts').focus();
    await page.keyboard.press('Enter');
    await expect(table).toBeVisible();
    await expect(table.getByRole('row')).toHaveCount(13);
  });
});

test('the first stop of the keyboard leads to the content', async ({ page }) => {
  await page.goto('/examples/ui/page-frame');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Aller au contenu' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#content$/);
});

test('every stop of the keyboard on the frame shows where it is', async ({ page }) => {
  await page.goto('/examples/ui/page-frame');
  const stops = await page.locator('a, button, input').count();
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return `${outlineStyle} ${Number.parseFloat(outlineWidth) >= 3}`;
    });
    expect.soft(outline, `stop ${stop + 1}`).toBe('solid true');
  }
});

test('the whole of a door is one link', async ({ page }) => {
  await page.goto('/examples/ui/door-facade');
  const drawing = await page.locator('.doorway').first().boundingBox();
  if (drawing === null) throw new Error('The first door is not drawn');
  await page.mouse.click(drawing.x + drawing.width / 2, drawing.y + drawing.height / 2);
  await expect(page).toHaveURL(/#budget$/);
});

test('on paper the tables are open, and what is for the screen is gone', async ({ page }) => {
  await page.goto('/examples/charts/ranked-bars');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.locator('summary')).toBeHidden();
  await page.goto('/examples/ui/page-frame');
  await expect(page.locator('.main-nav')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('motion stops when asked', async ({ page }) => {
  await page.goto('/examples/ui/button');
  const button = page.getByRole('button', { name: 'Voter' });
  await expect(button).toHaveCSS('transition-duration', '0.15s, 0.15s');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(button).toHaveCSS('transition-duration', '0s');
});
