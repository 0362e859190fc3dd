import type { Page, TestInfo } from '@playwright/test';
import { accessible } from '../house/accessible.ts';
import { expect, test } from '../house/journey.ts';
import { signIn } from '../house/sign-in.ts';

/** For each width two points of the demo that no other journey reads. */
const pairs = {
  desktop: {
    part: { id: 'T22-01', title: 'Önskemål om en och samma boendestödjare får inte alltid gehör.' },
    head: { id: 'T22-02', title: 'Det ska gå att byta boendestödjare.' },
    statements: 4,
  },
  phone: {
    part: { id: 'T21-04', title: 'Krav på diagnos för extra handledning utestänger många.' },
    head: { id: 'T21-05', title: 'Stödet ska styras av svårigheterna, inte av diagnosen.' },
    statements: 2,
  },
} as const;
const pairOf = ({ project }: TestInfo) => pairs[project.name === 'phone' ? 'phone' : 'desktop'];

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const main = (page: Page) => page.getByRole('main');
const said = (page: Page) =>
  main(page).getByRole('region', { name: 'Så har det sagts' }).getByRole('blockquote');

test('10 B7 two points about the same thing are merged, read as one, and split again', async ({
  page,
}, info) => {
  const { part, head, statements } = pairOf(info);
  await signIn(page, 'moderator');
  await page.goto(`/admin/synpunkter/${part.id}`);
  await page.getByRole('button', { name: 'Slå ihop med en annan synpunkt' }).click();
  await page.getByRole('button', { name: 'Slå ihop', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Skriv varför de är samma sak.');
  await page.getByRole('searchbox', { name: 'Sök synpunkt' }).fill(head.title);
  await page.getByRole('radio', { name: head.title }).first().check();
  const compare = main(page).getByRole('region', { name: 'Jämför innan du slår ihop' });
  await expect(compare.getByRole('blockquote')).toHaveCount(statements);
  await page.getByLabel('Varför är de samma sak?').fill('Båda gäller samma stöd.');
  await accessible(page);
  await page.getByRole('button', { name: 'Slå ihop', exact: true }).click();
  await expect(title(page)).toHaveText(head.title);
  const history = main(page).getByRole('region', { name: 'Sammanslagningar' });
  await expect(history.getByRole('listitem').first()).toContainText('Båda gäller samma stöd.');
  await accessible(page);

  await page.goto(`/synpunkter/${part.id}`);
  await expect(title(page)).toHaveText('Synpunkten visas på en annan sida');
  await accessible(page);
  await main(page)
    .getByRole('link', { name: `Läs ”${head.title}”` })
    .click();
  await expect(title(page)).toHaveText(head.title);
  await expect(said(page)).toHaveCount(statements);
  await expect(main(page).getByRole('region', { name: 'Flera synpunkter om samma sak' })).toContainText(
    part.title,
  );
  await accessible(page);
  await page.goto(`/sok?sok=${encodeURIComponent(part.title)}`);
  await expect(main(page).getByRole('link', { name: head.title })).toBeVisible();
  await expect(main(page).getByRole('link', { name: part.title })).toHaveCount(0);

  await page.goto(`/admin/synpunkter/${part.id}`);
  await expect(main(page)).toContainText('Den här synpunkten visas nu tillsammans med');
  await page.getByRole('button', { name: 'Dela upp igen' }).click();
  await page.getByLabel('Varför ska de delas upp?').fill('De gäller olika saker.');
  await accessible(page);
  await page.getByRole('button', { name: 'Dela upp igen' }).click();
  await expect(history.getByRole('listitem').first()).toContainText(/Uppdelad .*De gäller olika saker/);
  await page.goto(`/synpunkter/${part.id}`);
  await expect(title(page)).toHaveText(part.title);
});

/** For each width a point of the demo with one statement. */
const lone = {
  desktop: { id: 'T20-01', title: 'Boendena bör erbjuda fler aktiviteter på kvällen.' },
  phone: { id: 'T12-01', title: 'Det önskas någon form av utslussning efter slutenvården.' },
} as const;

test('10 B5 a statement is taken off the web, and published again after a new assessment', async ({
  page,
}, info) => {
  const { id, title: name } = lone[info.project.name === 'phone' ? 'phone' : 'desktop'];
  await signIn(page, 'moderator');
  await page.goto(`/admin/synpunkter/${id}`);
  await page.getByRole('button', { name: 'Sluta publicera' }).click();
  await page.getByRole('button', { name: 'Sluta publicera' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await page.getByRole('radio', { name: 'Texten pekar ut en annan person.' }).check();
  await accessible(page);
  await page.getByRole('button', { name: 'Sluta publicera' }).click();
  const gone = main(page).getByRole('region', { name: 'Visas inte längre' });
  await expect(gone).toContainText('Publiceringen avslutad');
  await accessible(page);

  await page.goto(`/synpunkter/${id}`);
  await expect(title(page)).toHaveText('Synpunkten visas inte längre');
  await expect(main(page)).toContainText('Synpunkten är inte längre publicerad.');
  await accessible(page);

  await page.goto(`/admin/synpunkter/${id}`);
  await gone.getByRole('button', { name: 'Ta upp till ny bedömning' }).click();
  await gone.getByLabel('Varför ska det bedömas på nytt?').fill('Ingen pekas ut.');
  await gone.getByRole('button', { name: 'Ta upp till ny bedömning' }).click();
  await gone.getByRole('link', { name: 'Väntar på ny bedömning' }).click();
  await page
    .getByRole('button', { name: /^Publicera/ })
    .first()
    .click();
  await expect(page.getByRole('radio', { name })).toBeChecked();
  await page.getByRole('radio', { name: 'Inga personuppgifter' }).check();
  await page.locator('form').getByRole('button', { name: 'Publicera' }).click();
  await expect(page.getByRole('link').filter({ hasText: name })).toHaveCount(0);
  await page.goto(`/synpunkter/${id}`);
  await expect(title(page)).toHaveText(name);
  await expect(said(page)).toHaveCount(1);
});
