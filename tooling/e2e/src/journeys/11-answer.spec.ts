import type { Page } from '@playwright/test';
import { accessible } from '../house/accessible.ts';
import { expect, test } from '../house/journey.ts';
import { enter, tabTo, walk } from '../house/keyboard.ts';
import { signIn, startSession, type people } from '../house/sign-in.ts';
import { follow, freshText, sendStatement } from '../house/statement.ts';

// A form that is sent too early answers 422, with what is missing.
test.use({ expectedStatus: [422] });

/** Somebody else at another machine. */
const elsewhere = async (page: Page, work: (other: Page) => Promise<void>): Promise<void> => {
  const browser = page.context().browser();
  const context = await browser?.newContext({ baseURL: new URL(page.url()).origin });
  if (context === undefined) throw new Error('no browser');
  await work(await context.newPage());
  await context.close();
};

/** A moderator publishes what was sent as a new point, for Falun’s municipality to answer, and sends it there. */
const publish = async (page: Page, { text, title }: { text: string; title: string }): Promise<void> => {
  await signIn(page, 'moderator');
  await page.goto('/admin/inkomna');
  await page.getByRole('link').filter({ hasText: text }).click();
  await page.getByRole('button', { name: 'Publicera' }).click();
  await page.getByRole('radio', { name: 'Den är en ny synpunkt' }).check();
  await page.getByLabel('Rubrik').fill(title);
  await page.getByLabel('Tema').selectOption({ label: 'Boendestöd' });
  await page.getByLabel('Slag').selectOption({ label: 'Problem' });
  await page.getByLabel('En viss kommun').selectOption({ label: 'Falu kommun' });
  await page.getByRole('radio', { name: /^Inga personuppgifter/ }).check();
  await page.locator('form').getByRole('button', { name: 'Publicera' }).click();
  await expect(page.getByRole('link').filter({ hasText: text })).toHaveCount(0);
  await page.goto('/admin/synpunkter');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('button', { name: 'Skicka till den som ska svara' }).click();
  await page.getByRole('checkbox', { name: 'Skicka nu' }).check();
  await accessible(page);
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('main')).toContainText('Väntar sedan');
};

const openPoint = async (page: Page, who: keyof typeof people, title: string): Promise<void> => {
  await signIn(page, who);
  await page.goto('/admin/synpunkter');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('button', { name: 'Svara på synpunkten' }).click();
};

test('11 an answer that promises, shown to everyone, and judged by the one who wrote', async ({ page }) => {
  const text = freshText('Boendestödet kommer aldrig när det ska.');
  const title = `Boendestödet kommer för sent ${Date.now() % 1_000_000}`;
  const code = await sendStatement(page, text);
  await elsewhere(page, (other) => publish(other, { text, title }));

  await elsewhere(page, async (other) => {
    await openPoint(other, 'answerer', title);
    await other.getByRole('button', { name: 'Publicera svaret' }).click();
    await expect(other.getByRole('alert')).toContainText('Välj vad det är för svar.');
    await other.getByRole('radio', { name: 'Löfte' }).check();
    await other.getByLabel('Svaret', { exact: true }).fill('Vi anställer två boendestödjare till i Falun.');
    await accessible(other);
    await other.getByLabel('Klart senast').fill('2030-06-30');
    await other.getByRole('button', { name: 'Publicera svaret' }).click();
    await expect(other.getByRole('main')).toContainText('Ska vara klart senast 30 juni 2030');
    await accessible(other);
    await other.goto('/admin/loften');
    await expect(other.getByRole('main')).toContainText('Vi anställer två boendestödjare');
    await accessible(other);
  });

  await follow(page, code);
  await expect(page.getByRole('main')).toContainText('Vi anställer två boendestödjare till i Falun.');
  await accessible(page);
  await page.getByRole('button', { name: 'Skicka' }).click();
  await expect(page.getByRole('alert')).toContainText('Välj om frågan är löst.');
  await accessible(page);
  await page.getByRole('radio', { name: 'Inte löst' }).check();
  await page.getByLabel('Vill du säga något mer?').fill('De är inte anställda än.');
  await page.getByRole('button', { name: 'Skicka' }).click();
  await expect(page.getByRole('status')).toContainText('Ditt svar är sparat');
  await accessible(page);
  expect(page.url()).not.toContain(code);

  await page.getByRole('main').getByRole('link', { name: title }).click();
  const main = page.getByRole('main');
  await expect(main).toContainText('Svar från Falu kommun');
  await expect(main).toContainText('Ska vara klart senast 30 juni 2030');
  await expect(main).toContainText('Inte löst');
  await expect(main).toContainText('säger att den inte är löst');
  await expect(main).not.toContainText('De är inte anställda än.');
  await accessible(page);
});

