import { accessible } from '../house/accessible.ts';
import { expect, test } from '../house/journey.ts';
import { people, signIn } from '../house/sign-in.ts';

// A handler who is missing, and a reason that names the person.
test.use({ expectedStatus: [422] });

test('18 protect a person, name another handler, and be lost to all others (Z5) @desk', async ({
  page,
  browser,
  baseURL,
}) => {
  const name = `Gömda Hittepåström ${String(Date.now())}`;
  await signIn(page, 'administrator');
  await page.goto('/admin/behorigheter');
  await page.getByRole('button', { name: 'Lägg till en person' }).click();
  await page.getByLabel('Namn', { exact: true }).fill(name);
  await page.getByLabel('E-postadress').fill(`gomd${String(Date.now())}@inflytande.example`);
  await page.locator('form').getByRole('button', { name: 'Lägg till en person' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);

  const section = page.getByRole('region', { name: 'Skyddade personuppgifter' });
  await section.getByLabel('Varför?').fill('Beslut hos Skatteverket');
  await section.getByRole('button', { name: 'Skydda personuppgifterna' }).click();
  await expect(section.getByRole('link', { name: 'Välj vem som ska vara handläggare.' })).toBeVisible();
  await accessible(page);
  await section.getByLabel('Handläggare').selectOption(people.administrator);
  await section.getByRole('button', { name: 'Skydda personuppgifterna' }).click();
  await expect(section.getByText('Sekretessmarkering')).toBeVisible();
  await accessible(page);
  const address = page.url();

  const other = await browser.newContext({ baseURL: baseURL ?? '' });
  const registrar = await other.newPage();
  await signIn(registrar, 'registrar');
  await registrar.goto(address);
  await expect(registrar.getByText('Personen finns inte.').first()).toBeVisible();
  await expect(registrar.getByText(name)).toHaveCount(0);

  await section.getByRole('button', { name: 'Lägg till handläggare' }).click();
  await section.getByLabel('Handläggare').selectOption(people.registrar);
  await section.getByLabel('Varför?').fill(`${name} önskar det`);
  await section.getByRole('button', { name: 'Lägg till handläggare' }).click();
  await expect(section.getByRole('link', { name: /^Skälet innehåller personens namn/ })).toBeVisible();
  await section.getByLabel('Varför?').fill('Tar över ärendet');
  await section.getByRole('button', { name: 'Lägg till handläggare' }).click();
  await expect(section.getByRole('listitem')).toHaveCount(2);
  await accessible(page);

  await registrar.goto('/admin/behorigheter');
  await registrar.getByLabel('Sök', { exact: true }).fill('Hittepåström');
  await registrar.getByRole('link', { name }).click();
  await expect(registrar.getByRole('heading', { level: 1 })).toHaveText(name);
  await accessible(registrar);
  await other.close();
});
