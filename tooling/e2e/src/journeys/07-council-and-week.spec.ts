import type { Page } from '@playwright/test';
import { accessible } from '../house/accessible.ts';
import { expect, test } from '../house/journey.ts';
import { startSession } from '../house/sign-in.ts';
import { freshText } from '../house/statement.ts';

test.use({ expectedStatus: [422] });

const ours = '/min-forening/org-attention-dalarna';

test('7 an association proposes an agenda item; a personal number is refused at its place @no-script', async ({
  page,
}) => {
  await page.goto('/rad/council-region-bup');
  await expect(page.getByRole('region', { name: 'Föreslå en fråga' })).toContainText(
    'Föreningar som har en plats här kan föreslå frågor',
  );
  await startSession(page, 'association-editor');
  await page.goto(ours);
  await page.getByRole('link', { name: 'Föreslå en fråga till ett råds dagordning' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Föreslå en fråga till ett råd');
  const main = page.getByRole('main');
  await expect(main).toContainText('Skäl: Skolskjuts är kommunens ansvar.');
  await accessible(page);

  const title = freshText('Väntrummet är trångt');
  await page.getByLabel('Frågan i en mening').fill(title);
  await page.getByRole('button', { name: 'Skicka förslaget' }).click();
  await expect(page.getByRole('alert')).toContainText('Välj vilket råd frågan är till.');
  await page.getByLabel('Vilket råd eller nätverk?').selectOption({ label: 'Brukarråd BUP' });
  const why = page.getByLabel('Varför är den viktig?');
  await why.fill('Det gäller 121212-1212.');
  await page.getByRole('button', { name: 'Skicka förslaget' }).click();
  await expect(page.getByRole('alert')).toContainText('Texten innehåller ett personnummer. Ta bort det.');
  await expect(why).toHaveAttribute('aria-invalid', 'true');
  await accessible(page);

  await why.fill('Det finns åtta stolar.');
  await page.getByRole('button', { name: 'Skicka förslaget' }).press('Enter');
  await expect(page.getByRole('status')).toContainText('Förslaget är skickat.');
  await expect(main.getByRole('listitem').filter({ hasText: title })).toContainText('Väntar på besked');
});

test('7 13 the secretary sees what looks personal, takes one item up and sends one back; the association is told', async ({
  page,
}) => {
  const [taken, returned] = [freshText('Kvällstider på BUP'), freshText('Min son väntar på besked')];
  await startSession(page, 'association-editor');
  for (const title of [taken, returned]) {
    await page.goto(`${ours}/forslag`);
    await page.getByLabel('Vilket råd eller nätverk?').selectOption({ label: 'Brukarråd BUP' });
    await page.getByLabel('Frågan i en mening').fill(title);
    await page.getByRole('button', { name: 'Skicka förslaget' }).click();
    await expect(page.getByRole('status')).toContainText('Förslaget är skickat.');
  }

  await startSession(page, 'council-secretary');
  await page.goto('/admin/');
  await page.getByRole('link', { name: /förslag till dagordning/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Till nästa möte');
  const waiting = page.getByRole('region', { name: 'Förslag att ta ställning till' }).getByRole('listitem');
  await expect(waiting.filter({ hasText: returned })).toContainText('Kan peka ut en person: en egen anhörig');
  await accessible(page);
  const take = page.getByRole('button', { name: `Ta upp på nästa möte ${taken}` });
  await page.emulateMedia({ media: 'print' });
  await expect(take).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await take.click();
  await expect(page.getByRole('region', { name: 'Förslag som tas upp' })).toContainText(taken);
  await page.getByRole('button', { name: `Skicka tillbaka ${returned}` }).click();
  await page.getByRole('button', { name: 'Skicka tillbaka med skälet' }).click();
  await expect(page.getByRole('alert')).toContainText('Skriv varför frågan inte tas upp.');
  await accessible(page);
  await page.getByLabel('Varför tas frågan inte upp?').fill('Skriv om det som många möter.');
  await page.getByRole('button', { name: 'Skicka tillbaka med skälet' }).click();
  await expect(waiting.filter({ hasText: returned })).toHaveCount(0);

  await startSession(page, 'association-editor');
  await page.goto(`${ours}/forslag`);
  const own = page.getByRole('main').getByRole('listitem');
  await expect(own.filter({ hasText: taken })).toContainText('Tas upp på nästa möte');
  await expect(own.filter({ hasText: returned })).toContainText('Skäl: Skriv om det som många möter.');
  await page.goto('/demo/brevlada');
  await expect(page.getByRole('main')).toContainText('Er fråga tas upp på nästa möte');
  await expect(page.getByRole('main')).toContainText('Er fråga är skickad tillbaka');
});

test('3 the programme of the week, day by day @no-script', async ({ page }) => {
  await page.goto('/program?ar=2027');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Veckan för psykisk hälsa');
  const first = page.getByRole('region', { name: 'Måndag 4 oktober' }).getByRole('listitem');
  await expect(first).toContainText('Öppet hus med fika');
  await expect(first).toContainText('Låtsas-Lena');
  await expect(page.getByRole('main')).not.toContainText('Promenad med prat');
  await expect(page.getByRole('main')).not.toContainText('Exempel-Eva');
  await accessible(page);
  await page.emulateMedia({ media: 'print' });
  await expect(first).toBeVisible();
  await expect(page.getByRole('region', { name: 'Lämna en programpunkt' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.goto('/program?ar=2031');
  await expect(page.getByRole('main')).toContainText('Inget är klart än');
  await expect(page.getByRole('region', { name: 'Lämna en programpunkt' })).toBeVisible();
});

/** Fills the form of a new item for the week's third day. */
const fillItem = async (page: Page, title: string) => {
  await page.goto(`${ours}/program`);
  await page.getByLabel('Vad heter den?').fill(title);
  await page.getByLabel('Dag', { exact: true }).selectOption({ index: 3 });
  await page.getByLabel('Börjar').fill('18:00');
  await page.getByRole('radio', { name: 'På plats', exact: true }).check();
  await page.getByLabel('Var är det?').fill('Påhittade salen');
  await page.getByLabel('Vem svarar på frågor?').fill('Låtsas-Lotta');
};

test('7 an association submits an item for the week, changes it and takes it back @no-script', async ({
  page,
}) => {
  const title = freshText('Kväll med musik');
  await startSession(page, 'signatory');
  await page.goto(ours);
  await page.getByRole('link', { name: 'Lämna en programpunkt till veckan' }).click();
  await page.getByLabel('Vad heter den?').fill(title);
  await page.getByRole('button', { name: 'Lämna programpunkten' }).click();
  await expect(page.getByRole('alert')).toContainText('Välj en dag.');
  await accessible(page);
  await fillItem(page, title);
  await page.getByRole('button', { name: 'Lämna programpunkten' }).press('Enter');
  await expect(page.getByRole('status')).toContainText('Programpunkten är lämnad.');
  const item = page.getByRole('main').getByRole('listitem').filter({ hasText: title });
  await expect(item).toContainText('Läses av regionen');
  await accessible(page);
  await page.getByRole('link', { name: `Ändra ${title}` }).click();
  await expect(page.getByLabel('Börjar')).toHaveValue('18:00');
  await page.getByLabel('Var är det?').fill('Påhittade parken');
  await page.getByRole('button', { name: 'Lämna den ändrade programpunkten' }).click();
  await expect(item).toContainText('Påhittade parken');
  await page.getByRole('button', { name: `Ta bort ur programmet ${title}` }).click();
  await expect(item).toContainText('Borttagen av er');
});

test('7 staff ask about an item, publish it, and it stands in the programme', async ({ page }) => {
  const title = freshText('Prova på yoga');
  await startSession(page, 'signatory');
  await fillItem(page, title);
  await page.getByRole('button', { name: 'Lämna programpunkten' }).click();
  await expect(page.getByRole('status')).toContainText('Programpunkten är lämnad.');

  await startSession(page, 'coordinator');
  await page.goto('/admin/');
  await page.getByRole('link', { name: /programpunkt.* väntar på att läsas/ }).click();
  const waiting = page
    .getByRole('region', { name: 'Att läsa' })
    .getByRole('listitem')
    .filter({ hasText: title });
  await expect(waiting).toContainText('Låtsas-Lotta (visas inte i programmet)');
  await waiting.getByRole('button', { name: 'Fråga föreningen' }).click();
  await page.getByRole('button', { name: 'Skicka frågan' }).click();
  await expect(page.getByRole('alert')).toContainText('Skriv vad föreningen ska få veta.');
  await accessible(page);
  await page.getByLabel('Vad vill du veta?').fill('Behöver man ta med något?');
  await page.getByRole('button', { name: 'Skicka frågan' }).click();
  const asked = page.getByRole('region', { name: 'Väntar på föreningens svar' }).getByRole('listitem');
  await expect(asked.filter({ hasText: title })).toContainText('Behöver man ta med något?');
  await asked.filter({ hasText: title }).getByRole('button', { name: 'Lägg in i programmet' }).click();
  await expect(page.getByRole('region', { name: 'I programmet' })).toContainText(title);
  await page.getByRole('link', { name: 'Se programmet' }).click();
  await expect(page.getByRole('main')).toContainText(title);
  await expect(page.getByRole('main')).not.toContainText('Låtsas-Lotta');
});