test('11 a network says by its decision what an answer came to', async ({ page }) => {
  await page.goto('/');
  await startSession(page, 'council-member');
  await page.goto('/min-forening');
  await page.getByRole('link', { name: 'Dalarnas nätverk för psykisk hälsa' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Svar att bedöma');
  await accessible(page);
  const first = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: /^Bedöm/ }) })
    .first();
  const title = (await first.getByRole('link').first().textContent()) ?? '';
  await first.getByRole('link', { name: /^Bedöm/ }).click();
  await accessible(page);
  await page.getByRole('radio', { name: 'Delvis löst' }).check();
  await page.getByRole('button', { name: 'Lämna bedömningen' }).click();
  await expect(page.getByRole('alert')).toContainText('Ange nätverkets beslut');
  await page.getByLabel('Vilket beslut bygger det på?').fill('Nätverksmöte 3 september, paragraf 4');
  await accessible(page);
  await page.getByRole('button', { name: 'Lämna bedömningen' }).click();
  await expect(page.getByRole('status')).toContainText('Bedömningen är sparad: delvis löst.');
  await expect(page.getByRole('main').getByRole('link', { name: title, exact: true })).toHaveCount(0);
});

test('11 answered and judged by keyboard alone @desk', async ({ page }) => {
  const text = freshText('Ingen ringer tillbaka från boendestödet.');
  const title = `Ingen ringer tillbaka ${Date.now() % 1_000_000}`;
  const code = await sendStatement(page, text);
  await elsewhere(page, (other) => publish(other, { text, title }));
  await elsewhere(page, async (other) => {
    await signIn(other, 'answerer');
    await other.goto('/admin/synpunkter');
    await enter(other, other.getByRole('link', { name: title }));
    await enter(other, other.getByRole('button', { name: 'Svara på synpunkten' }));
    await tabTo(other, other.getByRole('radio', { name: 'Upplysning' }));
    await other.keyboard.press('Space');
    await tabTo(other, other.getByLabel('Svaret', { exact: true }));
    await other.keyboard.type('Vi ringer upp alla som väntar under veckan.');
    await enter(other, other.getByRole('button', { name: 'Publicera svaret' }));
    await expect(other.getByRole('main')).toContainText('Vi ringer upp alla som väntar under veckan.');
  });
  await follow(page, code);
  await expect(page.getByRole('main')).toContainText('Vi ringer upp alla som väntar under veckan.');
  await walk(page);
  await tabTo(page, page.getByRole('radio', { name: 'Löst', exact: true }));
  await page.keyboard.press('Space');
  await enter(page, page.getByRole('button', { name: 'Skicka' }));
  await expect(page.getByRole('status')).toContainText('Löst');
});

test('11 a theme gets a new name, keeps the old one, and says where its points are @desk', async ({
  page,
}, info) => {
  // Both widths work on the same county, each with a theme of its own.
  const name = info.project.name === 'phone' ? '1177-mina vårdkontakter' : 'Nationella hjälplinjen';
  await signIn(page, 'coordinator');
  await page.goto('/admin/teman');
  await expect(page.getByRole('table', { name: 'Antal synpunkter' })).toContainText('Säters kommun');
  await accessible(page);
  await page.getByRole('button', { name: `Byt namn ${name}` }).click();
  await page.getByRole('textbox', { name: 'Nytt namn' }).fill('SIP');
  await page.getByRole('textbox', { name: 'Gäller från år' }).fill('2026');
  await page.getByRole('button', { name: 'Byt namn', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Ett annat tema heter så.');
  await accessible(page);
  await page.getByRole('textbox', { name: 'Nytt namn' }).fill(`${name} och stöd`);
  await page.getByRole('button', { name: 'Byt namn', exact: true }).click();
  await expect(page.getByRole('main')).toContainText(`Tidigare namn: ${name} (till och med 2025)`);
  await expect(page.getByRole('heading', { name: `${name} och stöd` })).toBeVisible();
});
