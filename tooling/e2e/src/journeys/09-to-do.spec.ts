import { accessible } from '../house/accessible.ts';
import { expect, test } from '../house/journey.ts';
import { signIn } from '../house/sign-in.ts';
import { freshText } from '../house/statement.ts';
import { change } from '../server/api.ts';

const submit = async (text: string): Promise<void> => {
  await change(process.env['E2E_URL'] ?? '', 'statement.submit', {
    clientKey: crypto.randomUUID(),
    text,
    identity: 'anonymous',
  });
};

test('9 what waits is one click from being done @desk', async ({ page }) => {
  await submit(freshText('Det finns ingen att ringa på helgen.'));
  await signIn(page, 'coordinator');
  await accessible(page);
  const tasks = page.getByRole('main').getByRole('list').first();
  await expect(tasks.getByRole('link', { name: /inkom/i })).toBeVisible();
  await tasks.getByRole('link', { name: /utan svar/i }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Synpunkter');
  await expect(page).toHaveURL(/status=unanswered/);
  await accessible(page);
});

test('9 find a point: words, filter and order, all in the address @desk', async ({ page }) => {
  await signIn(page, 'reader');
  await page.goto('/admin/synpunkter');
  await page.getByLabel('Sök', { exact: true }).fill('bemötandet');
  await expect(page).toHaveURL(/sok=bem/);
  const row = page.getByRole('link', { name: /^Bemötandet i psykiatrin är fortfarande/ });
  await expect(row).toBeVisible();
  await accessible(page);
  await row.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bemötandet i psykiatrin');
  await accessible(page);
  await page.goBack();
  await expect(page.getByLabel('Sök', { exact: true })).toHaveValue('bemötandet');
});

test("9 the counties' reports with findings, for the economist @desk", async ({ page }) => {
  await signIn(page, 'economist');
  await page.goto('/admin/lan');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Länens redovisningar/);
  const counties = page.getByRole('row').or(page.getByRole('main').getByRole('listitem'));
  await expect(
    counties.filter({ has: page.getByRole('link') }),
    'one for each of the 21 counties',
  ).toHaveCount(21);
  await accessible(page);
  await page
    .getByRole('link', { name: /Gotland/ })
    .first()
    .click();
  await expect(page.getByRole('main')).toContainText('större än tilldelningen');
  await accessible(page);
});
