import { accessible } from '../house/accessible.ts';
import { expect, test } from '../house/journey.ts';
import { follow, freshText, readCode } from '../house/statement.ts';

test('2 a matter of one’s own care is shown the way, and goes on only with a yes @no-script', async ({
  page,
}) => {
  const text = freshText('Jag får inte byta läkare fast jag har bett om det.');
  await page.goto('/lamna-synpunkt');
  await page.getByRole('radio', { name: 'Anonymt' }).check();
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await page.getByRole('textbox', { name: 'Vad vill du säga?' }).fill(text);
  await page
    .getByLabel('Gäller det din egen vård')
    .selectOption({ label: 'Ja, skicka den också till patientnämnden' });
  await accessible(page);
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  const check = page.getByRole('heading', { name: 'Kontrollera innan du skickar' });
  const similar = page.getByRole('radio', { name: 'Nej, det här är en ny fråga' });
  await expect(check.or(similar)).toBeVisible();
  if (await similar.isVisible()) await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(page.getByRole('heading', { name: 'Så får du hjälp med ditt eget ärende' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Ja, skicka den också till patientnämnden');
  await accessible(page);
  await page.getByRole('button', { name: 'Skicka' }).click();
  await follow(page, await readCode(page));
  await expect(page.getByRole('main')).toContainText('Mottagen');
  await expect(page.getByRole('main')).not.toContainText('Skickad vidare');
});
