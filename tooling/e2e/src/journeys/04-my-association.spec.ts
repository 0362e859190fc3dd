import type { Page } from '@playwright/test';
import { accessible } from '../house/accessible.ts';
import { pdf } from '../house/file.ts';
import { enter, tabTo } from '../house/keyboard.ts';
import { expect, test } from '../house/journey.ts';
import { signIn, startSession } from '../house/sign-in.ts';

test.use({ expectedStatus: [422] });

const main = (page: Page) => page.getByRole('main');
const item = (page: Page, name: string) =>
  main(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name }) });

/** A year of its own for each window, so that one does not meet what another handed in. */
const years = { desktop: '2026', phone: '2025', 'no-script': '2024' };
const yearOf = (project: string): string => years[project as keyof typeof years];

const handIn = async (page: Page, name: string): Promise<void> => {
  await page.getByLabel('Fil').setInputFiles(pdf(name));
  await page.getByRole('button', { name: 'Lämna in' }).click();
};

test('4 hand in a document, read why it was sent back, hand in again @no-script', async ({
  page,
  browser,
  baseURL,
}, info) => {
  test.slow();
  const year = yearOf(info.project.name);
  // Staff work in a window with script, also where the association has none; there axe looks in the other projects.
  const staffSees = async (desk: Page) =>
    info.project.use.javaScriptEnabled === false ? undefined : accessible(desk);
  await startSession(page, 'association-editor');
  await page.goto('/min-forening');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Attention Dalarna');
  await page.goto(`${page.url()}?ar=${year}`);
  await expect(item(page, 'Verksamhetsberättelse')).toContainText('Saknas');
  await accessible(page);
  await page.getByRole('link', { name: 'Lämna in verksamhetsberättelse' }).click();
  await accessible(page);

  await page.getByRole('button', { name: 'Lämna in' }).click();
  await expect(page.getByRole('alert')).toContainText('Välj en fil.');
  await accessible(page);
  await page.getByLabel('Fil').setInputFiles({ ...pdf('stadgar.pdf'), buffer: Buffer.from('MZ') });
  await page.getByRole('button', { name: 'Lämna in' }).click();
  await expect(page.getByLabel('Fil')).toHaveAccessibleDescription(/Spara dokumentet som PDF/);

  await handIn(page, 'Årsberättelse.pdf');
  await expect(page.getByRole('status')).toContainText('Verksamhetsberättelse är inlämnat.');
  await expect(item(page, 'Verksamhetsberättelse')).toContainText('Inlämnat');
  await accessible(page);

  const office = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: true });
  const desk = await office.newPage();
  await signIn(desk, 'grants-officer');
  await desk.getByRole('link', { name: /dokument från/ }).click();
  const waiting = desk.getByRole('listitem').filter({ hasText: year });
  await waiting.getByRole('link', { name: 'Attention Dalarna' }).click();
  await desk.getByRole('button', { name: 'Godkänn inte verksamhetsberättelse' }).click();
  await staffSees(desk);
  await desk.getByLabel('Varför godkänns inte verksamhetsberättelse?').fill('Den gäller fel år.');
  await desk.getByRole('button', { name: 'Skicka tillbaka' }).click();
  await expect(desk.getByRole('button', { name: 'Skicka tillbaka' })).toHaveCount(0);
  await expect(item(desk, 'Verksamhetsberättelse')).toContainText('Den gäller fel år.');
  await staffSees(desk);

  await page.reload();
  await expect(item(page, 'Verksamhetsberättelse')).toContainText('Regionen skriver: Den gäller fel år.');
  await accessible(page);
  await page.getByRole('link', { name: 'Lämna in verksamhetsberättelse på nytt' }).click();
  await handIn(page, 'Rätt årsberättelse.pdf');
  await expect(item(page, 'Verksamhetsberättelse')).not.toContainText('fel år');

  await desk.reload();
  await desk.getByRole('button', { name: 'Godkänn verksamhetsberättelse' }).click();
  await expect(item(desk, 'Verksamhetsberättelse')).toContainText('Godkänt');
  await office.close();
  await page.reload();
  await expect(item(page, 'Verksamhetsberättelse')).toContainText('Godkänt');
});

test('4 fetch what was handed in @no-script', async ({ page }, info) => {
  await startSession(page, 'association-editor');
  await page.goto(
    `/min-forening/org-attention-dalarna/dokument?dokument=statutes&ar=${yearOf(info.project.name)}`,
  );
  await handIn(page, 'Våra stadgar.pdf');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hämta Våra stadgar.pdf' }).click();
  expect((await coming).suggestedFilename()).toBe('Våra stadgar.pdf');
});

test('4 by keyboard alone', async ({ page }, info) => {
  await startSession(page, 'signatory');
  await page.goto(`/min-forening/org-attention-dalarna?ar=${yearOf(info.project.name)}`);
  await enter(page, page.getByRole('link', { name: /^Lämna in revisionsberättelse/ }));
  await tabTo(page, page.getByLabel('Fil'));
  await page.getByLabel('Fil').setInputFiles(pdf('Revision.pdf'));
  await enter(page, page.getByRole('button', { name: 'Lämna in' }));
  await expect(item(page, 'Revisionsberättelse')).toContainText('Inlämnat');
});

test('4 who is not signed in is told so, who acts for another association finds nothing', async ({
  page,
}) => {
  await page.goto('/min-forening');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Logga in först');
  await accessible(page);
  await startSession(page, 'council-member');
  await page.goto('/min-forening');
  await expect(main(page)).toContainText('Du företräder ingen förening här');
  await accessible(page);
  const answer = await page.request.get('/min-forening/org-attention-dalarna');
  expect(answer.status()).toBe(404);
});
