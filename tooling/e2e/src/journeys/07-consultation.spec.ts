import { accessible } from '../house/accessible.ts';
import { expect, test } from '../house/journey.ts';
import { signIn, startSession } from '../house/sign-in.ts';
import { follow, freshText, readCode } from '../house/statement.ts';

test.use({ expectedStatus: [422] });

const ours = '/min-forening/org-attention-dalarna';

test('7 what is going on, who was asked, who answered and what it led to @no-script', async ({ page }) => {
  await page.goto('/samrad');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samråd och remisser');
  await expect(page.getByRole('region', { name: 'Pågår nu' })).toContainText(
    'Handlingsplan för psykisk hälsa',
  );
  const late = page.getByRole('listitem').filter({ hasText: 'Ny telefontid för rådgivning' });
  await expect(late).toContainText('Skickad för sent');
  await accessible(page);

  await page.getByRole('link', { name: 'Öppettider på den psykiatriska mottagningen' }).click();
  const main = page.getByRole('main');
  await expect(main).toContainText('Mottagningen får öppet två kvällar i veckan, som föreslaget.');
  await expect(main).toContainText('HSN 2026/34, 17 mars 2026, § 21');
  const asked = page.getByRole('region', { name: 'Vilka har fått frågan?' }).getByRole('listitem');
  await expect(asked.filter({ hasText: 'Attention Dalarna' })).toContainText('Har svarat');
  await expect(asked.filter({ hasText: 'Inget svar' })).toHaveCount(2);
  await expect(main).not.toContainText('Vi vill ha kvällstider');
  await accessible(page);
});

test('7 3 somebody without an association answers what is open to anyone, and follows it @no-script', async ({
  page,
}) => {
  await page.goto('/samrad');
  const open = page.getByRole('listitem').filter({ hasText: 'Boka tid på nätet' });
  await expect(open).toContainText('Alla får svara');
  await open.getByRole('link').click();
  const said = page.getByRole('region', { name: 'Svar från allmänheten' });
  await expect(said.getByRole('listitem')).toHaveCount(3);
  await accessible(page);
  await page.getByRole('link', { name: 'Svara', exact: true }).press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lämna ditt svar');
  const main = page.getByRole('main');
  await expect(main).toContainText('Du svarar på: Boka tid på nätet i den psykiatriska öppenvården');
  await page.getByRole('radio', { name: 'Anonymt' }).check();
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  const text = freshText('Bra att boka på kvällen. Men jag vill inte leva längre i väntan.');
  await page.getByRole('textbox', { name: 'Vad vill du säga?' }).fill(text);
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(main).toContainText('90101');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(page.getByRole('heading', { name: 'Kontrollera innan du skickar' })).toBeVisible();
  await expect(main).toContainText('Boka tid på nätet i den psykiatriska öppenvården');
  await accessible(page);
  await page.getByRole('button', { name: 'Skicka' }).click();

  await follow(page, await readCode(page));
  await page.getByRole('link', { name: 'Frågan du svarade på' }).click();
  await expect(said.getByRole('listitem')).toHaveCount(3);
  await expect(main).not.toContainText(text);
});

