import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import type { AxeResults, run, RunOptions } from 'axe-core';
import { withTwin } from './twin.ts';
import { atDesk, inFull, narrow, wide } from '../depth.ts';

/** Only faults are read, and our pages have no frames: asked so, axe finds the same in less than half of the time. */
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  iframes: false,
};
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The page as it stands has no fault that axe sees, and does not scroll sideways (WCAG 1.4.10): nor in the width in which
 * the journey is not walked. Where scripts are off, axe looks at pages that say something of their own to those without;
 * the others are the pages that it sees where the same journey is walked with scripts, and are seen again in full runs.
 */
export const accessible = async (page: Page): Promise<void> => {
  await page.waitForLoadState('load');
  // A screen of admin comes after the page around it; until then there is no page to look at.
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  if (test.info().project.use.javaScriptEnabled !== false) await seenByAxe(page);
  else if (inFull || (await page.locator('noscript').count()) > 0) await withTwin(page, seenByAxe);
  await withinWidth(page);
  await inOtherWidth(page, withinWidth);
};

const otherWidths: Readonly<Record<string, number>> = { desktop: narrow, phone: wide };

/** Looks at the page in the width in which the journey is not walked in this run, if there is one. */
export const inOtherWidth = async (page: Page, look: (page: Page) => Promise<void>): Promise<void> => {
  const walked = page.viewportSize();
  const { project, title } = test.info();
  const other = otherWidths[project.name];
  const walkedOnce = !inFull && title.includes(atDesk) === (project.name === 'desktop');
  if (walked === null || other === undefined || !walkedOnce) return;
  await page.setViewportSize({ ...walked, width: other });
  await look(page);
  await page.setViewportSize(walked);
};

/** Nothing on the page makes it scroll sideways (WCAG 1.4.10). */
export const withinWidth = async (page: Page): Promise<void> => {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `sideways scrolling on ${page.url()}, pixels`).toBeLessThanOrEqual(0);
};

/** No fault that axe sees. */
export const seenByAxe = async (page: Page): Promise<void> => {
  await page.evaluate(atRest);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const { violations } = await page.evaluate(runAxe, options);
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary ?? ''}`,
    ),
  );
  expect(faults, `axe on ${page.url()}`).toEqual([]);
};

/** Runs in the page. */
const runAxe = (asked: RunOptions): Promise<AxeResults> =>
  (window as unknown as { axe: { run: typeof run } }).axe.run(asked);

/** Runs in the page: waits, at most a second, until nothing moves or changes colour any more. */
const atRest = async (): Promise<void> => {
  const second = new Promise((resolve) => setTimeout(resolve, 1000));
  const ends = Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  await Promise.race([second, ends]);
};
