import { expect, test as base } from '@playwright/test';
import { watch } from './watch.ts';

type Options = {
  /** Answers of the server that the journey provokes on purpose, such as 404 and 422. */
  expectedStatus: number[];
};

/** A journey on the running server, on pages that ask nobody else and never complain. */
export const test = base.extend<Options>({
  expectedStatus: [[], { option: true }],
  baseURL: async ({}, use) => {
    await use(process.env['E2E_URL'] ?? '');
  },
  page: async ({ page, baseURL, expectedStatus }, use) => {
    const faults = watch(page, baseURL ?? '', expectedStatus);
    await use(page);
    expect(faults(), 'what the pages of this journey did wrong').toEqual([]);
  },
});

export { expect };
