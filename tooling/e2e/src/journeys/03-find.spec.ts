import { accessible } from '../house/accessible.ts';
import { expect, test } from '../house/journey.ts';

test('3 find a council and see who sits there @no-script', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'Huvudmeny' })
    .getByRole('link', { name: 'Råd', exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Råd, nätverk och grupper');
  await accessible(page);

  await page.getByRole('link', { name: 'Brukarråd BUP' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Brukarråd BUP');
  const table = page.getByRole('region', { name: 'Vilka sitter där?' });
  await expect(table.getByRole('link', { name: /Attention/ }).first()).toBeVisible();
  await expect(table).toContainText('Ordförande');
  await expect(table, 'what the source does not say').toContainText('Framgår inte');
  await accessible(page);

  await table
    .getByRole('link', { name: /Attention/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Attention/);
  await expect(page.getByRole('link', { name: 'Brukarråd BUP' })).toBeVisible();
  await accessible(page);
});

test('3 find an association by a part of its name @no-script', async ({ page }) => {
  await page.goto('/foreningar');
  await page.getByLabel('Namn eller förkortning').fill('rsmh');
  await page.getByRole('search').getByRole('button').click();
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /RSMH|social och mental hälsa/i })
      .first(),
  ).toBeVisible();
  await accessible(page);
  await page.getByLabel('Namn eller förkortning').fill('finnsintealls');
  await page.getByRole('search').getByRole('button').click();
  await expect(page.getByText('Ingen organisation stämmer med det du har sökt.')).toBeVisible();
  await accessible(page);
});

test('3 the same page in easy Swedish and in English @no-script', async ({ page }) => {
  await page.goto('/synpunkter/T04-01');
  const languages = page.getByRole('navigation', { name: 'Språk' });
  await languages.getByRole('link', { name: 'Lätt svenska' }).click();
  await expect(page).toHaveURL(/\/lattlast\/synpunkter\/T04-01$/);
  await accessible(page);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/synpunkter\/T04-01$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(
    page.getByRole('heading', { level: 1 }).locator('[lang=sv]'),
    'words of a source stay Swedish',
  ).toHaveCount(1);
});
