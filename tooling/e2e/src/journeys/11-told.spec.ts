import type { Page } from '@playwright/test';
import { accessible } from '../house/accessible.ts';
import { expect, test } from '../house/journey.ts';
import { signIn, startSession } from '../house/sign-in.ts';
import { freshText } from '../house/statement.ts';

const ours = '/min-forening/org-attention-dalarna/synpunkter';

/** The association writes in its own name and sends it. */
const raise = async (page: Page, text: string): Promise<void> => {
  await startSession(page, 'association-editor');
  await page.goto(ours);
  await page.getByRole('button', { name: 'Skriv en ny synpunkt' }).click();
  await page.getByRole('textbox', { name: 'Vad vill föreningen säga?' }).fill(text);
  await page.getByRole('button', { name: 'Spara och läs igenom' }).click();
  await page.getByRole('button', { name: 'Skicka synpunkten' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Er synpunkt');
};

test('11 an association is told why its words are not published, and its page says the same', async ({
  page,
}) => {
  const text = freshText('Köp våra kurser i mindfulness.');
  await raise(page, text);
  await expect(page.getByRole('main')).toContainText('Er synpunkt väntar på att en människa ska läsa den.');
  const at = page.url();
  await startSession(page, 'moderator');
  await page.goto('/admin/inkomna');
  await page.getByRole('link').filter({ hasText: text }).click();
  await page.getByRole('button', { name: 'Avböj' }).click();
  await page.getByRole('radio', { name: 'Texten är reklam.' }).check();
  await page.getByRole('button', { name: 'Avböj med det här skälet' }).click();
  await expect(page.getByRole('link').filter({ hasText: text })).toHaveCount(0);

  const address = new URL(at).pathname;
  await expect(async () => {
    await page.goto('/demo/brevlada');
    const letters = page.getByRole('listitem').filter({ hasText: address });
    await expect(letters).toHaveCount(2, { timeout: 500 });
    await expect(letters.first()).toContainText('Ert inlägg publiceras inte');
    await expect(letters.first()).toContainText('Skälet är: Texten är reklam.');
    await expect(letters.first()).not.toContainText('mindfulness');
  }).toPass();

  await startSession(page, 'signatory');
  await page.goto(address);
  await expect(page.getByRole('main')).toContainText('Er synpunkt är läst men visas inte på webben.');
  await expect(page.getByRole('main')).toContainText('Texten är reklam.');
  await accessible(page);
});

test('11 how often letters come is chosen on one’s own account @no-script', async ({ page }) => {
  await startSession(page, 'signatory');
  await page.goto('/mitt-konto');
  await expect(page.getByRole('main')).toContainText('har skrivit kommer alltid direkt');
  await page.getByRole('radio', { name: 'Samlade en gång om dagen, klockan 7' }).check();
  await page.getByLabel('Språk i breven').selectOption({ label: 'Lätt svenska' });
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('status')).toHaveText('Ditt val är sparat.');
  await page.goto('/mitt-konto');
  await expect(page.getByRole('radio', { name: 'Samlade en gång om dagen, klockan 7' })).toBeChecked();
  await expect(page.getByLabel('Språk i breven')).toHaveValue('sv-simple');
  await accessible(page);
  // As it was, for who comes after.
  await page.getByRole('radio', { name: 'Varje brev för sig, direkt' }).check();
  await page.getByLabel('Språk i breven').selectOption({ label: 'Svenska' });
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('status')).toHaveText('Ditt val är sparat.');
});

test('11 those who answer see the last day, and what has waited for long is brought to the next meeting', async ({
  page,
}) => {
  await signIn(page, 'answerer');
  await page.goto('/admin/fragor');
  await expect(page.getByRole('main')).toContainText(/Ni ska svara inom \d+ dagar/);
  const late = page.getByRole('listitem').filter({ hasText: 'dagar för sent' }).first();
  await expect(late).toContainText('Svar senast 1 mars 2019');
  await accessible(page);
  await late.getByRole('link').click();
  await expect(page.getByRole('main')).toContainText('Svar senast');
  await accessible(page);

  await startSession(page, 'coordinator');
  await page.goto('/admin/till-nasta-mote');
  await expect(page.getByRole('main')).toContainText('när den har väntat 120 dagar på svar');
  const taken = page.getByRole('row').filter({ hasText: 'Hos styrgruppen sedan' }).first();
  await expect(taken).toBeVisible();
  await accessible(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
  await expect(taken).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await taken.getByRole('link').click();
  await expect(page.getByRole('main')).toContainText('Gått vidare');
  await page.getByRole('link', { name: 'Visa på de öppna sidorna' }).click();
  await expect(page.getByRole('main')).toContainText(/Styrgruppen fick frågan \d+ \w+ \d{4}/);
  await accessible(page);
});
