import type { Page } from '@playwright/test';
import { accessible } from '../house/accessible.ts';
import { expect, test } from '../house/journey.ts';
import { changeAs } from '../house/session-api.ts';
import { people, startSession } from '../house/sign-in.ts';
import { freshText } from '../house/statement.ts';

// A form that is sent too early answers 422, with what is missing.
test.use({ expectedStatus: [422] });

const association = 'org-attention-dalarna';
const main = (page: Page) => page.getByRole('main');

/** The association has raised a case, and it is published for the region to answer. */
const raiseCase = async (page: Page, text: string, title: string) => {
  await page.goto('/');
  await startSession(page, 'association-editor');
  const draft = await changeAs<{ id: string }>(page, 'statementDraft.start', { organisationId: association });
  const content = {
    text,
    themeId: null,
    municipalityCode: null,
    joinPointId: null,
    kind: 'case',
    asksForReader: false,
  };
  await changeAs(page, 'statementDraft.save', { id: draft.id, seen: 1, content });
  const { id } = await changeAs<{ id: string }>(page, 'statementDraft.submit', { id: draft.id, seen: 2 });
  await startSession(page, 'moderator');
  const newPoint = {
    title,
    themeId: 'T24',
    kind: 'case',
    principalIds: ['region-dalarna'],
    principalCertain: true,
    municipalityCode: null,
  };
  const { pointId } = await changeAs<{ pointId: string }>(page, 'statement.publish', {
    id,
    place: { newPoint },
    secrecy: 'no-person-data',
    masks: [],
    shownProposals: [],
  });
  return { id, pointId };
};

test('11 B11 a case is put to two named officials, one answers, and the association reads it @desk', async ({
  page,
}) => {
  const title = `Ingen svarar i telefonen ${Date.now() % 1_000_000}`;
  const { id, pointId } = await raiseCase(page, freshText('Vi ringer och ingen svarar.'), title);

  await startSession(page, 'coordinator');
  await page.goto(`/admin/synpunkter/${pointId}`);
  const section = main(page).getByRole('region', { name: 'Ärendet hos tjänstepersonerna' });
  await section.getByRole('button', { name: 'Ställ ärendet till tjänstepersoner' }).click();
  await section.getByRole('button', { name: 'Ställ ärendet', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Ange minst en tjänsteperson som ska svara.');
  await expect(page.getByRole('alert')).toContainText('Välj en sista dag.');
  await accessible(page);
  await section.getByRole('checkbox', { name: people.registrar }).check();
  await section.getByRole('checkbox', { name: people.economist }).check();
  await section.getByLabel('Sista dag att svara').fill('2030-06-30');
  await section.getByRole('button', { name: 'Ställ ärendet', exact: true }).click();
  await expect(section.getByText('Har inte svarat')).toHaveCount(2);
  await accessible(page);

  await startSession(page, 'registrar');
  await page.goto('/admin/');
  await main(page)
    .getByRole('link', { name: /ärende/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ärenden till mig');
  const item = main(page).getByRole('listitem').filter({ hasText: title });
  await expect(item).toContainText('Svara senast 30 juni 2030');
  await item.getByRole('button', { name: 'Svara på ärendet' }).click();
  await item.getByRole('radio', { name: 'Löfte' }).check();
  await item.getByLabel('Svaret', { exact: true }).fill('Vi bemannar telefonen varje förmiddag.');
  await item.getByLabel('Klart senast').fill('2030-03-31');
  await accessible(page);
  await item.getByRole('button', { name: 'Publicera svaret' }).click();
  await expect(item).toContainText('Du svarade');

  await startSession(page, 'signatory');
  await page.goto(`/min-forening/${association}/synpunkter/${id}`);
  await expect(main(page)).toContainText('1 av 2 har svarat. Sista dag att svara: 30 juni 2030.');
  await expect(main(page)).toContainText('Vi bemannar telefonen varje förmiddag.');
  await expect(main(page)).not.toContainText(people.registrar);
  await accessible(page);
  await page.goto(`/synpunkter/${pointId}`);
  await expect(main(page)).toContainText('Ska vara klart senast 31 mars 2030');
});

test('11 B11 an official who is late says why @desk', async ({ page }) => {
  await page.goto('/');
  await startSession(page, 'grants-officer');
  await page.goto('/admin/');
  await page.getByRole('navigation').getByRole('link', { name: 'Ärenden till mig' }).click();
  const item = main(page).getByRole('listitem').filter({ hasText: 'efter samrådsmötena' });
  await expect(item).toContainText('Försenat, sista dag var 30 september 2026');
  await item.getByRole('button', { name: 'Svara på ärendet' }).click();
  await item.getByRole('radio', { name: 'Upplysning' }).check();
  await item.getByLabel('Svaret', { exact: true }).fill('Jag hör av mig efter varje samråd.');
  await item.getByRole('button', { name: 'Publicera svaret' }).click();
  await expect(page.getByRole('alert')).toContainText('Skriv varför.');
  await accessible(page);
  await item.getByLabel('Varför kommer svaret efter sista dagen?').fill('Jag var föräldraledig.');
  await item.getByRole('button', { name: 'Publicera svaret' }).click();
  await expect(item).toContainText('Du svarade');

  await startSession(page, 'coordinator');
  await page.goto('/admin/synpunkter/arende-aterkoppling');
  const section = main(page).getByRole('region', { name: 'Ärendet hos tjänstepersonerna' });
  await expect(section).toContainText('Svaret kom efter sista dagen: Jag var föräldraledig.');
  await expect(section.getByText('Har inte svarat')).toHaveCount(1);
  await accessible(page);
});

test('11 B11 the association reads what the officials answer @no-script', async ({ page }) => {
  await startSession(page, 'association-editor');
  await page.goto(`/min-forening/${association}/synpunkter`);
  await main(page)
    .getByRole('link', { name: /låst dörr/ })
    .click();
  await expect(main(page)).toContainText('2 av 2 har svarat. Sista dag att svara: 31 mars 2026.');
  await expect(main(page)).toContainText('Vaktmästaren låser nu upp salen');
  await accessible(page);
  await main(page).getByRole('link', { name: 'Säg om det är löst' }).click();
  await expect(main(page)).toContainText('Salen som föreningen får låna är låst');
});
