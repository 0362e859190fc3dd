import type { Page, TestInfo } from '@playwright/test';
import { accessible } from '../house/accessible.ts';
import { expect, test } from '../house/journey.ts';
import { enter } from '../house/keyboard.ts';
import { signIn } from '../house/sign-in.ts';

test.use({ expectedStatus: [422] });

const main = (page: Page) => page.getByRole('main');
/** Each width has a hearing of its own on the same server. */
const nameOf = ({ project }: TestInfo): string => `Hearing om psykisk hälsa (${project.name})`;
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format();

/** The coordinator plans a hearing for today, and comes to its screen. */
const plan = async (page: Page, title: string, look = accessible): Promise<void> => {
  await signIn(page, 'coordinator');
  await page.goto('/admin/hearingar');
  await look(page);
  await enter(page, page.getByRole('link', { name: 'Planera en hearing' }));
  await page.getByLabel('Vad heter hearingen?').fill(title);
  await page.getByLabel('Dag', { exact: true }).fill(today());
  await page.getByLabel('Börjar').fill('13:00');
  await page.getByLabel('Slutar').fill('16:00');
  await page.getByRole('button', { name: 'Spara hearingen' }).click();
  await expect(page.getByRole('alert')).toContainText('Skriv var hearingen hålls.');
  await look(page);
  await page.getByLabel('Var?').fill('Kristinehallen, Falun');
  await page.getByLabel('Platser i lokalen').fill('2');
  await page.getByLabel('Länk till det digitala mötet').fill('https://mote.example/hearing');
  await page.getByLabel('Anmälan är öppen till och med').fill(today());
  await page.getByLabel('Politiker').fill('Välfärdsrådet');
  await page.getByLabel('Föreningar', { exact: true }).fill('Attention; RSMH');
  await page.getByRole('button', { name: 'Spara hearingen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(main(page)).toContainText('Attention, RSMH');
  await look(page);
};

test('12 a hearing is planned, people sign up without an account, and how many came is entered', async ({
  page,
  browser,
  baseURL,
}, info) => {
  const title = nameOf(info);
  await plan(page, title);

  const { viewport = null } = info.project.use;
  const visitor = await (await browser.newContext({ baseURL: baseURL ?? '', viewport })).newPage();
  await visitor.goto('/hearingar');
  await visitor.getByRole('link', { name: title }).click();
  await expect(main(visitor)).toContainText('Det finns 2 platser kvar i lokalen.');
  await accessible(visitor);
  await visitor.getByRole('button', { name: 'Anmäl mig' }).click();
  await expect(visitor.getByRole('alert')).toContainText('Välj hur du kommer.');
  await accessible(visitor);
  await visitor.getByLabel('Digitalt, med länk').check();
  await visitor.getByLabel('Teckenspråkstolk').check();
  await enter(visitor, visitor.getByRole('button', { name: 'Anmäl mig' }));
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Din anmälan');
  await expect(main(visitor)).toContainText('https://mote.example/hearing');
  await accessible(visitor);

  await page.reload();
  await expect(main(page)).toContainText('Teckenspråkstolk');
  await visitor.getByRole('button', { name: 'Avboka' }).click();
  await expect(main(visitor)).toContainText('Du är avbokad.');
  await accessible(visitor);

  await page.getByLabel('På plats', { exact: true }).last().fill('30');
  await page.getByLabel('Digitalt', { exact: true }).last().fill('17');
  await page.getByRole('button', { name: 'Spara antalet' }).click();
  await expect(main(page)).toContainText('47, varav 30 på plats och 17 digitalt');
  await accessible(page);
});

test('12 signing up works without script @no-script', async ({ page, browser, baseURL }, info) => {
  const title = `${nameOf(info)}, anmälan`;
  const staff = await (
    await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: true })
  ).newPage();
  await plan(staff, title, () => Promise.resolve());
  await page.goto('/lattlast/hearingar');
  await page.getByRole('link', { name: title }).click();
  await page.getByLabel('På plats', { exact: true }).check();
  await page.getByRole('button', { name: 'Anmäl mig' }).click();
  await expect(main(page)).toContainText('Du har en plats.');
  await accessible(page);
});
