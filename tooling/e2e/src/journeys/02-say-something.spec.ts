import { accessible } from '../house/accessible.ts';
import { enter, tabTo } from '../house/keyboard.ts';
import { expect, test } from '../house/journey.ts';
import { signIn } from '../house/sign-in.ts';
import { follow, freshText, readCode, writeStatement } from '../house/statement.ts';

test.use({ expectedStatus: [422] });

test('2 say something without an account and follow it with the code @no-script', async ({ page }) => {
  const text = freshText('Personalen på mottagningen lyssnade inte på mig eller på min mamma.');
  await page.goto('/');
  await page.getByRole('link', { name: 'Lämna en synpunkt' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lämna en synpunkt');
  await accessible(page);

  await page.getByRole('button', { name: 'Fortsätt' }).click();
  const faults = page.getByRole('alert').or(page.getByRole('group', { name: 'Något behöver rättas' }));
  await expect(faults.first()).toContainText('Välj hur du vill lämna synpunkten.');
  await accessible(page);

  await page.getByRole('radio', { name: 'Anonymt' }).check();
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(page.getByRole('textbox', { name: 'Vad vill du säga?' })).toBeVisible();
  await accessible(page);
  await page.getByRole('textbox', { name: 'Vad vill du säga?' }).fill(text);
  await page.getByLabel('Tema').selectOption({ label: 'Bemötande och attityd' });
  await page.getByRole('button', { name: 'Fortsätt' }).click();

  await expect(page.getByRole('group', { name: 'Är det här samma sak?' })).toBeVisible();
  await accessible(page);
  await page.getByRole('radio', { name: /^Personalen måste lyssna bättre/ }).check();
  await page.getByRole('button', { name: 'Fortsätt' }).click();

  await expect(page.getByRole('heading', { name: 'Kontrollera innan du skickar' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(text);
  await expect(page.getByRole('main')).toContainText('Personalen måste lyssna bättre');
  await accessible(page);
  await page.getByRole('button', { name: 'Skicka' }).click();

  const code = await readCode(page);
  expect(page.url(), 'the code never stands in an address').not.toContain(code);
  await accessible(page);

  await follow(page, code);
  await expect(page.getByRole('main')).toContainText('Mottagen');
  await expect(page.getByRole('main'), 'the text is never shown with the code').not.toContainText(text);
  await accessible(page);
});

test('2 words that point to danger bring help at once @no-script', async ({ page }) => {
  await page.goto('/lamna-synpunkt');
  await page.getByRole('radio', { name: 'Anonymt' }).check();
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await page
    .getByRole('textbox', { name: 'Vad vill du säga?' })
    .fill('Jag orkar inte mer, jag vill inte leva längre.');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(page.getByRole('heading', { name: 'Det finns hjälp nu' }).first()).toBeVisible();
  await expect(page.getByRole('main')).toContainText('90101');
  await accessible(page);
});

test('2 help stands under the text while it is being written', async ({ page }) => {
  await page.goto('/lamna-synpunkt');
  await page.getByRole('radio', { name: 'Anonymt' }).check();
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await page
    .getByRole('textbox', { name: 'Vad vill du säga?' })
    .pressSequentially('Jag vill inte leva längre.', { delay: 5 });
  await expect(page.getByRole('heading', { name: 'Det finns hjälp nu' })).toBeVisible();
  await accessible(page);
});

test('2 a nervous thumb sends once', async ({ page }) => {
  const text = freshText('Brevet kom samma dag som besöket.');
  await writeStatement(page, text);
  await page.getByRole('button', { name: 'Skicka' }).dblclick();
  await readCode(page);
  await signIn(page, 'moderator');
  await page.goto('/admin/inkomna');
  await expect(page.getByRole('link').filter({ hasText: text })).toHaveCount(1);
});

test('2 a code that is not right says so where it was typed @no-script', async ({ page }) => {
  await follow(page, 'AAAA-AAAA-AAAA');
  await expect(page.getByLabel('Kod för att följa din synpunkt')).toHaveAccessibleDescription(
    /Koden stämmer inte|Vi hittar ingen/,
  );
  await accessible(page);
});

test('2 by keyboard alone @no-script', async ({ page }) => {
  await page.goto('/lamna-synpunkt');
  await tabTo(page, page.getByRole('radio', { name: 'En förening i eget namn' }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('textbox', { name: 'Namn' }));
  await page.keyboard.type('Föreningen Exempel');
  await enter(page, page.getByRole('button', { name: 'Fortsätt' }));
  await tabTo(page, page.getByRole('textbox', { name: 'Vad vill du säga?' }));
  await page.keyboard.type(freshText('Vi vill ha fler platser i rådet.'));
  await enter(page, page.getByRole('button', { name: 'Fortsätt' }));
  const send = page.getByRole('button', { name: 'Skicka' });
  if (!(await send.isVisible())) await enter(page, page.getByRole('button', { name: 'Fortsätt' }));
  await enter(page, send);
  await readCode(page);
});

test('2 the browser’s own way back keeps what was written, until it is sent @no-script', async ({ page }) => {
  const text = freshText('Ingen ringde upp fast det var lovat.');
  await page.goto('/lamna-synpunkt');
  await page.getByRole('radio', { name: 'Anonymt' }).check();
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  const box = page.getByRole('textbox', { name: 'Vad vill du säga?' });
  await box.fill(text);
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lämna en synpunkt');
  await expect(box).toBeHidden();
  await page.goBack();
  await expect(box).toHaveValue(text);
});
