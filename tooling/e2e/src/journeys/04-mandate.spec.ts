import type { Browser, Page, TestInfo } from '@playwright/test';
import { accessible } from '../house/accessible.ts';
import { withAuthenticator } from '../house/authenticator.ts';
import { pdf } from '../house/file.ts';
import { expect, test } from '../house/journey.ts';
import { enter, tabTo } from '../house/keyboard.ts';
import { codeTo } from '../house/mailbox.ts';
import { people, signIn, startSession } from '../house/sign-in.ts';

test.use({ expectedStatus: [403, 422], byName: true });

/** For each width an association that nobody acts for, and a member of staff whose tries keep nobody waiting. */
const casts = {
  desktop: {
    association: { id: 'org-balans-dalarna', name: 'Balans i Dalarna' },
    clerk: 'folke.fiktivsson@inflytande.example',
    account: '9990-0045',
  },
  phone: {
    association: { id: 'org-ocd-dalarna', name: 'Svenska OCD-förbundet i Dalarna' },
    clerk: 'fia.fiktivell@inflytande.example',
    account: '9990-0052',
  },
} as const;
type Cast = (typeof casts)[keyof typeof casts];
const castOf = ({ project }: TestInfo): Cast => casts[project.name === 'phone' ? 'phone' : 'desktop'];

const main = (page: Page) => page.getByRole('main');
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const section = (page: Page, name: string) => main(page).getByRole('region', { name, exact: true });

/** Another window of the same size, for somebody else. */
const windowOf = async (browser: Browser, { project }: TestInfo, baseURL: string | undefined) => {
  const { viewport = null, hasTouch = false, isMobile = false } = project.use;
  return (
    await browser.newContext({ baseURL: baseURL ?? '', viewport, hasTouch, isMobile, locale: 'sv-SE' })
  ).newPage();
};

const askToSign = async (page: Page, { association }: Cast): Promise<void> => {
  await page.goto(`/foreningar/${association.id}`);
  await page.getByRole('link', { name: 'Bli firmatecknare' }).click();
  await accessible(page);
  await page.getByRole('button', { name: 'Skicka' }).click();
  await expect(page.getByRole('alert')).toContainText('Välj hur du skriver under.');
  await accessible(page);
  await page.getByLabel('Skriver under ensam').check();
  await page.getByLabel('Första dagen').fill('2026-03-12');
  await page.getByLabel('Årsmötesprotokoll').setInputFiles(pdf('Årsmöte.pdf'));
  await page.getByRole('button', { name: 'Skicka' }).click();
  await expect(main(page)).toContainText('Väntar på besked');
  await accessible(page);
};

const approve = async (desk: Page, { association }: Cast): Promise<void> => {
  await desk.getByRole('link', { name: /firmatecknare$/ }).click();
  await expect(title(desk)).toHaveText('Firmatecknare att granska');
  await accessible(desk);
  await main(desk).getByRole('link', { name: association.name }).click();
  await desk.getByRole('button', { name: `Godkänn ${people['council-member']}` }).click();
  await accessible(desk);
  await desk.getByLabel(/^Vad visar att/).fill('Årsmötesprotokoll 12 mars 2026, § 9.');
  await desk.getByRole('button', { name: `Godkänn ${people['council-member']}` }).click();
  await expect(section(desk, 'Firmatecknare')).toContainText('Godkänt');
  await accessible(desk);
};

const invite = async (page: Page, email: string): Promise<void> => {
  await expect(main(page)).toContainText('Ni är bara en som företräder föreningen här. Bjud in en till');
  await page.getByRole('link', { name: 'Bjud in en person' }).click();
  await accessible(page);
  await page.getByLabel('Namn').fill('Påhittade Nina Nyman');
  await page.getByLabel('E-postadress').fill(email);
  await page.getByLabel('Uppgift i föreningen').fill('Sekreterare från årsmötet');
  await page.getByRole('button', { name: 'Skicka inbjudan' }).click();
  await expect(section(page, 'Vilka som företräder föreningen')).toContainText('Påhittade Nina Nyman');
  await expect(main(page)).not.toContainText('Ni är bara en');
  await accessible(page);
};

test('4 O6 a person comes to sign for an association, works for it, and leaves by keyboard alone', async ({
  page,
  browser,
  baseURL,
}, info) => {
  test.slow();
  const cast = castOf(info);
  await startSession(page, 'council-member');
  await askToSign(page, cast);

  const desk = await windowOf(browser, info, baseURL);
  await signIn(desk, 'grants-officer');
  await approve(desk, cast);
  await desk.context().close();

  await page.goto('/min-forening');
  await main(page).getByRole('link', { name: cast.association.name }).click();
  await expect(title(page)).toHaveText(cast.association.name);
  await accessible(page);
  await invite(page, `nina.${info.project.name}@inflytande.example`);

  await page.getByRole('link', { name: 'Lämna in stadgar' }).click();
  await page.getByLabel('Fil').setInputFiles(pdf('Stadgar.pdf'));
  await page.getByRole('button', { name: 'Lämna in' }).click();
  await expect(page.getByRole('status')).toContainText('Stadgar är inlämnat.');
  await accessible(page);

  await enter(page, page.getByRole('link', { name: 'Sluta som firmatecknare' }));
  await expect(title(page)).toHaveText('Sluta som firmatecknare');
  await accessible(page);
  await enter(page, page.getByRole('button', { name: 'Sluta som firmatecknare' }));
  await expect(page.getByRole('alert')).toContainText('Skriv varför');
  await accessible(page);
  await tabTo(page, page.getByLabel('Varför?'));
  await page.keyboard.type('Jag lämnar styrelsen.');
  await enter(page, page.getByRole('button', { name: 'Sluta som firmatecknare' }));
  await expect(page.getByRole('status')).toContainText(
    `Du har slutat som firmatecknare för ${cast.association.name}.`,
  );
  await expect(main(page).getByRole('link', { name: cast.association.name })).toHaveCount(0);
  await accessible(page);
});

