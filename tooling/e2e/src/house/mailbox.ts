import { expect, type Page } from '@playwright/test';

/** The code in the newest letter with one to an address, as one reads it in the demonstration's mailbox. */
export const codeTo = async (page: Page, email: string): Promise<string> => {
  const tab = await page.context().newPage();
  const letter = tab
    .getByRole('listitem')
    .filter({ hasText: `Till ${email}` })
    .filter({ hasText: /\b\d{6}\b/ })
    .first();
  await expect(async () => {
    await tab.goto(new URL('/demo/brevlada', page.url()).href);
    await expect(letter).toContainText(/\b\d{6}\b/, { timeout: 500 });
  }).toPass();
  const code = /\b\d{6}\b/.exec((await letter.textContent()) ?? '')?.[0] ?? '';
  await tab.close();
  return code;
};
