import type { Page } from '@playwright/test';
import { accessible } from '../house/accessible.ts';
import { withAuthenticator } from '../house/authenticator.ts';
import { expect, test } from '../house/journey.ts';
import { enter, tabTo } from '../house/keyboard.ts';
import { codeTo } from '../house/mailbox.ts';
import { people, signIn } from '../house/sign-in.ts';

test.use({ expectedStatus: [400, 403, 422], byName: true });

/** Somebody of an association for each width, so that one's tries do not keep the other waiting. */
const somebody = (project: string) =>
  ({
    desktop: { name: 'Låtsas-Leif Låtsasberg', email: 'leif.latsasberg@inflytande.example' },
    phone: { name: 'Påhittade Per Påhittberg', email: 'per.pahittberg@inflytande.example' },
  })[project] ?? { name: people.reader, email: 'tora.testgren@inflytande.example' };

type Somebody = ReturnType<typeof somebody>;

const header = (page: Page) => page.getByRole('banner');
const title = (page: Page) => page.getByRole('heading', { level: 1 });

const signInByCode = async (page: Page, { email }: Somebody): Promise<void> => {
  await page.goto('/logga-in');
  await page.getByLabel('Din e-postadress').fill(email);
  await page.getByRole('button', { name: 'Skicka kod' }).click();
  await expect(title(page)).toHaveText('Skriv koden');
  await page.getByLabel('Kod', { exact: true }).fill(await codeTo(page, email));
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(title(page)).toHaveText('Mitt konto');
};

test('4 by a code that comes by mail, and out again @no-script', async ({ page }, { project }) => {
  const who = somebody(project.name);
  await page.goto('/rad');
  await header(page).getByRole('link', { name: 'Logga in' }).click();
  await expect(title(page)).toHaveText('Logga in');
  await accessible(page);

  await page.getByLabel('Din e-postadress').fill(who.email);
  await page.getByRole('button', { name: 'Skicka kod' }).click();
  await expect(title(page)).toHaveText('Skriv koden');
  await accessible(page);
  const code = await codeTo(page, who.email);
  await page.getByLabel('Kod', { exact: true }).fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page, 'one is back where one was').toHaveURL(/\/rad$/);
  await expect(header(page)).toContainText(who.name);
  expect(page.url()).not.toContain(code);

  await header(page).getByRole('link', { name: 'Mitt konto' }).click();
  await expect(title(page)).toHaveText('Mitt konto');
  await expect(page.getByRole('main')).toContainText('Den här webbläsaren');
  await accessible(page);

  await header(page).getByRole('button', { name: 'Logga ut' }).click();
  await expect(header(page).getByRole('link', { name: 'Logga in' })).toBeVisible();
  await page.goto('/mitt-konto');
  await expect(title(page)).toHaveText('Logga in');
});

test('4 what is wrong is said where it was typed @no-script', async ({ page }) => {
  await page.goto('/logga-in');
  await page.getByRole('button', { name: 'Skicka kod' }).click();
  await expect(page.getByLabel('Din e-postadress')).toHaveAccessibleDescription(/Skriv en e-postadress/);
  await accessible(page);
  await page.getByLabel('Din e-postadress').fill('somebody@inflytande.example');
  await page.getByRole('button', { name: 'Skicka kod' }).click();
  await page.getByLabel('Kod', { exact: true }).fill('000000');
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByLabel('Kod', { exact: true })).toHaveAccessibleDescription(/Koden stämmer inte/);
  await accessible(page);
});

test('4 who is not known is told the same, and gets no letter @no-script', async ({ page }) => {
  await page.goto('/logga-in');
  await page.getByLabel('Din e-postadress').fill('nobody@inflytande.example');
  await page.getByRole('button', { name: 'Skicka kod' }).click();
  await expect(title(page)).toHaveText('Skriv koden');
  await expect(page.getByRole('main')).toContainText('Om nobody@inflytande.example finns hos oss');
  await page.goto('/demo/brevlada');
  await expect(page.getByRole('main')).not.toContainText('nobody@');
  await accessible(page);
});

test('4 a passkey is added, named, used and removed', async ({ page }, { project }) => {
  await withAuthenticator(page);
  const who = somebody(project.name);
  await signInByCode(page, who);
  await page.getByRole('button', { name: 'Lägg till en passnyckel' }).click();
  await expect(page.getByRole('status')).toHaveText('Passnyckeln är sparad.');
  await accessible(page);

  await page.getByLabel(/^Namn på passnyckeln/).fill('Min egen');
  await page.getByRole('button', { name: 'Byt namn' }).click();
  await expect(page.getByRole('button', { name: 'Ta bort passnyckeln Min egen' })).toBeVisible();
  await page.getByLabel(/^Namn på passnyckeln/).fill(' ');
  await page.getByRole('button', { name: 'Byt namn' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Skriv ett namn' })).toBeVisible();
  await accessible(page);

  await header(page).getByRole('button', { name: 'Logga ut' }).click();
  await page.goto('/logga-in?till=/foreningar');
  await page.getByRole('button', { name: 'Logga in med passnyckel' }).click();
  await expect(page).toHaveURL(/\/foreningar$/);
  await expect(header(page)).toContainText(who.name);

  await page.goto('/mitt-konto');
  await expect(page.getByRole('main')).toContainText('med passnyckel');
  await page.getByRole('button', { name: 'Ta bort passnyckeln Min egen' }).click();
  await expect(page.getByText('Du har ingen passnyckel än.')).toBeVisible();
  await header(page).getByRole('button', { name: 'Logga ut' }).click();
  await page.goto('/logga-in');
  await page.getByRole('button', { name: 'Logga in med passnyckel' }).click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'Passnyckeln gick inte att använda' }),
  ).toBeVisible();
  await accessible(page);
});

