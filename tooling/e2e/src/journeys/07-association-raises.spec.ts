import type { Page } from '@playwright/test';
import { accessible } from '../house/accessible.ts';
import { expect, test } from '../house/journey.ts';
import { startSession } from '../house/sign-in.ts';
import { freshText } from '../house/statement.ts';

test.use({ expectedStatus: [422] });

const ours = '/min-forening/org-attention-dalarna/synpunkter';

/** Begins a draft and answers with its address. */
const begin = async (page: Page, text: string): Promise<string> => {
  await page.goto(ours);
  await page.getByRole('button', { name: 'Skriv en ny synpunkt' }).click();
  const box = page.getByRole('textbox', { name: 'Vad vill föreningen säga?' });
  await expect(box).toBeVisible();
  await box.fill(text);
  return page.url();
};

test('7 an association raises a point in its own name: draft, second reader, masking, published, said anew', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(150_000);
  const secret = 'Sven Påhittgran';
  const text = freshText(`Överläkaren ${secret} på 070-174 06 05 har inga kvällstider.`);
  await startSession(page, 'association-editor');
  await page.goto('/min-forening/org-attention-dalarna');
  await page.getByRole('link', { name: 'Skriv en synpunkt och följ det ni har skickat' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Föreningens synpunkter');
  await accessible(page);

  const draftAt = await begin(page, text);
  await expect(page.getByText(/^Sparat \d\d\.\d\d$/)).toBeVisible();
  await page.getByRole('checkbox', { name: /Någon mer i föreningen ska godkänna/ }).check();
  await accessible(page);
  await page.getByRole('button', { name: 'Spara och läs igenom' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Läs igenom och skicka');
  await expect(page.getByRole('button', { name: 'Skicka synpunkten' })).toHaveCount(0);
  await accessible(page);

  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const reader = await context.newPage();
  await startSession(reader, 'signatory');
  await reader.goto(ours);
  await reader.getByRole('link').filter({ hasText: text }).click();
  await reader.getByRole('textbox', { name: 'Kommentar' }).fill('Bra skrivet. Skicka!');
  await reader.getByRole('button', { name: 'Kommentera' }).click();
  await expect(reader.getByRole('main')).toContainText('Bra skrivet. Skicka!');
  await reader.getByRole('button', { name: 'Godkänn texten' }).click();
  await expect(reader.getByRole('main')).toContainText('har godkänt texten som den är nu');
  await accessible(reader);
  await context.close();

  await page.goto(`${draftAt}/las`);
  await expect(page.getByRole('main')).toContainText('Bra skrivet. Skicka!');
  await page.getByRole('button', { name: 'Skicka synpunkten' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Er synpunkt');
  await expect(page.getByRole('main')).toContainText('Mottagen');
  await accessible(page);
  const statementAt = page.url();

  await startSession(page, 'moderator');
  await page.goto('/admin/inkomna');
  await page
    .getByRole('link')
    .filter({ hasText: text.slice(0, 40) })
    .click();
  await expect(page.getByRole('article')).toContainText('Attention Dalarna');
  await page.getByRole('button', { name: 'Publicera' }).click();
  await page.getByText('Dölj fler ord').click();
  const words = page.getByRole('textbox', { name: 'Texten' });
  await words.focus();
  await words.evaluate((area: HTMLTextAreaElement, name) => {
    const from = area.value.indexOf(name);
    area.setSelectionRange(from, from + name.length);
  }, secret);
  await page.getByRole('button', { name: 'Dölj det markerade' }).click();
  await page.getByRole('radio', { name: 'Den är en ny synpunkt' }).check();
  await page.getByLabel('Rubrik').fill(`Kvällstider behövs ${text.slice(-12, -8)}`);
  await page.getByLabel('Tema').selectOption({ label: 'Fast vårdkontakt' });
  await page.getByLabel('Slag').selectOption({ label: 'Önskemål' });
  await page.getByRole('radio', { name: /^Ingen går att känna igen/ }).check();
  await accessible(page);
  await page.locator('form').getByRole('button', { name: 'Publicera' }).click();
  await expect(page.getByRole('link').filter({ hasText: text.slice(0, 40) })).toHaveCount(0);

  await startSession(page, 'association-editor');
  await page.goto(statementAt);
  await expect(page.getByRole('main')).toContainText('Publicerad');
  await page.getByRole('link', { name: /^Kvällstider behövs/ }).click();
  const pointAt = page.url();
  await expect(page.getByRole('main')).toContainText('Överläkaren [namn dolt] på [kontaktuppgift dold]');
  await expect(page.getByRole('main')).toContainText('Attention Dalarna');
  expect(await page.content()).not.toMatch(/Påhittgran|174 06/);
  await accessible(page);

  const anew = freshText(
    'Det finns inga kvällstider i hela länet. En av oss skriver: jag orkar inte leva så här.',
  );
  await page.goto(statementAt);
  await page.getByRole('textbox', { name: 'Ny ordalydelse' }).fill(anew);
  await page.getByRole('button', { name: 'Skicka ny ordalydelse' }).click();
  await expect(page.getByRole('main')).toContainText('Väntar på att läsas');
  await expect(page.getByRole('main').getByRole('link', { name: '112' })).toBeVisible();
  await accessible(page);
  await startSession(page, 'moderator');
  await page.goto('/admin/inkomna');
  await page.getByRole('link').filter({ hasText: anew }).click();
  await expect(page.getByRole('article')).toContainText('Den som skrev vill säga det med andra ord');
  await page.getByRole('button', { name: 'Publicera' }).click();
  await page.getByRole('radio', { name: /^Inga personuppgifter/ }).check();
  await accessible(page);
  await page.locator('form').getByRole('button', { name: 'Publicera' }).click();
  await expect(page.getByRole('link').filter({ hasText: anew })).toHaveCount(0);
  await page.goto(pointAt);
  await expect(page.getByRole('main')).toContainText(anew);
  await expect(page.getByRole('main')).toContainText('Ordalydelsen är ändrad av den som skrev');
});

test('7 of two who write at once the second sees what the first wrote, and loses nothing @no-script', async ({
  page,
  browser,
  baseURL,
}) => {
  const first = freshText('Leif skriver om väntetider.');
  const second = freshText('Maja skriver om väntrum.');
  await startSession(page, 'association-editor');
  const draftAt = await begin(page, first);
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByRole('status')).toContainText(/Sparat \d\d\.\d\d/);

  const { javaScriptEnabled = true } = test.info().project.use;
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled });
  const other = await context.newPage();
  await startSession(other, 'signatory');
  await other.goto(draftAt);
  const changed = freshText('Leif skriver mer om väntetider.');
  await page.getByRole('textbox', { name: 'Vad vill föreningen säga?' }).fill(changed);
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByRole('status')).toContainText(/Sparat/);

  const box = other.getByRole('textbox', { name: 'Vad vill föreningen säga?' });
  await box.fill(second);
  await other.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(other.getByRole('main')).toContainText('ändrade utkastet');
  await expect(other.getByRole('main')).toContainText(changed);
  await expect(box).toHaveValue(second);
  await accessible(other);
  await box.fill(`${changed} ${second}`);
  await other.getByRole('button', { name: 'Spara och läs igenom' }).click();
  await expect(other.getByRole('main')).toContainText(`${changed} ${second}`);
  await other.getByText('Ta bort utkastet').first().click();
  await other.getByRole('button', { name: 'Ta bort utkastet' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Föreningens synpunkter');
  await context.close();
});

test('7 an association takes back what it has said @no-script', async ({ page }) => {
  const text = freshText('Vi ångrar det här.');
  await startSession(page, 'signatory');
  await begin(page, text);
  await page.getByRole('button', { name: 'Spara och läs igenom' }).click();
  await page.getByRole('button', { name: 'Skicka synpunkten' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Er synpunkt');
  await page.getByRole('button', { name: 'Ta tillbaka' }).click();
  await expect(page.getByRole('textbox', { name: 'Varför tar ni tillbaka den?' })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await accessible(page);
  await page.getByRole('textbox', { name: 'Varför tar ni tillbaka den?' }).fill('Frågan är löst');
  await page.getByRole('button', { name: 'Ta tillbaka' }).click();
  await expect(page.getByRole('main')).toContainText('Återtagen');
  await accessible(page);
});
