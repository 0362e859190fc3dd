import type { Browser, Page, TestInfo } from '@playwright/test';
import { accessible } from '../house/accessible.ts';
import { expect, test } from '../house/journey.ts';
import { enter } from '../house/keyboard.ts';
import { signIn, startSession } from '../house/sign-in.ts';
import { freshText } from '../house/statement.ts';

test.use({ expectedStatus: [422] });

/** Each width runs a round of its own year, one after the other on the same server. */
const yearOf = ({ project }: TestInfo): string => (project.name === 'phone' ? '2027' : '2026');

const main = (page: Page) => page.getByRole('main');
const send = (page: Page) => page.getByRole('button', { name: 'Gå till steget' });

const goTo = async (page: Page, step: string, record?: readonly [string, string]): Promise<void> => {
  await page.getByLabel('Steg', { exact: true }).selectOption(step);
  if (record !== undefined) await page.getByLabel(record[0]).fill(record[1]);
  await send(page).click();
  await expect(main(page).getByRole('definition').first()).toHaveText(step);
};

/** Asks the network's associations in writing: planned from the round, sent to exactly those shown (B8, X1). */
const sendCall = async (page: Page, year: string): Promise<string> => {
  const title = freshText(`Vad vill ni ta upp ${year}?`);
  await page.getByRole('button', { name: 'Gå till steget' }).waitFor();
  await page.getByLabel('Steg', { exact: true }).selectOption('Skriftlig förfrågan');
  await send(page).click();
  await expect(page.getByRole('alert')).toContainText('Ange vilket möte, vilket utskick');
  await enter(page, page.getByRole('link', { name: 'Planera en skriftlig förfrågan' }));
  await expect(page.getByRole('radio', { name: /^Skriftlig förfrågan/ })).toBeChecked();
  await expect(page.getByLabel('Vilken omgång?')).toHaveValue(year);
  await page.getByLabel('Rubrik').fill(title);
  await page.getByLabel('Vad vi vill veta').fill('Vad behöver bli bättre, och vad är bra?');
  await page.getByLabel('Sista dag att svara').fill('2031-03-31');
  await page.getByRole('button', { name: /^Lägg till alla \d+ föreningar/ }).click();
  await expect(page.getByRole('button', { name: 'Ta bort Attention Dalarna' })).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Spara utkastet' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  const sending = page.getByRole('region', { name: 'Skicka', exact: true });
  await expect(sending).toContainText('Låtsas-Leif Låtsasberg');
  // Another journey may have given a second association somebody who gets letters.
  await sending.getByRole('button', { name: /^Skicka till \d+ förening(ar)?$/ }).click();
  await expect(page.getByRole('region', { name: 'Svar', exact: true })).toContainText('Har inte svarat än');
  await accessible(page);
  return title;
};

type Answer = {
  readonly title: string;
  readonly text: string;
  readonly baseURL: string;
  readonly info: TestInfo;
};

