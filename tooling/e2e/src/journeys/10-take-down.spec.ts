import { accessible } from '../house/accessible.ts';
import { expect, test } from '../house/journey.ts';
import { signIn } from '../house/sign-in.ts';
import { follow, freshText } from '../house/statement.ts';

test('10 what somebody said by phone is taken down, and the code is for who spoke @desk', async ({
  page,
}) => {
  const text = freshText('Boendestödjaren kom i tid varje gång, det ska de fortsätta med.');
  await signIn(page, 'moderator');
  await page.goto('/admin/inkomna');
  await page.getByRole('link', { name: 'Anteckna en synpunkt' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anteckna en synpunkt');
  await accessible(page);
  await page.getByRole('button', { name: 'Spara synpunkten' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await page.getByRole('alert').getByRole('link', { name: 'Skriv vad som sades' }).click();
  await expect(page.getByRole('textbox', { name: 'Vad sades?' })).toBeFocused();
  await page.keyboard.type(text);
  await page.getByRole('radio', { name: 'En enskild person' }).check();
  await page.getByLabel('Hur kom det?').selectOption({ label: 'På telefon' });
  await page.getByRole('radio', { name: 'Återgivet' }).check();
  await page
    .getByLabel('Vad är det?')
    .selectOption({ label: 'Något som fungerar – behåll det eller sprid det till fler' });
  await accessible(page);
  await page.getByRole('button', { name: 'Spara synpunkten' }).click();
  const code = page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await expect(code).toBeVisible();
  const receipt = (await code.textContent()) ?? '';
  await accessible(page);

  await page.getByRole('link', { name: 'Till det som väntar' }).click();
  await page.getByRole('link').filter({ hasText: text }).click();
  const item = page.getByRole('article');
  await expect(item).toContainText('Återgivet av personal, på telefon.');
  await expect(item).toContainText('Något som fungerar');
  await page.keyboard.press('p');
  await page.getByRole('radio', { name: 'Den är en ny synpunkt' }).check();
  await expect(page.getByLabel('Slag')).toHaveValue('praise');

  await follow(page, receipt);
  await expect(page.getByRole('main')).toContainText('Mottagen');
});
