import { accessible } from '../house/accessible.ts';
import { enter, tabTo } from '../house/keyboard.ts';
import { expect, test } from '../house/journey.ts';
import { signIn } from '../house/sign-in.ts';
import { follow, freshText, sendStatement } from '../house/statement.ts';

test('10 what is sent in the portal stands in the list without a reload @desk', async ({
  page,
  browser,
  baseURL,
}) => {
  const text = freshText('Väntrummet är så högljutt att jag går hem igen.');
  await signIn(page, 'moderator');
  await page.goto('/admin/inkomna');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inkomna');

  const public_ = await browser.newContext({ baseURL: baseURL ?? '' });
  await sendStatement(await public_.newPage(), text);
  await public_.close();
  await expect(page.getByText(text).first()).toBeVisible({ timeout: 5000 });
  await accessible(page);
});

test('10 publish and decline, and the writer sees what became of it', async ({ page }) => {
  const kept = freshText('Jag vill ha samma kontaktperson hela året.');
  const dropped = freshText('Köp våra kurser i mindfulness till halva priset.');
  const keptCode = await sendStatement(page, kept);
  const droppedCode = await sendStatement(page, dropped);
  await signIn(page, 'moderator');
  await page.goto('/admin/inkomna');

  await page.getByRole('link').filter({ hasText: kept }).click();
  await page.getByRole('button', { name: 'Publicera' }).click();
  await accessible(page);
  await page.getByRole('radio', { name: 'Den är en ny synpunkt' }).check();
  await page.getByLabel('Rubrik').fill('Samma kontaktperson behövs hela året');
  await page.getByLabel('Tema').selectOption({ label: 'Fast vårdkontakt' });
  await page.getByLabel('Slag').selectOption({ label: 'Önskemål' });
  await accessible(page);
  await page.getByRole('radio', { name: /^Inga personuppgifter/ }).check();
  await page.locator('form').getByRole('button', { name: 'Publicera' }).click();
  await expect(page.getByRole('link').filter({ hasText: kept })).toHaveCount(0);

  await page.getByRole('link').filter({ hasText: dropped }).click();
  await page.getByRole('button', { name: 'Avböj' }).click();
  await page.getByRole('radio', { name: 'Texten är reklam.' }).check();
  await accessible(page);
  await page.getByRole('button', { name: 'Avböj med det här skälet' }).click();
  await expect(page.getByRole('link').filter({ hasText: dropped })).toHaveCount(0);

  await follow(page, keptCode);
  await expect(page.getByRole('main')).toContainText('Publicerad');
  await page.getByRole('link', { name: 'Samma kontaktperson behövs hela året' }).click();
  await expect(page.getByRole('main')).toContainText(kept);
  await follow(page, droppedCode);
  await expect(page.getByRole('main')).toContainText('Publiceras inte');
  await expect(page.getByRole('main')).toContainText('Texten är reklam.');
});

test('10 a text that may be about life comes first and says what to do @desk', async ({ page }) => {
  await sendStatement(page, freshText('Jag vill inte leva längre och ingen svarar.'));
  await signIn(page, 'moderator');
  await page.goto('/admin/inkomna');
  await expect(page.getByRole('main').getByRole('list').first().getByRole('listitem').first()).toContainText(
    'Brådskande',
  );
  await accessible(page);
});

test('10 by keyboard alone @desk', async ({ page }) => {
  const text = freshText('Det borde finnas ett tyst rum på avdelningen.');
  await sendStatement(page, text);
  await signIn(page, 'moderator');
  await page.goto('/admin/inkomna');
  const item = page.getByRole('link').filter({ hasText: text });
  await tabTo(page, item);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toContainText(text);
  await page.keyboard.press('a');
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Avböj med det här skälet' }));
  await page.keyboard.press('Enter');
  await expect(item).toHaveCount(0);
});

test('10 what points somebody out is hidden on the web, by keyboard, and the rest is read as it was written @desk', async ({
  page,
}) => {
  const text = freshText('Sköterskan Påhittan ringde från 070-174 06 05 och hördes inte.');
  const code = await sendStatement(page, text);
  await signIn(page, 'moderator');
  await page.goto('/admin/inkomna');
  await page.getByRole('link').filter({ hasText: text }).click();
  await page.getByRole('button', { name: 'Publicera' }).click();
  await expect(page.getByRole('checkbox', { name: /Dölj ”070-174 06 05”/ })).toBeChecked();

  await enter(page, page.getByText('Dölj fler ord'));
  const words = page.getByRole('textbox', { name: 'Texten' });
  await tabTo(page, words);
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 'Sköterskan '.length; step += 1) await page.keyboard.press('ArrowRight');
  for (let step = 0; step < 'Påhittan'.length; step += 1) await page.keyboard.press('Shift+ArrowRight');
  await enter(page, page.getByRole('button', { name: 'Dölj det markerade' }));
  await expect(page.locator('form')).toContainText(
    'Sköterskan [namn dolt] ringde från [kontaktuppgift dold] och hördes inte.',
  );
  await accessible(page);

  await page.getByRole('radio', { name: 'Den är en ny synpunkt' }).check();
  await page.getByLabel('Rubrik').fill('Den som ringer ska höras');
  await page.getByLabel('Tema').selectOption({ label: 'Fast vårdkontakt' });
  await page.getByLabel('Slag').selectOption({ label: 'Önskemål' });
  await page.getByRole('radio', { name: /^Ingen går att känna igen/ }).check();
  await page.locator('form').getByRole('button', { name: 'Publicera' }).click();
  await expect(page.getByRole('link').filter({ hasText: text })).toHaveCount(0);

  await follow(page, code);
  await page.getByRole('link', { name: 'Den som ringer ska höras' }).click();
  await expect(page.getByRole('main')).toContainText(
    'Sköterskan [namn dolt] ringde från [kontaktuppgift dold]',
  );
  expect(await page.content()).not.toMatch(/Påhittan|174 06/);
  await accessible(page);
});
