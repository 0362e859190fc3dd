import type { Page } from '@playwright/test';

/**
 * The same page in a window that runs scripts – ours, not the page's: axe cannot work where scripts are off.
 * The page's own scripts are taken out, and what stands in <noscript> is shown, as its reader sees it.
 */
export const withTwin = async (page: Page, look: (twin: Page) => Promise<void>): Promise<void> => {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser');
  const html = (await page.content())
    .replaceAll(/<script\b[\s\S]*?<\/script>/g, '')
    .replaceAll(/<(\/?)noscript>/g, '<$1div>');
  const context = await browser.newContext({ javaScriptEnabled: true, viewport: page.viewportSize() });
  try {
    const twin = await context.newPage();
    await twin.route(page.url(), (route) =>
      route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
    );
    await twin.goto(page.url());
    await look(twin);
  } finally {
    await context.close();
  }
};
