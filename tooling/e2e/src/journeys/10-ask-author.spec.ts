import { accessible } from '../house/accessible.ts';
import { tabTo } from '../house/keyboard.ts';
import { expect, test } from '../house/journey.ts';
import { signIn } from '../house/sign-in.ts';
import { follow, freshText, sendStatement } from '../house/statement.ts';

test.use({ expectedStatus: [422] });

test('10 the writer is asked, replies with the code, and the reply is read beside the words', async ({
  page,
}) => {
  const text = freshText('Det är alltid stängt när jag ringer.');
  const code = await sendStatement(page, text);
  await signIn(page, 'moderator');
  await page.goto('/admin/inkomna');
  await page.getByRole('link').filter({ hasText: text }).click();
  await expect(page.getByRole('article')).toContainText(text);
  await page.keyboard.press('f');
  const question = page.getByRole('textbox', { name: 'Vad vill du fråga?' });
  await expect(question).toBeFocused();
  const send = page.getByRole('button', { name: 'Skicka frågan' });
  await tabTo(page, send);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').getByRole('link', { name: 'Skriv vad du vill fråga' })).toBeVisible();
  await question.fill('Vilken mottagning ringer du till?');
  await accessible(page);
  await send.click();
  const item = page.getByRole('article');
  await expect(item).toContainText('Inget svar ännu.');
  await expect(item).toContainText('Vilken mottagning ringer du till?');
  await accessible(page);

  await follow(page, code);
  await expect(page.getByRole('heading', { name: 'Vi vill fråga dig en sak' })).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Skicka svaret' }).click();
  await page.getByRole('link', { name: 'Skriv ett svar.' }).click();
  await expect(page.getByRole('textbox', { name: 'Svar' })).toBeFocused();
  await page.keyboard.type('Mottagningen i Mora.');
  await page.getByRole('button', { name: 'Skicka svaret' }).click();
  await expect(page.getByText('Tack, svaret är skickat.')).toBeVisible();
  await accessible(page);

  await page.goto('/admin/inkomna');
  await expect(page.getByRole('link').filter({ hasText: text })).toContainText('Har svarat');
  await page.getByRole('link').filter({ hasText: text }).click();
  await expect(page.getByRole('article')).toContainText('Mottagningen i Mora.');
});
