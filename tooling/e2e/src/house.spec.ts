import { expect, test, type Page } from '@playwright/test';
import { accessible } from './house/accessible.ts';
import { walk } from './house/keyboard.ts';
import { watch } from './house/watch.ts';

const origin = 'http://house.test';

/** Shows a made-up page at our own address; every other address answers with nothing. */
const show = async (page: Page, body: string): Promise<void> => {
  await page.route('**/*', (route) =>
    route.request().url() === `${origin}/`
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'self'; style-src 'self' 'unsafe-inline'" },
          body: `<!doctype html><html lang="sv"><title>Hej</title><main><h1>Hej</h1>${body}</main></html>`,
        })
      : route.fulfill({ body: '' }),
  );
  await page.goto(`${origin}/`);
};

for (const [fault, body, sign] of [
  ['asks a third party', '<img alt="" src="http://elsewhere.test/a.png">', 'third party'],
  ['runs an inline script', '<script>document.title = 1</script>', 'Content Security Policy'],
] as const) {
  test(`a page that ${fault} is caught`, async ({ page }) => {
    const faults = watch(page, origin, []);
    await show(page, body);
    await expect.poll(() => faults().join('\n')).toContain(sign);
  });
}

test('a picture without words, a wide table and a hidden focus are caught', async ({ page }) => {
  await show(page, '<img src="/a.png">');
  await expect(accessible(page)).rejects.toThrow('image-alt');
  await show(page, '<div style="width: 3000px">a</div>');
  await expect(accessible(page)).rejects.toThrow('sideways');
  await show(page, '<a href="/b" style="outline: none">b</a>');
  await expect(walk(page)).rejects.toThrow('without visible focus');
});

test('a page without faults passes', async ({ page }) => {
  const faults = watch(page, origin, []);
  await show(page, '<a href="/b">b</a>');
  await accessible(page);
  await walk(page);
  expect(faults()).toEqual([]);
});
