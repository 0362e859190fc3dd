import type { Page, TestInfo } from '@playwright/test';
import { accessible } from '../house/accessible.ts';
import { expect, test } from '../house/journey.ts';
import { enter } from '../house/keyboard.ts';
import { signIn } from '../house/sign-in.ts';

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

test('12 a round is planned, compiled by two at once, signed, and read as page, PDF and Word', async ({
  page,
  browser,
  baseURL,
  request,
}, info) => {
  const year = yearOf(info);
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
  await goTo(page, 'Skriftlig förfrågan', ['Vilket utskick?', `Brevet ${year}`]);
  await goTo(page, 'Sammanställning');

  await page.getByRole('link', { name: 'Skriv i sammanställningen' }).click();
  await accessible(page);
  const section = main(page).getByRole('region', { name: 'Bemötande och attityd', exact: true });
  await section.getByRole('button', { name: 'Skriv' }).click();
  await section.getByLabel('Nätverkets ord').fill('Vi vill se handling.');

  const { viewport = null } = info.project.use;
  const other = await (await browser.newContext({ baseURL: baseURL ?? '', viewport })).newPage();
  await signIn(other, 'coordinator');
  await other.goto(`/admin/omgangar/${year}/sammanstallning`);
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
