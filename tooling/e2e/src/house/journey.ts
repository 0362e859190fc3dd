import { expect, test as base } from '@playwright/test';
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
    await use(page);
    expect(faults(), 'what the pages of this journey did wrong').toEqual([]);
  },
});

export { expect };
