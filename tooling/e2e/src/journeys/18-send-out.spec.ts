import { accessible } from '../house/accessible.ts';
import { expect, test } from '../house/journey.ts';
import { signIn } from '../house/sign-in.ts';

test('18 a coordinator writes to the associations, sees exactly who gets it, and then what became of it @desk', async ({
  page,
}) => {
  await signIn(page, 'coordinator');
  await page.goto('/admin/utskick');
  await accessible(page);
  await page.goto('/admin/utskick/nytt');
  await page.getByLabel('Vilka ska få det?').selectOption({ index: 1 });
  await page.getByLabel('Rubrik i brevet').fill('Hearing i höst');
  await page.getByLabel('Text', { exact: true }).fill('Välkomna.');
  await accessible(page);
  await expect(page.getByRole('row', { name: /Påhittade Maja Påhittmark/ })).toContainText('Firmatecknare');
  await page.getByRole('button', { name: /^Skicka till \d+/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hearing i höst');
  await accessible(page);
});
