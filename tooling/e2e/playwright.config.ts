import { defineConfig } from '@playwright/test';
import { chooseBrowser } from './src/browser/choose-browser.ts';
import { atDesk, inFull, narrow, wide } from './src/depth.ts';

const { executablePath, env } = chooseBrowser();

const desk = new RegExp(atDesk);

/** Journeys at a desk, by phone and, where marked, without script; the rest needs no browser. */
export default defineConfig({
  testDir: 'src',
  globalSetup: './src/server/global-setup.ts',
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    screenshot: 'only-on-failure',
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      ...(env ? { env: { ...process.env, ...env } } : {}),
    },
  },
  projects: [
    {
      name: 'desktop',
      testDir: 'src/journeys',
      ...(inFull ? {} : { grep: desk }),
      use: { viewport: { width: wide, height: 800 } },
    },
    {
      name: 'phone',
      testDir: 'src/journeys',
      ...(inFull ? {} : { grepInvert: desk }),
      use: { viewport: { width: narrow, height: 740 }, hasTouch: true, isMobile: true },
    },
    {
      name: 'no-script',
      testDir: 'src/journeys',
      grep: /@no-script/,
      use: { viewport: { width: wide, height: 800 }, javaScriptEnabled: false },
    },
    {
      name: 'house',
      testMatch: ['house.spec.ts', 'sizes.spec.ts', 'crash.spec.ts', 'moderate-fifty.spec.ts'],
      timeout: 600_000,
    },
  ],
});
