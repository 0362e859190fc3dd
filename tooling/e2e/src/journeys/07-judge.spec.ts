import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { accessible } from '../house/accessible.ts';
import { expect, test } from '../house/journey.ts';
import { enter, tabTo } from '../house/keyboard.ts';
import { askAs, changeAs } from '../house/session-api.ts';
import { startSession } from '../house/sign-in.ts';
import { freshText } from '../house/statement.ts';

test.use({ expectedStatus: [422] });

const organisationId = 'org-attention-dalarna';
const ours = `/min-forening/${organisationId}`;
const region = 'region-dalarna';

/** What two persons and the association have raised at one point, and the region has answered. */
const answered = async (page: Page) => {
  const text = freshText('Ingen svarar när vi ringer på kvällen.');
  const title = `Svar på kvällen ${text.slice(-14, -8)}`;
  await startSession(page, 'association-editor');
  const { id: draftId } = await changeAs<{ id: string }>(page, 'statementDraft.start', { organisationId });
  const { content, version } = await askAs<{ content: object; version: number }>(page, 'statementDraft.get', {
    id: draftId,
  });
  await changeAs(page, 'statementDraft.save', { id: draftId, seen: version, content: { ...content, text } });
  const raised = await changeAs<{ id: string }>(page, 'statementDraft.submit', {
    id: draftId,
    seen: version + 1,
  });

  await startSession(page, 'moderator');
  const newPoint = { title, themeId: 'T01', kind: 'problem', principalIds: [region], principalCertain: true };
  const published = await changeAs<{ pointId: string }>(page, 'statement.publish', {
    id: raised.id,
    place: { newPoint: { ...newPoint, municipalityCode: null } },
    secrecy: 'no-person-data',
  });
  const { pointId } = published;
  await changeAs(page, 'point.address', {
    pointId,
    principalIds: [region],
    principalCertain: true,
    send: true,
  });
  const codes: string[] = [];
  for (const said of ['Samma sak för mig.', 'Jag håller med.']) {
    const own = `${said} ${text}`;
    const sent = await changeAs<{ receipt: string }>(page, 'statement.submit', {
      clientKey: randomUUID(),
      text: own,
      identity: 'anonymous',
      joinPointId: pointId,
    });
    codes.push(sent.receipt);
    const { rows } = await askAs<{ rows: { id: string; text: string }[] }>(page, 'statement.incoming', {});
    const id = rows.find((row) => row.text === own)?.id;
    await changeAs(page, 'statement.publish', { id, place: { pointId }, secrecy: 'no-person-data' });
  }

  await startSession(page, 'coordinator');
  await changeAs(page, 'answer.give', {
    pointId,
    principalId: region,
    kind: 'done',
    text: 'Vi svarar till klockan åtta varje kväll sedan i måndags.',
    due: null,
  });
  return { pointId, title, codes };
};

test('7 an association says together what an answer came to: one proposes, another objects, by keyboard', async ({
  page,
  browser,
  baseURL,
}, info) => {
  test.setTimeout(150_000);
  const { pointId, title, codes } = await answered(page);
  await startSession(page, 'association-editor');
  await page.goto(ours);
  await enter(page, page.getByRole('link', { name: `Bedöm ${title}` }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Är det löst?');
  await expect(page.getByRole('main')).toContainText('Vi svarar till klockan åtta varje kväll');
  await expect(page.getByRole('main')).toContainText('när 14 dagar har gått, om ingen annan i föreningen');
  await accessible(page);
  await enter(page, page.getByRole('button', { name: 'Föreslå för föreningen' }));
  await expect(page.getByRole('alert')).toContainText('Välj om frågan är löst.');
  await accessible(page);
  await tabTo(page, page.getByRole('radio', { name: 'Löst', exact: true }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('textbox', { name: /säga något mer/ }));
  await page.keyboard.type('Nu svarar de.');
  await enter(page, page.getByRole('button', { name: 'Föreslå för föreningen' }));
  await expect(page.getByRole('status')).toContainText('Andra i föreningen kan invända till och med');
  const mine = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) });
  await expect(mine).toContainText('Du föreslår: löst.');
  await expect(mine.getByRole('link', { name: 'Invänd' })).toHaveCount(0);
  await accessible(page);

  const { viewport = null } = info.project.use;
  const context = await browser.newContext({ baseURL: baseURL ?? '', viewport });
  const other = await context.newPage();
  await startSession(other, 'signatory');
  await other.goto(ours);
  const theirs = other.getByRole('listitem').filter({ has: other.getByRole('link', { name: title }) });
  await expect(theirs).toContainText('Låtsas-Leif Låtsasberg föreslår: löst.');
  await expect(theirs).toContainText('Nu svarar de.');
  await enter(other, theirs.getByRole('link', { name: 'Invänd' }));
  await enter(other, other.getByRole('button', { name: 'Lämna invändningen' }));
  await expect(other.getByRole('alert')).toContainText('Skriv varför du invänder.');
  await accessible(other);
  await tabTo(other, other.getByLabel('Varför invänder du?'));
  await other.keyboard.type('Inte på helgerna.');
  await other.keyboard.press('Enter');
  await expect(theirs).toContainText('Invändning: Inte på helgerna.');
  await expect(theirs.getByRole('button', { name: 'Ta tillbaka din invändning' })).toBeVisible();
  await accessible(other);

  await page.reload();
  await expect(mine).toContainText('Förslaget löst är stoppat av en invändning.');
  await enter(page, mine.getByRole('link', { name: `Bedöm ${title}` }));
  await tabTo(page, page.getByRole('radio', { name: 'Löst', exact: true }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Delvis löst' })).toBeChecked();
  await enter(page, page.getByRole('button', { name: 'Föreslå för föreningen' }));
  await expect(mine).toContainText('Du föreslår: delvis löst.');
  await expect(mine).not.toContainText('Inte på helgerna.');
  await other.reload();
  await expect(theirs.getByRole('link', { name: 'Invänd' })).toBeVisible();

  // Nobody outside reads a proposal; two who raised the same say different things, and that is shown (B4).
  for (const [index, verdict] of ['solved', 'not'].entries())
    await changeAs(other, 'verdict.giveByReceipt', { receipt: codes[index], verdict, note: '' });
  await other.reload();
  await expect(theirs).toContainText('Olika mening om det är löst');
  await theirs.getByRole('link', { name: title, exact: true }).click();
  await expect(other).toHaveURL(new RegExp(`/synpunkter/${pointId}$`));
  await expect(other.getByRole('main')).toContainText('Olika mening om det är löst');
  await expect(other.getByRole('main')).not.toContainText('Nu svarar de.');
  await accessible(other);
  await context.close();
});