/** An association writes and sends a point from Min förening: its answer (B5, B8). */
const answerCall = async (browser: Browser, { title, text, baseURL, info }: Answer): Promise<void> => {
  const { viewport = null } = info.project.use;
  const context = await browser.newContext({ baseURL, viewport });
  const page = await context.newPage();
  await startSession(page, 'association-editor');
  await page.goto('/min-forening/org-attention-dalarna');
  await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText('Lämna era synpunkter');
  await page.getByRole('link', { name: `Läs och svara ${title}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await accessible(page);
  await enter(page, page.getByRole('button', { name: 'Skriv en synpunkt' }));
  await expect(page.getByRole('link', { name: `Svar på ”${title}”` })).toBeVisible();
  await page.getByRole('textbox', { name: 'Vad vill föreningen säga?' }).fill(text);
  await accessible(page);
  await page.getByRole('button', { name: 'Spara och läs igenom' }).click();
  await page.getByRole('button', { name: 'Skicka som svar' }).click();
  await expect(page.getByRole('status')).toContainText('Synpunkten är skickad.');
  await expect(page.getByRole('region', { name: 'Era synpunkter' })).toContainText(text);
  await accessible(page);
  await page.getByRole('link', { name: 'Se den öppna sidan' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Attention Dalarna' })).toContainText(
    'Har svarat',
  );
  await expect(main(page)).not.toContainText(text);
  await accessible(page);
  await context.close();
};

test('12 a round is planned, compiled by two at once, signed, and read as page, PDF and Word @desk', async ({
  page,
  browser,
  baseURL,
  request,
}, info) => {
  test.setTimeout(150_000);
  const year = yearOf(info);
  const words = freshText('Vi vill ha fler råd i kommunerna.');
  await signIn(page, 'coordinator');
  await page.goto('/admin/omgangar');
  await page.getByLabel('År', { exact: true }).fill(year);
  await page
    .getByLabel('Nätverk som gör sammanställningen')
    .selectOption('Dalarnas nätverk för psykisk hälsa');
  await enter(page, page.getByRole('button', { name: 'Planera omgången' }));
  await page.getByRole('link', { name: `Omgången ${year}` }).click();
  await expect(main(page)).toContainText('Omgången har inte börjat.');
  await accessible(page);

  await send(page).click();
  await expect(page.getByRole('alert')).toContainText('Ange vilket möte');
  await accessible(page);
  await goTo(page, 'Förmöte', ['Vilket möte?', `Förmötet ${year}`]);
  await goTo(page, 'Hearing', ['Vilket möte?', `Hearingen ${year}`]);
  const title = await sendCall(page, year);
  await answerCall(browser, { title, text: words, baseURL: baseURL ?? '', info });
  await page.getByRole('link', { name: `Omgången ${year}` }).click();
  const calls = page.getByRole('region', { name: 'Skriftlig förfrågan' });
  await expect(calls.getByRole('listitem').filter({ hasText: title })).toContainText(/1 av \d+ har svarat/);
  await goTo(page, 'Skriftlig förfrågan');
  await expect(page.getByRole('region', { name: 'Så har omgången gått' })).toContainText(title);
  await accessible(page);
  await goTo(page, 'Sammanställning');

  await page.getByRole('link', { name: 'Skriv i sammanställningen' }).click();
  await accessible(page);
  const section = main(page).getByRole('region', { name: 'Bemötande och attityd', exact: true });
  await section.getByRole('button', { name: 'Skriv' }).click();
  await section.getByLabel('Nätverkets ord').fill('Vi vill se handling.');

  const { viewport = null } = info.project.use;
  const other = await (await browser.newContext({ baseURL: baseURL ?? '', viewport })).newPage();
  // One of the network's members, who finds the way from the portal.
  await startSession(other, 'council-member');
  await other.goto('/mitt-rad/net-dalarnas-natverk');
  await accessible(other);
  await enter(other, other.getByRole('link', { name: `Skriv i sammanställningen ${year}` }));
  const theirs = main(other).getByRole('region', { name: 'Bemötande och attityd', exact: true });
  await theirs.getByRole('button', { name: 'Skriv' }).click();
  await theirs.getByLabel('Nätverkets ord').fill('Det här har sagts länge.');
  await theirs.getByRole('button', { name: 'Spara avsnittet' }).click();
  await expect(theirs).toContainText('Senast skrivet av');
  await other.close();

  await section.getByRole('button', { name: 'Spara avsnittet' }).click();
  await expect(section).toContainText('Någon annan har skrivit i avsnittet');
  await expect(section).toContainText('Det här har sagts länge.');
  await expect(section.getByLabel('Nätverkets ord')).toHaveValue('Vi vill se handling.');
  await accessible(page);
  await section.getByRole('button', { name: 'Lägg in den texten före min' }).click();
  await section.getByRole('button', { name: 'Spara avsnittet' }).click();
  await expect(section).toContainText('Vi vill se handling.');

  await page.goto(`/admin/omgangar/${year}`);
  await goTo(page, 'Nätverket godkänner');
  await page.getByLabel('Nätverkets beslut').fill(`Nätverksmötet ${year}, § 4`);
  await page.getByRole('button', { name: 'Lås sammanställningen' }).click();
  await expect(main(page)).toContainText(`genom Nätverksmötet ${year}, § 4`);
  await accessible(page);

  await page.goto(`/sammanstallningar/${year}`);
  await expect(main(page)).toContainText('Den ändras inte.');
  await expect(main(page)).toContainText('Det här har sagts länge.');
  await accessible(page);
  for (const [ending, start] of [
    ['pdf', '%PDF-'],
    ['docx', 'PK'],
  ] as const) {
    const file = await request.get(`/sammanstallningar/${year}.${ending}`);
    expect((await file.body()).subarray(0, start.length).toString('latin1')).toBe(start);
  }

  await page.goto(`/admin/omgangar/${year}`);
  await goTo(page, 'Bedömningar');
  await goTo(page, 'Avslutad');
  await expect(main(page)).toContainText('Omgången är avslutad.');
});
