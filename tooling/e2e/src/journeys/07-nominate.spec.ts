import type { Page } from '@playwright/test';
import { accessible } from '../house/accessible.ts';
import { expect, test } from '../house/journey.ts';
import { startSession } from '../house/sign-in.ts';

test.use({ expectedStatus: [422] });

const ours = '/min-forening/org-attention-dalarna';
let people = 0;
/** Somebody new, as nobody is nominated twice. */
const nominee = (name: string) => ({
  name: `Påhittade ${name} Påhittsson`,
  email: `${name.toLowerCase()}${Date.now()}-${(people += 1)}@inflytande.example`,
});

const nominate = async (page: Page, { name, email }: ReturnType<typeof nominee>) => {
  await page.getByLabel('Namn').fill(name);
  await page.getByLabel('E-postadress').fill(email);
  await page.getByLabel('Vad är personen i föreningen?').selectOption({ label: 'Medlem' });
  await page.getByRole('radio', { name: 'Nej, det finns inget att anmäla' }).check();
  await page.getByRole('checkbox', { name: /^Personen har sagt ja/ }).check();
  await page.getByRole('button', { name: 'Nominera', exact: true }).press('Enter');
};

test('7 an association nominates nobody, then somebody, changes it and withdraws it @no-script', async ({
  page,
}) => {
  await startSession(page, 'association-editor');
  await page.goto(ours);
  await page.getByRole('link', { name: 'Nominera till Brukarråd Skadligt bruk/beroende' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Nominera till Brukarråd Skadligt bruk/beroende',
  );
  const main = page.getByRole('main');
  await expect(main).toContainText('Svara senast 30 juni 2027');
  await expect(page.getByRole('region', { name: 'Vad uppdraget är' })).toContainText('fyra gånger om året');
  await accessible(page);

  await page.getByRole('button', { name: 'Vi nominerar ingen' }).click();
  await expect(page.getByRole('alert')).toContainText('Skriv några ord om varför.');
  await page.getByLabel('Varför nominerar ni ingen?').fill('Ingen av oss har tid.');
  await page.getByRole('button', { name: 'Vi nominerar ingen' }).click();
  await expect(page.getByRole('status')).toContainText('Ni har sagt att ni inte nominerar någon.');

  const pim = nominee('Pim');
  await page.getByLabel('Namn').fill(pim.name);
  await page.getByRole('button', { name: 'Nominera', exact: true }).click();
  await expect(page.getByRole('alert')).toHaveCount(1);
  await expect(page.getByLabel('E-postadress')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Namn')).toHaveValue(pim.name);
  await accessible(page);
  await nominate(page, pim);
  await expect(page.getByRole('status')).toContainText('Nomineringen är skickad.');
  await expect(main).toContainText('Nominerad, väntar på beslut');

  await page.getByRole('radio', { name: 'Ja' }).check();
  await page.getByRole('button', { name: 'Spara ändringen' }).click();
  await expect(page.getByRole('alert')).toContainText('Skriv vad personen anmäler.');
  await page.getByLabel('Vad personen anmäler').fill('Arbetade på mottagningen till i våras.');
  await page.getByRole('button', { name: 'Spara ändringen' }).click();
  await expect(page.getByLabel('Vad personen anmäler')).toHaveValue('Arbetade på mottagningen till i våras.');
  await accessible(page);

  await page.getByRole('button', { name: 'Dra tillbaka nomineringen' }).click();
  await expect(page.getByRole('status')).toContainText('Ni har dragit tillbaka personen.');
  await page.getByRole('link', { name: 'Era nomineringar' }).click();
  const requests = main.getByRole('listitem');
  await expect(requests.filter({ hasText: 'Skadligt bruk' })).toContainText('Väntar på er');
  await expect(requests.filter({ hasText: 'Vuxenpsykiatri' })).toContainText('Test-Tove Testlund');
  await accessible(page);
});

/** A day to come as a date field has it, also late in the evening, when Stockholm is a day ahead of UTC. */
const dayToCome = () => new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);

test('7 13 staff ask, refuse one and appoint another, by keyboard; the association withdraws @desk', async ({
  page,
}) => {
  await startSession(page, 'council-secretary');
  await page.goto('/admin/rad/council-region-bup');
  await expect(page.getByRole('listitem').filter({ hasText: 'Frisk & Fri' })).toContainText(
    'Exempel Nils Exempelström',
  );
  await page.getByRole('button', { name: 'Be om en nominering Attention Dalarna' }).press('Enter');
  await expect(page.getByLabel('Vad uppdraget är')).toBeFocused();
  await page.getByRole('button', { name: 'Skicka till föreningen' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Skriv vad uppdraget går ut på.');
  await accessible(page);
  await page.getByLabel('Vad uppdraget är').fill('Fyra möten om året i Falun.');
  await page.getByRole('button', { name: 'Skicka till föreningen' }).press('Enter');
  await expect(page.getByRole('form')).toHaveCount(0);

  await page.goto('/admin/nomineringar');
  await page.getByRole('button', { name: 'Ge mer tid Attention Dalarna' }).press('Enter');
  const more = page.getByRole('form', { name: 'Ge Attention Dalarna mer tid' });
  await more.getByLabel('Varför får föreningen mer tid?').fill('Årsmötet är senare.');
  await more.getByRole('button', { name: 'Ge mer tid' }).press('Enter');
  await expect(more.getByLabel('Ny sista dag')).toHaveAttribute('aria-invalid', 'true');
  await accessible(page);
  await more.getByLabel('Ny sista dag').fill('2031-03-01');
  await more.getByRole('button', { name: 'Ge mer tid' }).press('Enter');
  await expect(page.getByRole('main')).toContainText('Har fått mer tid. Skäl: Årsmötet är senare.');

  const [first, second] = [nominee('Linus'), nominee('Moa')];
  const asked = page.getByRole('link', { name: 'Nominera till Brukarråd BUP' });
  await startSession(page, 'signatory');
  await page.goto(ours);
  await asked.click();
  const itsPage = page.url();
  await expect(page.getByRole('main')).toContainText('Svara senast 1 mars 2031');
  await nominate(page, first);
  await expect(page.getByRole('status')).toContainText('Nomineringen är skickad.');

  await startSession(page, 'council-secretary');
  await page.goto('/admin/nomineringar');
  const waiting = page.getByRole('region', { name: 'Att ta ställning till' }).getByRole('listitem');
  await expect(waiting.filter({ hasText: first.name })).toContainText('Samordnaren bestämmer');

  await startSession(page, 'coordinator');
  await page.goto('/admin/');
  await page.getByRole('link', { name: /nominering(ar)? väntar på beslut/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nomineringar');
  await expect(waiting.filter({ hasText: 'Låtsas-Linn Låtsaslind' })).toContainText(
    'En nära anhörig arbetar',
  );
  await accessible(page);
  await page.getByRole('button', { name: `Utse inte ${first.name}` }).press('Enter');
  await page.getByLabel('Varför utses personen inte?').fill('Arbetar i verksamheten.');
  await page.getByRole('button', { name: 'Säg nej med skälet' }).press('Enter');
  await expect(waiting.filter({ hasText: first.name })).toHaveCount(0);

  await startSession(page, 'signatory');
  await page.goto(itsPage);
  await expect(page.getByRole('main')).toContainText('Skäl: Arbetar i verksamheten.');
  await nominate(page, second);

  await startSession(page, 'coordinator');
  await page.goto('/admin/nomineringar');
  await page.getByRole('button', { name: `Utse ${second.name}` }).press('Enter');
  await page.getByLabel('Första dagen').fill(dayToCome());
  await accessible(page);
  await page.getByRole('button', { name: `Utse ${second.name}` }).press('Enter');
  await expect(waiting.filter({ hasText: second.name })).toHaveCount(0);
  await page.goto('/admin/rad/council-region-bup');
  const seat = page.getByRole('listitem').filter({ hasText: 'Attention Dalarna' });
  await expect(seat).toContainText(second.name);

  await startSession(page, 'signatory');
  await page.goto(itsPage);
  await expect(page.getByRole('main')).toContainText('Utsedd');
  await accessible(page);
  await page.getByRole('button', { name: 'Dra tillbaka representanten' }).press('Enter');
  await expect(page.getByRole('status')).toContainText('Ni har dragit tillbaka personen.');
  await page.goto('/demo/brevlada');
  const letters = page.getByRole('main');
  for (const subject of [
    'Vem vill ni nominera?',
    'Ni har fått mer tid att nominera',
    'Den ni nominerade är inte utsedd',
    'Den ni nominerade är utsedd',
    'Du är utsedd till ett uppdrag',
    'En förening har dragit tillbaka sin representant',
  ])
    await expect(letters).toContainText(subject);

  await startSession(page, 'coordinator');
  await page.goto('/admin/rad/council-region-vuxenpsykiatri');
  await expect(page.getByRole('listitem').filter({ hasText: 'Balans' })).toContainText(
    'Vakant sedan 1 mars 2026',
  );
  const chair = page.getByRole('listitem').filter({ hasText: 'Ordförande' });
  await chair.getByRole('button', { name: 'Utse någon Ordförande' }).press('Enter');
  await expect(chair.getByLabel('Namn')).toBeFocused();
  const holder = nominee('Sten');
  await chair.getByLabel('Namn').fill(holder.name);
  await chair.getByLabel('E-postadress').fill(holder.email);
  await chair.getByRole('button', { name: 'Utse', exact: true }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Skriv ett skäl.');
  await accessible(page);
  await chair.getByLabel('Varför utses personen?').fill('Ny verksamhetschef.');
  await chair.getByRole('button', { name: 'Utse', exact: true }).press('Enter');
  await expect(chair).toContainText(holder.name);
  await chair.getByRole('button', { name: `Avsluta uppdraget ${holder.name}` }).press('Enter');
  await chair.getByLabel('Varför slutar personen?').fill('Har bytt tjänst.');
  await accessible(page);
  await chair.getByRole('button', { name: 'Avsluta uppdraget', exact: true }).press('Enter');
  await expect(page.getByRole('form')).toHaveCount(0);
});

test('13 the public sees that a seat is empty, and no name without consent (C10, C11) @no-script', async ({
  page,
}) => {
  await page.goto('/rad/council-region-vuxenpsykiatri');
  const seats = page.getByRole('region', { name: 'Vilka sitter där?' });
  await expect(seats.getByRole('listitem').filter({ hasText: 'Balans' }).first()).toContainText('tom plats');
  await expect(seats).not.toContainText('Testlund');
  await accessible(page);
});
