import type { Page } from '@playwright/test';
import { accessible } from '../house/accessible.ts';
import { tabTo } from '../house/keyboard.ts';
import { expect, test } from '../house/journey.ts';
import { signIn } from '../house/sign-in.ts';
import { sendStatement } from '../house/statement.ts';

const provision = '25 kap. 1 § offentlighets- och sekretesslagen';

/** Somebody has written something with a number and a name in it; a word in it finds it again. */
const written = async (page: Page): Promise<string> => {
  const word = `sällsyntord${Date.now() % 1_000_000}`;
  await sendStatement(page, `Ring 070-123 45 67. Läkaren Påhittberg lyssnade inte, ${word}.`);
  return word;
};

/** The registrar finds the statement and registers that somebody wants it, without asking who. */
const register = async (page: Page, word: string): Promise<string> => {
  await signIn(page, 'registrar');
  await page.goto('/admin/utlamnande');
  await page.getByRole('searchbox', { name: 'Sök' }).fill(word);
  const found = page.getByRole('list', { name: 'Handlingar' }).getByRole('listitem');
  await expect(found).toHaveCount(1);
  await expect(found).toContainText('Texten är inte publicerad');
  await found.getByRole('button').click();
  await accessible(page);
  await found.getByRole('button', { name: 'Registrera en begäran', exact: true }).click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(/^Begäran UTL \d{4}\/\d+$/);
  return ((await title.textContent()) ?? '').replace('Begäran ', '');
};

const copyOf = async (page: Page, button: string): Promise<string> => {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const stream = await (await started).createReadStream();
  let text = '';
  for await (const part of stream) text += String(part);
  return text;
};

test('18 find a statement, mask, release, download, and the log has it @desk', async ({ page }) => {
  const number = await register(page, await written(page));
  await accessible(page);
  await page.getByRole('button', { name: 'Öppna originalet' }).click();
  const original = page.getByRole('textbox', { name: 'Texten' });
  await expect(original).toHaveValue(/Läkaren Påhittberg/);
  await expect(page.getByRole('checkbox', { name: /070-123 45 67/ })).toBeChecked();
  await original.evaluate((area: HTMLTextAreaElement) => {
    area.setSelectionRange(area.value.indexOf('Läkaren'), area.value.indexOf(' lyssnade'));
  });
  await page.getByRole('button', { name: 'Dölj det markerade' }).click();
  await accessible(page);

  await page.getByRole('button', { name: 'Spara beslutet' }).click();
  await expect(page.getByRole('alert')).toContainText('Ange om handlingen ska lämnas ut');
  await page.getByRole('radio', { name: 'Ja, lämna ut' }).check();
  await page.getByLabel('Bestämmelse').fill(provision);
  await accessible(page);
  await page.getByRole('button', { name: 'Spara beslutet' }).click();
  await expect(page.getByRole('heading', { name: 'Kopian', exact: true })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Utlämnad med maskningar');
  await accessible(page);

  const web = await copyOf(page, 'Hämta som webbsida');
  expect(web).toContain('Ring [kontaktuppgift dold]. [namn dolt] lyssnade inte');
  expect(web).toContain(provision);
  expect(web).not.toMatch(/070-123|Påhittberg/);
  expect(await copyOf(page, 'Hämta som PDF')).toMatch(/^%PDF-/);

  await page.goto('/admin/handelselogg');
  const log = page.getByRole('main');
  const id = number.replace(' ', '-').replace('/', '-');
  await expect(log.getByText(`Begäran om handling ${id}`).first()).toBeVisible();
  await expect(log).toContainText('Begäran om handling: hämtad som fil');
  await expect(log).toContainText('Begäran om handling: beslutad');
  await expect(log).toContainText('Inlägg: original öppnat');
  await expect(log).not.toContainText('Påhittberg');
});

test('18 a refusal by keyboard alone, with words marked and how to go on @desk', async ({ page }) => {
  await register(page, await written(page));
  await tabTo(page, page.getByRole('button', { name: 'Öppna originalet' }));
  await page.keyboard.press('Enter');
  const original = page.getByRole('textbox', { name: 'Texten' });
  await expect(original).toBeVisible();
  await tabTo(page, original);
  await page.keyboard.press('Control+Home');
  for (let letter = 0; letter < 4; letter += 1) await page.keyboard.press('Shift+ArrowRight');
  await tabTo(page, page.getByRole('button', { name: 'Dölj det markerade' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Visa ”Ring” igen' })).toBeVisible();

  await tabTo(page, page.getByRole('radio', { name: 'Ja, lämna ut' }));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, page.getByLabel('Bestämmelse'));
  await page.keyboard.type(provision);
  await tabTo(page, page.getByLabel('Skäl'));
  await page.keyboard.type('Allt i handlingen pekar ut någon.');
  await tabTo(page, page.getByRole('button', { name: 'Spara beslutet' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText('Inte utlämnad');
  await accessible(page);
  const notice = await copyOf(page, 'Hämta som webbsida');
  expect(notice).toContain('kammarrätten');
  expect(notice).not.toContain('Påhittberg');
});

test('18 a municipal answerer sees the own questions only, and gets an original by asking @desk', async ({
  page,
}) => {
  await signIn(page, 'answerer');
  await page.getByRole('link', { name: /frågor till er väntar på svar/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mina frågor');
  await expect(page.getByRole('main')).toContainText('Synpunkter som rör Falu kommun');
  await accessible(page);
  await page.getByRole('main').getByRole('heading', { level: 2 }).first().getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Så har det sagts' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Kommunernas socialpsykiatri');
  const ask = page.getByRole('button', { name: 'Be om originalet' });
  // Another run of this journey may have asked for the first ones already.
  if ((await ask.count()) > 0) {
    await ask.first().click();
    await expect(page.getByText('Ni har bett om originalet.').first()).toBeVisible();
  }
  await accessible(page);
});
