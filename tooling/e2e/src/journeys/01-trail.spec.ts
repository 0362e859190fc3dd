import { accessible } from '../house/accessible.ts';
import { expect, test } from '../house/journey.ts';

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
