import { accessible } from '../house/accessible.ts';
import { expect, test } from '../house/journey.ts';
import { signIn } from '../house/sign-in.ts';

test.use({ expectedStatus: [422] });

test('1 see year by year what was raised, answered and left @no-script', async ({ page, request }) => {
  await page.goto('/synpunkter');
  await page.getByRole('link', { name: 'Se synpunkterna i siffror, år för år' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Synpunkterna i siffror');
  await expect(page.getByRole('region', { name: 'Läget i dag' })).toContainText(
    /Står stilla.*47, de äldsta sedan 2018/s,
  );
  await accessible(page);

  const raised = page.getByRole('region', { name: 'Så många togs upp' });
  await expect(
    raised.getByRole('img', { name: /2019: 1\d\d, varav 47 hade tagits upp tidigare/ }),
    'the drawing in a sentence',
  ).toBeVisible();
  await raised.getByText('Visa siffrorna som tabell').click();
  const row = raised.getByRole('table', { name: 'Antal synpunkter som togs upp varje år' }).getByRole('row');
  await expect(row.filter({ hasText: /^2018/ })).toHaveText('201847047');
  await expect(
    raised.getByRole('row').filter({ hasText: '2019' }).last(),
    'individuals are few and not counted (B6)',
  ).toContainText('färre än 5');
  await accessible(page);

  const themes = page.getByRole('table', { name: 'Synpunkter efter tema, i dag' });
  await expect(themes.getByRole('row', { name: /Bemötande och attityd/ })).toContainText('2018');
  const file = await page
    .getByRole('link', { name: 'Ladda ner siffrorna per år (CSV)' })
    .getAttribute('href');
  expect(await (await request.get(file ?? '')).text()).toContain('ar,upptagna');
  await themes.getByRole('link', { name: 'SIP', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('SIP');
});

test('1 follow a point to the decision, the money and the verdict, and back @no-script', async ({ page }) => {
  await page.goto('/synpunkter/T24-04');
  const trail = page.getByRole('region', { name: 'Spår till beslut och möten' });
  await expect(
    trail.getByRole('img', { name: /Alla steg finns: synpunkt, möte, svar, beslut, insats, pengar/ }),
  ).toBeVisible();
  await expect(trail).toContainText('Beslutet gav 1 000 000 kr.');
  await trail.getByText('Visa stegen som lista').click();
  // One of the source's, and those that other journeys gave before.
  await expect(trail.getByRole('listitem').filter({ hasText: /^Bedömning: [1-9]/ })).toBeVisible();
  await accessible(page);

  const decided = 'Brukarinflytandesamordnaren blir en ordinarie tjänst från den 1 januari 2022.';
  await trail.getByRole('link', { name: decided }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(decided);
  await expect(page.getByRole('main')).toContainText('Källan säger inte vem som beslutade');
  await accessible(page);
  await page.getByRole('link', { name: 'Tjänsten bör göras fast i regionen.' }).click();
  await expect(page).toHaveURL(/T24-04$/);
});

test('1 see that peer support was decided and paused @no-script', async ({ page }) => {
  await page.goto('/synpunkter');
  await page.getByRole('link', { name: 'Se besluten' }).click();
  await accessible(page);
  await page.getByRole('link', { name: 'Peer support ska införas.' }).click();
  const trail = page.getByRole('region', { name: 'Före och efter beslutet' });
  await expect(trail.getByRole('img', { name: /Saknas: .*utfall/ })).toBeVisible();
  await expect(trail).toContainText('Insats (i dag: Pausad): Peer support');
  await trail.getByRole('link', { name: 'Peer support', exact: true }).click();
  const initiative = page.getByRole('listitem').filter({ hasText: 'beslutat men pausat' });
  await expect(initiative.getByRole('link', { name: /Nätverket ser fram emot införandet/ })).toBeVisible();
});

test('17 register a decision, link it to a point, and take the link away', async ({ page }, info) => {
  const text = `Alla i psykiatrin får utbildning i bemötande, ${info.project.name}.`;
  await signIn(page, 'coordinator');
  await page.goto('/admin/beslut');
  await accessible(page);
  await page.getByRole('link', { name: 'Registrera ett beslut' }).click();
  await page.getByRole('button', { name: 'Registrera' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await accessible(page);
  await page.getByLabel('Vad beslutades?').fill(text);
  await page.getByLabel('När?').fill('2026-06');
  await page.getByLabel('Vem beslutade?', { exact: true }).selectOption('Region Dalarna');
  await page.getByRole('button', { name: 'Registrera' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text);
  await expect(page.getByRole('main')).toContainText('Det framgår inte vad beslutet leder till.');

  await page.getByRole('button', { name: 'Lägg till en koppling' }).click();
  await page.getByLabel('Sök synpunkt').fill('bemötandet bristfälligt');
  const point = 'Bemötandet i psykiatrin är fortfarande bristfälligt och måste bli bättre.';
  await page.getByLabel('Synpunkt', { exact: true }).selectOption(point);
  await page.getByLabel('Varför hör de ihop?').fill('Beslutet nämner synpunkten');
  await accessible(page);
  await page.getByRole('button', { name: 'Koppla', exact: true }).click();
  const trail = page.getByRole('region', { name: 'Före och efter beslutet' });
  await expect(trail.getByRole('link', { name: point })).toBeVisible();

  await page.goto('/synpunkter/T04-01');
  const shown = page.getByRole('region', { name: 'Spår till beslut och möten' });
  await expect(shown.getByRole('link', { name: text })).toBeVisible();

  await page.goto('/admin/synpunkter/T04-01');
  const made = page
    .getByRole('listitem')
    .filter({ hasText: 'Beslutet nämner synpunkten' })
    .filter({ hasText: text });
  await made.getByRole('button', { name: /^Ta bort kopplingen/ }).click();
  await accessible(page);
  await page.getByLabel('Varför ska kopplingen tas bort?').fill('Det var ett annat beslut');
  await made.getByRole('button', { name: 'Ta bort kopplingen', exact: true }).click();
  await expect(made).toHaveCount(0);
});