test('4 one’s other sign-ins are seen and ended', async ({ page, browser, baseURL }, { project }) => {
  const who = somebody(project.name);
  await signInByCode(page, who);
  const elsewhere = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1',
  });
  const other = await elsewhere.newPage();
  await other.goto('/logga-in');
  await other.getByRole('button', { name: who.name }).click();
  await expect(title(other)).toHaveText('Mitt konto');

  await page.reload();
  await page.getByRole('button', { name: 'Logga ut i Safari · iPhone' }).click();
  await expect(page.getByRole('main')).not.toContainText('iPhone');
  await other.reload();
  await expect(title(other)).toHaveText('Logga in');

  await other.getByRole('button', { name: who.name }).click();
  await expect(title(other)).toHaveText('Mitt konto');
  await page.getByRole('button', { name: 'Logga ut överallt' }).click();
  await other.reload();
  await expect(title(other)).toHaveText('Logga in');
  await elsewhere.close();

  await page.goto('/demo/brevlada');
  await expect(page.getByRole('heading', { name: 'Ny inloggning på ditt konto' }).first()).toBeVisible();
});

test('4 by keyboard alone @no-script', async ({ page }) => {
  const { email } = somebody('keyboard');
  await page.goto('/logga-in');
  await tabTo(page, page.getByLabel('Din e-postadress'));
  await page.keyboard.type(email);
  await enter(page, page.getByRole('button', { name: 'Skicka kod' }));
  await expect(title(page)).toHaveText('Skriv koden');
  const code = await codeTo(page, email);
  await tabTo(page, page.getByLabel('Kod', { exact: true }));
  await page.keyboard.type(code);
  await enter(page, page.getByRole('button', { name: 'Logga in' }));
  await expect(title(page)).toHaveText('Mitt konto');
  await enter(page, header(page).getByRole('button', { name: 'Logga ut' }));
  await expect(header(page).getByRole('link', { name: 'Logga in' })).toBeVisible();
});

test('4 Z6 the page that asks for a strong sign-in leads back to where one was', async ({ page }, {
  project,
}) => {
  await signInByCode(page, somebody(project.name));
  await page.goto('/logga-in?stark&till=/handlingsplan');
  await expect(title(page)).toHaveText('Bekräfta att det är du');
  await expect(page.getByLabel('Din e-postadress')).toBeHidden();
  await accessible(page);
  await page.getByRole('button', { name: `Bekräfta som ${somebody(project.name).name}` }).click();
  await expect(page).toHaveURL(/\/handlingsplan$/);
});

test('4 staff sign in by a code and by passkey, and see their account', async ({ page }, { project }) => {
  await withAuthenticator(page);
  const email =
    project.name === 'phone' ? 'lars.pahittsson@inflytande.example' : 'eva.exempelius@inflytande.example';
  await page.goto('/admin/rad');
  await expect(title(page)).toHaveText('Logga in');
  await accessible(page);
  await page.getByLabel('Din e-postadress').fill('ingen adress');
  await page.getByRole('button', { name: 'Skicka kod' }).click();
  await expect(page.getByLabel('Din e-postadress')).toHaveAccessibleDescription(/Skriv en e-postadress/);
  await page.getByLabel('Din e-postadress').fill(email);
  await page.getByRole('button', { name: 'Skicka kod' }).click();
  await page.getByLabel('Kod', { exact: true }).fill(await codeTo(page, email));
  await accessible(page);
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await expect(page, 'one is back where one was').toHaveURL(/\/admin\/rad$/);

  await page.goto('/admin/konto');
  await page.getByRole('button', { name: 'Lägg till en passnyckel' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Passnyckeln är sparad' })).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Logga ut överallt' }).click();
  await page.getByRole('button', { name: 'Logga in med passnyckel' }).click();
  await expect(title(page)).toHaveText('Att göra');
  await page.goto('/admin/konto');
  await page.getByRole('button', { name: /^Ta bort passnyckeln/ }).click();
  await expect(page.getByText('Du har ingen passnyckel än.')).toBeVisible();
});

test('4 an invented person is chosen by name', async ({ page }) => {
  await signIn(page, 'moderator');
  await accessible(page);
});
