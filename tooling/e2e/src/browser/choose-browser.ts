import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { packedBrowser, type Browser } from './packed-browser.ts';

const debian = '/usr/bin/chromium';
const chosen = 'E2E_BROWSER';

/**
 * The browser of this run: CHROMIUM_PATH, Playwright's own, Debian's, and last the one that npm brought.
 * Chosen once; the workers, which read the configuration again, find the choice in the environment.
 */
export const chooseBrowser = (): Browser => {
  process.env[chosen] ??= JSON.stringify(choose());
  return JSON.parse(process.env[chosen]) as Browser;
};

const choose = (): Browser => {
  if (process.env['FORCE_SPARTICUZ']) return packedBrowser();
  const named = process.env['CHROMIUM_PATH'];
  if (named) return { executablePath: named };
  if (existsSync(chromium.executablePath())) return {};
  return existsSync(debian) ? { executablePath: debian } : packedBrowser();
};
