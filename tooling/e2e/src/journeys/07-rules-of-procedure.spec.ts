import { accessible } from '../house/accessible.ts';
import { expect, test } from '../house/journey.ts';
import { startSession } from '../house/sign-in.ts';

test.use({ expectedStatus: [422] });

test('13 the public reads how a council works, by its own rules or the region’s (C5) @no-script', async ({
  page,
}) => {
  await page.goto('/rad/council-region-vuxenpsykiatri');
  const rules = page.getByRole('region', { name: 'Arbetsordning' });
  await expect(rules).toContainText('Antagen 5 februari 2026. Gäller från 1 mars 2026.');
  await expect(rules).toContainText('Minst 50 procent av de ordinarie ledamöterna ska vara med.');
  await expect(rules.getByRole('listitem')).toContainText('Började gälla 1 mars 2021');
  await accessible(page);
  await page.goto('/rad/council-region-skadligt-bruk');
  await expect(rules).toContainText('Ingen egen arbetsordning är antagen.');
});

test('7 the secretary puts in what the council has adopted, by keyboard (C5, C10) @desk', async ({
  page,
}) => {
  await startSession(page, 'council-secretary');
  await page.goto('/admin/rad/council-region-bup');
  const rules = page.getByRole('region', { name: 'Arbetsordning' });
  await rules.getByRole('button', { name: 'Lägg in en antagen arbetsordning' }).press('Enter');
  await expect(page.getByLabel('Vilket beslut?')).toBeFocused();
  const save = page.getByRole('button', { name: 'Spara arbetsordningen' });
  await save.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Ange vilket beslut');
  await page.getByLabel('Vilket beslut?').fill('Protokoll § 9');
  await page.getByLabel('Vilken dag antogs den?').fill('2021-11-02');
  await page.getByLabel('Första dagen den gäller').fill('2031-01-01');
  await page.getByRole('radio', { name: 'Ett antal ledamöter' }).check();
  await save.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Antal ledamöter' })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await accessible(page);
  await page.getByRole('textbox', { name: 'Antal ledamöter' }).fill('5');
  await save.press('Enter');
  await expect(page.getByRole('form')).toHaveCount(0);
  await rules.getByText('Kommer att gälla från 1 januari 2031').click();
  await expect(rules).toContainText('Minst 5 ledamöter ska vara med.');
  await accessible(page);

  await page.goto('/admin/rad');
  const listed = page.getByRole('listitem');
  await expect(listed.filter({ hasText: 'Brukarråd Vuxenpsykiatri' })).toContainText(
    'Egen arbetsordning från 1 mars 2026',
  );
  await expect(listed.filter({ hasText: 'Brukarråd BUP' })).toContainText('Ingen egen arbetsordning');
});
