import { accessible } from '../house/accessible.ts';
import { adminScreens } from '../house/addresses.ts';
import { walk } from '../house/keyboard.ts';
import { expect, test } from '../house/journey.ts';
import { startSession } from '../house/sign-in.ts';

test('the way in to admin is whole @desk', async ({ page }) => {
  await page.goto('/admin/');
  await accessible(page);
});

for (const screen of adminScreens) {
  test(`the screen ${screen} is whole @desk`, async ({ page }) => {
    await startSession(page, 'coordinator');
    await page.goto(screen);
    await expect(page.getByRole('main').getByRole('status').filter({ hasText: 'Hämtar' })).toHaveCount(0);
    await accessible(page);
    await walk(page);
  });
}
