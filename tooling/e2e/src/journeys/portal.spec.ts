import { accessible } from '../house/accessible.ts';
import { portalPages } from '../house/addresses.ts';
import { walk } from '../house/keyboard.ts';
import { expect, test } from '../house/journey.ts';

for (const path of portalPages) {
  test(`the portal's page ${path} is whole in three languages @no-script`, async ({ page }) => {
    for (const [prefix, language] of [
      ['', 'sv'],
      ['/lattlast', 'sv'],
      ['/en', 'en'],
    ] as const) {
      const response = await page.goto(`${prefix}${path}`);
      expect(response?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      expect(await page.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${language}`));
      await accessible(page);
    }
    await walk(page);
  });
}

test('an address that does not exist says so and leads on @no-script', async ({ page }) => {
  const response = await page.goto('/finns-inte');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await accessible(page);
});
test.use({ expectedStatus: [404] });
