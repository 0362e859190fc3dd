import { expect, test as base, type Page, type Response } from '@playwright/test';
import { watch } from './watch.ts';

type Options = {
  /** Answers of the server that the journey provokes on purpose, such as 404 and 422. */
  expectedStatus: number[];
  /** Goes by the machine's name instead of its number: a passkey belongs to a name. */
  byName: boolean;
};

/** A journey on the running server, on pages that ask nobody else and never complain. */
export const test = base.extend<Options>({
  expectedStatus: [[], { option: true }],
  byName: [false, { option: true }],
  baseURL: async ({ byName }, use) => {
    const url = process.env['E2E_URL'] ?? '';
    await use(byName ? url.replace('127.0.0.1', 'localhost') : url);
  },
  page: async ({ page, baseURL, expectedStatus }, use) => {
    const faults = watch(page, baseURL ?? '', expectedStatus);
    arriveWhole(page);
    await use(page);
    expect(faults(), 'what the pages of this journey did wrong').toEqual([]);
  },
});

/**
 * An address is reached when the heading of what stands there is: a screen of admin comes after the page around it. Asked
 * about before, it would be asked about again only at intervals that grow to half a second.
 */
const arriveWhole = (page: Page): void => {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  const whole = async (response: Response | null): Promise<Response | null> => {
    const isPage = response?.headers()['content-type']?.startsWith('text/html') ?? false;
    if (isPage) await page.getByRole('heading', { level: 1 }).first().waitFor();
    return response;
  };
  page.goto = async (...given) => whole(await goto(...given));
  page.reload = async (...given) => whole(await reload(...given));
};

export { expect };
