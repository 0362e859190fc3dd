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
  await page.getByRole('button', { name: `Ta upp på nästa möte ${taken}` }).click();
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
