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

/** Somebody in the room, with the code that is shown there. */
const join = async (participant: Page, code: string): Promise<void> => {
  await participant.goto('/delta');
  await participant.getByLabel('Kod').fill(code);
  await participant.getByRole('button', { name: 'Gå till hearingen' }).click();
  await expect(participant.getByLabel('Vad vill du säga?')).toBeVisible();
};

const say = async (participant: Page, text: string): Promise<void> => {
  await participant.getByLabel('Vad vill du säga?').fill(text);
  await participant.getByRole('button', { name: 'Skicka' }).click();
};

/** The moderator opens the list of a hearing that is planned, and gets its code. */
const open = async (staff: Page): Promise<string> => {
  await staff.getByRole('link', { name: 'Leda listan med synpunkter' }).click();
  await staff.getByRole('button', { name: 'Öppna listan' }).click();
  const told = main(staff).getByText('Deltagarna går till');
  await expect(told).toBeVisible();
  return /\d{6}/.exec((await told.textContent()) ?? '')?.[0] ?? '';
};

test('12 at the hearing points are said, moderated, supported, projected and handed over', async ({
  page,
  browser,
  baseURL,
}, info) => {
  test.slow();
  await plan(page, `${nameOf(info)}, direkt`, () => Promise.resolve());
  const code = await open(page);
  await accessible(page);

  const { viewport = null } = info.project.use;
  const participant = await (await browser.newContext({ baseURL: baseURL ?? '', viewport })).newPage();
  await participant.goto('/delta');
  await accessible(participant);
  await participant.getByRole('button', { name: 'Gå till hearingen' }).click();
  await expect(participant.getByRole('alert')).toContainText('Skriv koden med sex siffror.');
  await join(participant, code);
  await accessible(participant);
  await say(participant, 'Jag vill inte leva längre.');
  await expect(participant.getByRole('alert')).toContainText('112');
  await accessible(participant);
  const point = `Vi väntar för länge (${info.project.name})`;
  await say(participant, point);
  await expect(main(participant)).toContainText('Tack.');
  await expect(main(participant)).toContainText('Inget visas ännu.');

  const queue = page.getByRole('region', { name: 'Väntar på dig' });
  await expect(queue.getByRole('listitem').first()).toContainText('Läs först.');
  await accessible(page);
  await queue.getByRole('listitem').first().getByRole('button', { name: 'Lägg åt sidan' }).click();
  await expect(queue.getByRole('listitem')).toHaveCount(1);
  await enter(page, queue.getByRole('button', { name: 'Släpp fram' }));
  await page
    .getByRole('region', { name: 'Visas', exact: true })
    .getByRole('button', { name: 'Ta upp' })
    .click();
  await expect(page.getByRole('region', { name: 'Tas upp' })).toContainText(point);

  // It comes to the participant without asking, and nobody loses the place.
  await expect(main(participant)).toContainText(point);
  const support = participant.getByRole('button', { name: 'Jag stödjer' });
  await enter(participant, support);
  await expect(support).toHaveAttribute('aria-pressed', 'true');
  await expect(main(participant)).toContainText('1 stödjer');
  await accessible(participant);

  const wall = await (await browser.newContext({ baseURL: baseURL ?? '', viewport })).newPage();
  const screen = await page.getByRole('link', { name: 'Visa på storbild' }).getAttribute('href');
  await wall.goto(screen ?? '');
  await expect(main(wall)).toContainText(point);
  await expect(main(wall)).toContainText('1 stödjer');
  await accessible(wall);
  await expect(wall.getByRole('navigation')).toHaveCount(0);

  await page.getByRole('button', { name: 'Stäng listan' }).click();
  await expect(main(participant)).toContainText('Hearingen är stängd.');
  await accessible(participant);
  await page.getByRole('button', { name: 'Lämna till inkomna synpunkter' }).click();
  await expect(main(page)).toContainText('är lämnat till inkomna synpunkter');
  await accessible(page);
  await page.goto('/admin/inkomna');
  await expect(main(page)).toContainText(point);
});

test('12 taking part works without script @no-script', async ({ page, browser, baseURL }, info) => {
  const staff = await (
    await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: true })
  ).newPage();
  await plan(staff, `${nameOf(info)}, utan skript`, () => Promise.resolve());
  const code = await open(staff);
  await join(page, code);
  await say(page, 'Ring tillbaka fortare.');
  await expect(main(page)).toContainText('Tack.');
  await staff.getByRole('button', { name: 'Släpp fram' }).click();
  await expect(staff.getByRole('region', { name: 'Visas', exact: true })).toContainText('Ring tillbaka');
  await page.goto(page.url());
  await page.getByRole('button', { name: 'Jag stödjer' }).click();
  await expect(main(page)).toContainText('1 stödjer');
  await expect(page.getByRole('button', { name: 'Jag stödjer' })).toHaveAttribute('aria-pressed', 'true');
  await accessible(page);
});
