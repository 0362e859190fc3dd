import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { withTwin } from './twin.ts';
import { atDesk, narrow } from '../depth.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The page as it stands has no fault that axe sees, and does not scroll sideways (WCAG 1.4.10). What staff do at a desk
 * is looked at in the narrow width, too: such a journey is not walked once more with a phone in every run.
 */
export const accessible = async (page: Page): Promise<void> => {
  await page.waitForLoadState('load');
  // A screen of admin comes after the page around it; until then there is no page to look at.
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  if (test.info().project.use.javaScriptEnabled === false) await withTwin(page, seenByAxe);
  else await seenByAxe(page);
  await withinWidth(page);
  const wide = page.viewportSize();
  if (wide === null || wide.width <= narrow || !test.info().title.includes(atDesk)) return;
  await page.setViewportSize({ ...wide, width: narrow });
  await withinWidth(page);
  await page.setViewportSize(wide);
};

/** Nothing on the page makes it scroll sideways (WCAG 1.4.10). */
export const withinWidth = async (page: Page): Promise<void> => {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `sideways scrolling on ${page.url()}, pixels`).toBeLessThanOrEqual(0);
};

const seenByAxe = async (page: Page): Promise<void> => {
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
