import { accessible } from '../house/accessible.ts';
import { enter } from '../house/keyboard.ts';
import { expect, test } from '../house/journey.ts';

const title = 'Bemötandet i psykiatrin är fortfarande bristfälligt och måste bli bättre.';

test('1 see what became of what was said @no-script', async ({ page }) => {
  await page.goto('/');
  await accessible(page);
  await page.getByRole('main').getByRole('link', { name: 'Vad har hänt med synpunkterna?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad har hänt med synpunkterna?');
  await accessible(page);

  const picture = page.getByRole('table', { name: /^Antal synpunkter per tema och år/ });
  await picture.getByRole('link', { name: 'Bemötande och attityd', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bemötande och attityd');
  await accessible(page);

  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  const said = page.getByRole('region', { name: 'Så har det sagts' });
  for (const year of [2018, 2019, 2020, 2021]) {
    await expect(said.getByText(`Så sades det ${year}`)).toBeVisible();
  }
  await expect(said.getByText(/Ordalydelse saknas/).first(), 'whether the wording is known').toBeVisible();
  await expect(page.getByRole('main')).toContainText(/Vem ska svara\?.*Region Dalarna/s);
  await expect(page.getByRole('main')).toContainText(/Har väntat på svar.*I mer än \d+ år, sedan 2018/s);
  await expect(page.getByRole('region', { name: 'Svar' })).toContainText('Ingen har svarat än.');
  await accessible(page);
});

test('1 a point that was answered shows the answer, the verdict and the trail @no-script', async ({
  page,
}) => {
  await page.goto('/synpunkter/T24-04');
  const answers = page.getByRole('region', { name: 'Svar' });
  await expect(answers).toContainText('Åtgärdat');
  await expect(answers).toContainText('Svar från Region Dalarna');
  await expect(page.getByRole('region', { name: 'Är det löst?' })).toContainText('Löst');
  await expect(
    page.getByRole('region', { name: 'Spår till beslut och möten' }).getByRole('link'),
  ).not.toHaveCount(0);
  await accessible(page);
});

test('1 filter by theme, by who should answer, by year and by words @no-script', async ({ page }) => {
  await page.goto('/synpunkter');
  const search = page.getByRole('search');
  await search.getByLabel('Tema').selectOption({ label: 'Bemötande och attityd' });
  await search.getByLabel('År').selectOption('2019');
  await search.getByRole('button', { name: 'Visa' }).click();
  await expect(page).toHaveURL(/tema=T04/);
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await expect(search.getByLabel('Tema')).toHaveValue('T04');

  await search.getByLabel('Vem ska svara?').selectOption('kommunerna-dalarna');
  await search.getByRole('button', { name: 'Visa' }).click();
  await expect(page.getByRole('link', { name: title }), 'only the region should answer that one').toHaveCount(
    0,
  );

  await search.getByLabel('Ord').fill('finnsintealls');
  await search.getByRole('button', { name: 'Visa' }).click();
  await expect(page.getByText('Ingen synpunkt stämmer med det du har valt.')).toBeVisible();
  await accessible(page);
  await page.getByRole('main').getByRole('link', { name: 'Visa alla' }).click();
  await expect(page.getByRole('region', { name: 'Sök bland synpunkterna' })).toContainText(
    /1(3[4-9]|[4-9]\d) synpunkter/,
  );
});

test('1 by keyboard alone @no-script', async ({ page }) => {
  await page.goto('/');
  await enter(page, page.getByRole('link', { name: 'Hoppa till innehållet' }));
  await enter(page, page.getByRole('main').getByRole('link', { name: 'Vad har hänt med synpunkterna?' }));
  await expect(page).toHaveURL(/synpunkter/);
  await enter(page, page.getByRole('link', { name: 'Bemötande och attityd', exact: true }).first());
  await expect(page).toHaveURL(/tema\/T04/);
  await enter(page, page.getByRole('link', { name: title }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});
