import { accessible, inOtherWidth, seenByAxe, withinWidth } from '../house/accessible.ts';
import { portalPages } from '../house/addresses.ts';
import { walk } from '../house/keyboard.ts';
import { expect, test } from '../house/journey.ts';

const languages = [
  ['', 'sv'],
  ['/lattlast', 'sv'],
  ['/en', 'en'],
] as const;

for (const path of portalPages) {
  test(`the portal's page ${path} is whole`, async ({ page }) => {
    await page.goto(path);
    await accessible(page);
    await inOtherWidth(page, seenByAxe);
    await walk(page);
    // The menu is another one there.
    if (path === '/')
      await inOtherWidth(page, async () => {
        await page.reload();
        await walk(page);
      });
    // What differs by language is words.
    for (const [prefix, language] of languages) {
      const response = await page.goto(`${prefix}${path}`);
      expect(response?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
      await withinWidth(page);
    }
  });
}

test.describe('an address that does not exist', () => {
  test.use({ expectedStatus: [404] });

  test('says so and leads on @no-script', async ({ page }) => {
    const response = await page.goto('/finns-inte');
    expect(response?.status()).toBe(404);
    await accessible(page);
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
