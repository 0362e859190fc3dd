import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { withTwin } from './twin.ts';
import { atDesk, inFull, narrow, wide } from '../depth.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The page as it stands has no fault that axe sees, and does not scroll sideways (WCAG 1.4.10): nor in the width in which
 * the journey is not walked.
 */
export const accessible = async (page: Page): Promise<void> => {
  await page.waitForLoadState('load');
  // A screen of admin comes after the page around it; until then there is no page to look at.
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  if (test.info().project.use.javaScriptEnabled === false) await withTwin(page, seenByAxe);
  else await seenByAxe(page);
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
  // Our pages have no frames, and only faults are read: asked so, axe finds the same in two fifths of the time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .analyze();
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary ?? ''}`,
    ),
  );
  expect(faults, `axe on ${page.url()}`).toEqual([]);
};

/** Runs in the page: waits, at most a second, until nothing moves or changes colour any more. */
const atRest = async (): Promise<void> => {
  const second = new Promise((resolve) => setTimeout(resolve, 1000));
  const ends = Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  await Promise.race([second, ends]);
};
