import { chromium } from '@playwright/test';
import { chooseBrowser } from './src/browser/choose-browser.ts';
const { executablePath, env } = chooseBrowser();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), ...(env ? { env: { ...process.env, ...env } as never } : {}) });
const [base, ...paths] = process.argv.slice(2);
for (const width of [360, 1280]) {
  const page = await browser.newPage({ baseURL: base!, viewport: { width, height: 800 } });
  if (process.env['AS']) {
    await page.goto('/admin/');
    await page.request.post('/api/trpc/session.start', { data: { personId: process.env['AS'] }, headers: { origin: base! } });
  }
  for (const path of paths) {
    await page.goto(path!);
    await page.waitForTimeout(process.env['AS'] ? 1500 : 200);
    const key = process.env['KEY'];
    if (key) { await page.keyboard.press('Control+k'); await page.waitForTimeout(300); await page.keyboard.type(key); await page.waitForTimeout(1200); }
    const name = `/tmp/search/${path!.replace(/[^a-z0-9åäö]+/gi, '_')}-${width}.png`;
    await page.screenshot({ path: name, fullPage: !key });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    console.log(name, over);
  }
  await page.close();
}
await browser.close();