test('7 an association reads what it is asked, answers, and answers anew @no-script', async ({ page }) => {
  await startSession(page, 'association-editor');
  await page.goto(ours);
  await accessible(page);
  await page.goto(`${ours}/samrad/remiss-handlingsplan-2027`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Handlingsplan för psykisk hälsa 2027–2030',
  );
  const box = page.getByRole('textbox', { name: 'Svar' });
  await box.fill('');
  await page.getByRole('radio', { name: 'Vi svarar' }).check();
  await page.getByRole('radio', { name: 'Vi svarar' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Skriv ert svar');
  await accessible(page);

  const first = freshText('Anhöriga behöver en kontaktperson.');
  await box.fill(first);
  await page.getByRole('button', { name: /^Lämna/ }).click();
  await expect(page.getByRole('status')).toContainText('Svaret är lämnat');
  await expect(box).toHaveValue(first);
  const second = freshText('Och en väg in.');
  await box.fill(second);
  await page.getByRole('button', { name: 'Lämna ett nytt svar' }).press('Enter');
  const versions = page.getByRole('region', { name: 'Det ni har svarat' });
  await expect(versions).toContainText(first);
  await expect(versions).toContainText(second);
  await accessible(page);
  await page.getByRole('link', { name: 'Se den öppna sidan' }).click();
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Attention Dalarna' }).filter({ hasText: 'Har svarat' }),
  ).toHaveCount(1);
});

test('7 a coordinator plans a samråd, sends it to exactly those shown, and sees the answers and the proof', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(150_000);
  const title = freshText('Ny entré på sjukhuset');
  await signIn(page, 'coordinator');
  await page.goto('/admin/samrad');
  await page.getByRole('link', { name: 'Nytt samråd eller remiss' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nytt samråd eller remiss');
  await page.getByLabel('Rubrik').fill(title);
  await page.getByLabel('Vad ska ändras?').fill('Entrén flyttar till baksidan.');
  await page.getByRole('button', { name: 'Spara utkastet' }).click();
  await expect(page.getByRole('alert')).toContainText('Ange sista dag att svara.');
  await accessible(page);

  await page.getByLabel('Sista dag att svara').fill('2031-03-31');
  await page.getByRole('checkbox', { name: 'Alla får svara' }).check();
  for (const name of ['Attention Dalarna', 'RSMH Dalarna']) {
    await page.getByLabel('Sök efter en förening').fill(name);
    await page.getByRole('button', { name: `Lägg till ${name}`, exact: true }).click();
  }
  await accessible(page);
  await page.getByRole('button', { name: 'Spara utkastet' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);

  const send = page.getByRole('region', { name: 'Skicka', exact: true });
  await expect(send.getByRole('checkbox', { name: 'Attention Dalarna' })).toBeChecked();
  await expect(send).toContainText('Låtsas-Leif Låtsasberg');
  await expect(send).toContainText('RSMH Dalarna har ingen som kan få e-post härifrån.');
  await accessible(page);
  await send.getByRole('button', { name: 'Skicka till 1 förening' }).click();
  await expect(page.getByRole('region', { name: 'Svar från allmänheten' })).toContainText(
    'Inga svar visas än.',
  );
  await page.getByText('Skicka till fler eller igen').click();
  const again = page.getByRole('group').filter({ hasText: 'Skicka till fler eller igen' });
  await again.getByRole('radio', { name: 'Brev med posten' }).check();
  await again.getByRole('checkbox', { name: 'RSMH Dalarna' }).check();
  await again.getByRole('button', { name: 'Skriv in att 1 förening har fått det' }).press('Enter');
  const proof = page.getByRole('region', { name: 'Bevis på vad som skickades' });
  await expect(proof.getByRole('row', { name: /RSMH Dalarna/ })).toContainText('Brev med posten');

  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const signatory = await context.newPage();
  await startSession(signatory, 'signatory');
  await signatory.goto(ours);
  await signatory.getByRole('link', { name: `Läs och svara ${title}` }).click();
  await signatory.getByRole('radio', { name: 'Vi avstår från att svara' }).check();
  await signatory.getByRole('button', { name: 'Lämna svaret' }).click();
  await expect(signatory.getByRole('status')).toContainText('Svaret är lämnat');
  await context.close();

  await page.reload();
  const answers = page.getByRole('region', { name: 'Svar', exact: true }).getByRole('listitem');
  await expect(answers.filter({ hasText: 'Attention Dalarna' })).toContainText('Avstår från att svara');
  await page.getByText('Skriv in ett svar').first().click();
  await page.getByLabel('Vem svarade?').selectOption('RSMH Dalarna');
  await page.getByRole('textbox', { name: 'Svar', exact: true }).fill('Bygg en ramp.');
  await page.getByLabel('Hur kom svaret, eller varför tas det emot sent?').fill('Brev');
  await page.getByRole('button', { name: 'Skriv in ett svar' }).click();
  await expect(answers.filter({ hasText: 'RSMH Dalarna' })).toContainText('Bygg en ramp.');
  await accessible(page);
});
