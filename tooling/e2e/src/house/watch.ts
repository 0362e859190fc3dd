import type { ConsoleMessage, Page, Request } from '@playwright/test';

/**
 * Collects what a page must not do: ask anyone else, break its content security policy, complain in the console.
 * `expectedStatus` names the answers that a journey provokes on purpose, such as 422.
 */
export const watch = (page: Page, origin: string, expectedStatus: readonly number[]): (() => string[]) => {
  const faults: string[] = [];
  const ownScheme = /^(data|blob|about):/;
  page.on('request', (request: Request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !ownScheme.test(url))
      faults.push(`request to a third party: ${url}`);
  });
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() !== 'error') return;
    const status = /status of (\d{3})/.exec(message.text())?.[1];
    if (status && expectedStatus.includes(Number(status))) return;
    faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  return () => faults;
};
