import type { Page, TestInfo } from '@playwright/test';
import { accessible } from '../house/accessible.ts';
import { expect, test } from '../house/journey.ts';
import { enter } from '../house/keyboard.ts';
import { signIn, startSession } from '../house/sign-in.ts';

test.use({ expectedStatus: [403, 422] });

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const main = (page: Page) => page.getByRole('main');

/** Each width sets a value of its own, as both go on the same server. */
const ofWidth = ({ project }: TestInfo) =>
  ({
    desktop: { days: '45', name: 'Påhittade Dora Datorsson' },
    phone: { days: '50', name: 'Påhittade Fia Fonsson' },
  })[project.name] ?? { days: '55', name: 'Påhittade Ada Annansson' };

test('18 a rule is set with its decision and its day, and stands in the log @desk', async ({
  page,
}, info) => {
  const { days } = ofWidth(info);
  await signIn(page, 'administrator');
  await page.goto('/admin/regler');
  await expect(title(page)).toHaveText('Regler');
  await expect(main(page)).toContainText('○ Ska bekräftas av regionens jurist');
  await accessible(page);

  await page.getByRole('link', { name: 'Dagar till svar på en omgångs frågor' }).click();
  await expect(title(page)).toHaveText('Dagar till svar på en omgångs frågor');
  await page.getByLabel('Nytt värde').fill(days);
  await page.getByLabel('Varför ändras värdet?').fill('Kortare väntan');
  await enter(page, page.getByRole('button', { name: 'Spara nytt värde' }));
  await expect(page.getByRole('alert')).toContainText('Ange vilket beslut');
  await accessible(page);
  await page.getByLabel('Beslut eller källa').fill('RS 2026/12');
  await page.getByRole('button', { name: 'Spara nytt värde' }).click();
  await expect(page.getByRole('table')).toContainText(`${days} dagar`);
  await expect(page.getByRole('table')).toContainText('RS 2026/12');
  await accessible(page);

  await page.goto('/admin/handelselogg');
  await expect(main(page)).toContainText('Inställning: ändrad');
  await accessible(page);
});

test('18 a colour that cannot be read is refused with why @desk', async ({ page }) => {
  await signIn(page, 'administrator');
  await page.goto('/admin/regler/region.accent-colour');
  await page.getByLabel('Färg', { exact: true }).selectOption('Annan färg');
  await page.getByLabel('Färgkod').fill('#ffd400');
  await page.getByLabel('Beslut eller källa').fill('Grafisk profil');
  await page.getByLabel('Varför ändras värdet?').fill('Ny profil');
  await page.getByRole('button', { name: 'Spara nytt värde' }).click();
  await expect(page.getByRole('alert')).toContainText('Färgen är för ljus');
  await accessible(page);
});

test('18 who is new gets a copy, and is erased @desk', async ({ page }, info) => {
  const { name } = ofWidth(info);
  await signIn(page, 'administrator');
  await page.goto('/admin/behorigheter');
  await accessible(page);
  const add = page.getByRole('button', { name: 'Lägg till en person' });
  await add.click();
  await page.getByLabel('Namn', { exact: true }).fill(name);
  await page.getByLabel('E-postadress').fill(`${info.project.name}@inflytande.example`);
  await add.last().click();
  await expect(title(page)).toHaveText(name);
  await accessible(page);

  const fetched = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hämta att läsa' }).click();
  expect((await fetched).suggestedFilename()).toMatch(/^personuppgifter-.*\.html$/);
  await page.getByLabel('Skäl', { exact: true }).last().fill('Har bett om det');
  await page.getByRole('button', { name: 'Radera personen' }).click();
  await expect(title(page)).toHaveText('Behörigheter');
  await expect(main(page)).not.toContainText(name);
});

test('18 consents are one’s own to give', async ({ page }) => {
  await startSession(page, 'council-member');
  await page.goto('/mitt-konto/samtycken');
  await expect(title(page)).toBeVisible();
  await accessible(page);
});