/** Signs in by a code, which is not strong, on a device that keeps a passkey. */
const signInWithPasskeyAtHand = async (desk: Page, { clerk }: Cast): Promise<void> => {
  await withAuthenticator(desk);
  await desk.goto('/admin/konto');
  await desk.getByLabel('Din e-postadress').fill(clerk);
  await desk.getByRole('button', { name: 'Skicka kod' }).click();
  await desk.getByLabel('Kod', { exact: true }).fill(await codeTo(desk, clerk));
  await desk.getByRole('button', { name: 'Logga in', exact: true }).click();
  await desk.getByRole('button', { name: 'Lägg till en passnyckel' }).click();
  await expect(desk.getByRole('status').filter({ hasText: 'Passnyckeln är sparad' })).toBeVisible();
};

test('4 O5 Z6 an account is changed by two persons, who show who they are where they work', async ({
  page,
  browser,
  baseURL,
}, info) => {
  test.slow();
  const cast = castOf(info);
  const { association, account } = cast;
  await signInWithPasskeyAtHand(page, cast);
  await page.goto(`/admin/foreningar/${association.id}`);
  const own = section(page, 'Bankkonto');
  await own.getByRole('button', { name: 'Skriv in ett konto' }).click();
  await accessible(page);
  await own.getByLabel('Nummer').fill(account);
  await own.getByLabel('Vad visar att kontot är föreningens?').fill('Kontoutdrag från banken.');
  await own.getByRole('button', { name: 'Skriv in', exact: true }).click();
  await expect(own.getByRole('alert')).toContainText('Bekräfta först att det är du');
  await expect(own.getByLabel('Nummer'), 'nothing typed is lost').toHaveValue(account);
  await accessible(page);
  await own.getByRole('button', { name: 'Bekräfta med passnyckel' }).click();
  await expect(own).toContainText('Väntar på bekräftelse');
  await expect(own.getByRole('button', { name: `Bekräfta ${account}` })).toBeHidden();
  await expect(own).toContainText('Du skrev in kontot, så någon annan ska bekräfta det.');
  await accessible(page);

  const waiting = await page.request.get('/api/trpc/bankAccount.waiting?input=%7B%7D');
  const { result } = (await waiting.json()) as {
    result: { data: { rows: { id: string; organisation: { id: string } }[] } };
  };
  const id = result.data.rows.find((row) => row.organisation.id === association.id)?.id;
  const refused = await page.request.post('/api/trpc/bankAccount.confirm', { data: { id } });
  expect(await refused.text()).toContain('bank-account/same-person');

  const desk = await windowOf(browser, info, baseURL);
  await signIn(desk, 'grants-officer');
  await desk.getByRole('link', { name: /bankkonton? att bekräfta/ }).click();
  await expect(title(desk)).toHaveText('Bankkonton att bekräfta');
  await accessible(desk);
  await enter(desk, main(desk).getByRole('link', { name: association.name }));
  await enter(desk, section(desk, 'Bankkonto').getByRole('button', { name: `Bekräfta ${account}` }));
  await expect(section(desk, 'Bankkonto')).toContainText('Gäller');
  await expect(section(desk, 'Bankkonto').getByRole('heading', { level: 2 })).toBeFocused();
  await accessible(desk);
  await desk.context().close();
});

test('4 O5 a number that is none is told at once, and a verified one is seen by the association', async ({
  page,
  browser,
  baseURL,
}, info) => {
  test.slow();
  await signIn(page, 'grants-officer');
  await page.goto('/admin/foreningar/org-attention-dalarna');
  const accounts = section(page, 'Bankkonto');
  await accounts.getByRole('button', { name: 'Skriv in ett nytt konto' }).click();
  await accounts.getByLabel('Nummer').fill('9990-0012');
  await accounts.getByRole('button', { name: 'Skriv in', exact: true }).click();
  await expect(accounts.getByLabel('Nummer')).toHaveAccessibleDescription(/Någon siffra är fel/);
  await accessible(page);

  const numbers = section(page, 'Organisationsnummer');
  await numbers.getByRole('button', { name: /^Kontrollera/ }).click();
  await numbers.getByLabel('Organisationsnummer').fill('8029990002');
  await numbers.getByLabel('Vad har du jämfört med?').fill('Registreringsbevis.');
  await accessible(page);
  await numbers.getByRole('button', { name: 'Spara som kontrollerat' }).click();
  await expect(numbers).toContainText('Kontrollerat');
  await accessible(page);

  const theirs = await windowOf(browser, info, baseURL);
  await startSession(theirs, 'association-editor');
  await theirs.goto('/min-forening');
  const money = section(theirs, 'Konto och organisationsnummer');
  await expect(money).toContainText('Bankgiro 9990-0011');
  await expect(money).toContainText('802999-0002');
  await money.getByText('Så byter ni konto').click();
  await expect(money).toContainText('En annan person på regionen bekräftar det.');
  await accessible(theirs);
  await theirs.context().close();
});
