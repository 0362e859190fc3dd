import { accessible } from '../house/accessible.ts';
import { adminScreens } from '../house/addresses.ts';
import { walk } from '../house/keyboard.ts';
import { expect, test } from '../house/journey.ts';
import { signIn } from '../house/sign-in.ts';

test('every screen of admin is whole', async ({ page }) => {
  await page.goto('/admin/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await accessible(page);
  await signIn(page, 'coordinator');
  for (const screen of adminScreens) {
    await page.goto(screen);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main').getByRole('status').filter({ hasText: 'Hämtar' })).toHaveCount(0);
    await accessible(page);
    await walk(page);
  }
});
