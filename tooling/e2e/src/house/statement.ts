import { expect, type Page } from '@playwright/test';

/** Text that no other test sends, so that it is found again among all the rest. */
export const freshText = (about: string): string => `${about} Det var ${Date.now() % 1_000_000} gånger.`;

/** Writes a statement without a name in the portal's form, up to the page where it is checked. */
export const writeStatement = async (page: Page, text: string): Promise<void> => {
  await page.goto('/lamna-synpunkt');
  await page.getByRole('radio', { name: 'Anonymt' }).check();
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await page.getByRole('textbox', { name: 'Vad vill du säga?' }).fill(text);
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  const check = page.getByRole('heading', { name: 'Kontrollera innan du skickar' });
  const similar = page.getByRole('radio', { name: 'Nej, det här är en ny fråga' });
  await expect(check.or(similar)).toBeVisible();
  if (await similar.isVisible()) await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(check).toBeVisible();
};

/** Writes a statement and sends it; answers with the code from the receipt. */
export const sendStatement = async (page: Page, text: string): Promise<string> => {
  await writeStatement(page, text);
  await page.getByRole('button', { name: 'Skicka' }).click();
  return readCode(page);
};

/** The code on the receipt. */
export const readCode = async (page: Page): Promise<string> => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tack, din synpunkt är mottagen');
  const code = await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent();
  return code ?? '';
};

/** Comes back with the code, typed as people type. */
export const follow = async (page: Page, code: string): Promise<void> => {
  await page.goto('/folj');
  await page.getByLabel('Kod för att följa din synpunkt').fill(code.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: 'Visa' }).click();
};
