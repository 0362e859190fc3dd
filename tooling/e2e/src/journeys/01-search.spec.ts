import { accessible } from '../house/accessible.ts';
import { expect, test } from '../house/journey.ts';
import { signIn } from '../house/sign-in.ts';

const title = 'Bemötandet i psykiatrin är fortfarande bristfälligt och måste bli bättre.';

test('1 a misspelt word finds what was meant, marked where it stands @no-script', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Sök', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sök');
  await accessible(page);
  const search = page.getByRole('search');
  await search.getByLabel('Vad söker du?').fill('bemötnade');
  await search.getByRole('button', { name: 'Sök' }).click();
  const found = page.getByRole('region', { name: 'Synpunkter' });
  await expect(found).toContainText('Menade du ”bemötande”?');
  await expect(found.getByRole('link', { name: title })).toBeVisible();
  await expect(found.locator('mark').first()).toHaveText(/bemötande/i);
  await accessible(page);
});

test('1 search is limited by theme, year and where the words stand @no-script', async ({ page }) => {
  await page.goto('/sok?sok=samsjuklighet');
  const found = page.getByRole('region', { name: 'Synpunkter' });
  await expect(found).toContainText('2 synpunkter');
  const search = page.getByRole('search');
  await search.getByText('Begränsa sökningen').click();
  await search.getByLabel('År', { exact: true }).selectOption('2021');
  await search.getByLabel('Var orden står').selectOption('answer');
  await search.getByRole('button', { name: 'Sök' }).click();
  await expect(page).toHaveURL(/ar=2021/);
  await expect(found).toContainText('1 synpunkt');
  await expect(found).toContainText('Svar 25 mars 2022');
  await expect(search.getByLabel('År', { exact: true }), 'the choices stay in sight').toBeVisible();
  await accessible(page);

  await search.getByLabel('Vad söker du?').fill('finnsintealls');
  await search.getByRole('button', { name: 'Sök' }).click();
  await expect(found).toContainText('Ingen synpunkt innehåller ”finnsintealls”.');
  await accessible(page);
});

test('9 staff search everything they may see by keyboard', async ({ page }) => {
  await signIn(page, 'coordinator');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Sök överallt' });
  await dialog.getByLabel('Vad söker du?').fill('attention');
  const organisations = dialog.getByRole('region', { name: 'Föreningar och andra' });
  await expect(organisations.getByRole('link').first()).toBeVisible();
  await accessible(page);
  await dialog.getByLabel('Vad söker du?').fill('intressebank');
  await expect(dialog.getByRole('region', { name: 'Sidor' }).getByRole('link')).toHaveText(['Intressebank']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Intressebank');
  await expect(dialog).toBeHidden();
});
