import { accessible } from '../house/accessible.ts';
import { expect, test } from '../house/journey.ts';
import { signIn } from '../house/sign-in.ts';
import { follow, freshText, sendStatement } from '../house/statement.ts';

test.use({ expectedStatus: [422] });

test('2 whoever holds the code says it in other words, and the new words wait for a moderator', async ({
  page,
}) => {
  const text = freshText('Telefontiden är för kort.');
  const newText = freshText('Telefontiden räcker inte, och ingen ringer upp.');
  const code = await sendStatement(page, text);
  await follow(page, code);
  await expect(page.getByText(/Du får ett första svar senast/)).toBeVisible();
  await page.getByText('Ändra det jag skrev').click();
  await accessible(page);
  await page.getByRole('button', { name: 'Skicka den nya texten' }).click();
  await page.getByRole('alert').getByRole('link').click();
  const box = page.getByRole('textbox', { name: 'Din nya text' });
  await expect(box).toBeFocused();
  await expect(page.getByRole('main')).not.toContainText(text);
  await box.fill(newText);
  await page.getByRole('button', { name: 'Skicka den nya texten' }).click();
  await expect(page.getByText('Tack, din nya text är mottagen.')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Den väntar på att bli läst.');
  await expect(page.getByRole('main')).not.toContainText(newText);
  await accessible(page);

  await signIn(page, 'moderator');
  await page.getByRole('link', { name: /väntar på ett första svar/ }).click();
  await expect(page).toHaveURL(/svar=vantar/);
  const row = page.getByRole('link').filter({ hasText: newText });
  await expect(row).toContainText('Första svar senast');
  await accessible(page);
});

test('2 whoever holds the code takes back what was said, after a check @no-script', async ({ page }) => {
  const code = await sendStatement(page, freshText('Jag fick vänta i tre timmar.'));
  await follow(page, code);
  await page.getByText('Ta tillbaka det jag skrev').click();
  await page.getByRole('button', { name: 'Ta tillbaka', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vill du ta tillbaka det du skrev?');
  await accessible(page);
  await page.getByRole('button', { name: 'Nej, gå tillbaka' }).click();
  await expect(page.getByText('Mottagen', { exact: true })).toBeVisible();
  await page.getByText('Ta tillbaka det jag skrev').click();
  await page.getByRole('button', { name: 'Ta tillbaka', exact: true }).click();
  await page.getByRole('button', { name: 'Ja, ta tillbaka' }).click();
  await expect(page.getByRole('status')).toContainText('Du har tagit tillbaka det du skrev.');
  await expect(page.getByText('Ändra det jag skrev')).toHaveCount(0);
  await accessible(page);
});
