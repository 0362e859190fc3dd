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
