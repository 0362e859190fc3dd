import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chooseBrowser } from './browser/choose-browser.ts';
import { signIn } from './house/sign-in.ts';
import { startServer } from './server/start-server.ts';

// Takes the pictures of the README anew: what people see and what staff see, on the demo county.
const folder = fileURLToPath(new URL('../../pictures/', import.meta.url));
const dataDir = mkdtempSync(join(tmpdir(), 'inflytande-pictures-'));
const server = await startServer(dataDir);
const { executablePath, env } = chooseBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  ...(env ? { env: { ...process.env, ...env } } : {}),
});

try {
  const page = await browser.newPage({ baseURL: server.url, viewport: { width: 1280, height: 900 } });
  await page.goto('/synpunkter');
  await page.screenshot({ path: `${folder}portal.png` });
  await signIn(page, 'coordinator');
  await page.goto('/admin/synpunkter?sortera=waiting');
  await page.getByRole('table').waitFor();
  await page.screenshot({ path: `${folder}admin.png` });
} finally {
  await browser.close();
  await server.stop();
  rmSync(dataDir, { recursive: true });
}
