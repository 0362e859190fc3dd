import { expect, type Locator, type Page } from '@playwright/test';

const steps = 150;

/** Goes to an element with the Tab key alone; fails when it is not reached. */
export const tabTo = async (page: Page, goal: Locator): Promise<void> => {
  for (let step = 0; step < steps; step += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${goal.toString()} on ${page.url()}`);
};

/** Goes to an element with the Tab key and presses Enter there. */
export const enter = async (page: Page, goal: Locator): Promise<void> => {
  await tabTo(page, goal);
  await page.keyboard.press('Enter');
};

type Stop = { readonly name: string; readonly marked: boolean; readonly seen: boolean };

/** Walks once through the whole page: every stop shows where one is and stands within the window. */
export const walk = async (page: Page): Promise<void> => {
  const stops: Stop[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(standing);
    if (stop === null || stop.again) break;
    stops.push(stop);
  }
  expect(stops.length, 'stops of the Tab key').toBeGreaterThan(0);
  expect(
    stops.filter(({ marked, seen }) => !marked || !seen),
    `stops without visible focus on ${page.url()}`,
  ).toEqual([]);
};

/**
 * Runs in the page: the element that has focus, or null when the walk has left the page.
 * The mark may stand on the element or on the card around it.
 */
const standing = (): (Stop & { again: boolean }) | null => {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const again = element.hasAttribute('data-walked');
  element.setAttribute('data-walked', '');
  const outlined = (part: Element): boolean => {
    const { outlineStyle, outlineWidth } = getComputedStyle(part);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  };
  const card = element.closest('li, article, .ds-card') ?? element;
  const box = element.getBoundingClientRect();
  const name = element.getAttribute('aria-label') ?? element.textContent;
  return {
    name: `${element.tagName.toLowerCase()} ${name.trim().slice(0, 60)}`,
    marked: outlined(element) || outlined(card),
    seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < window.innerHeight,
    again,
  };
};
