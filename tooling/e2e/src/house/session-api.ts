import { expect, type Page } from '@playwright/test';

/** Changes something as whoever is signed in on the page, without its screens: what a journey needs to begin with. */
export const changeAs = async <T>(page: Page, procedure: string, input: unknown): Promise<T> => {
  const answer = await page.request.post(`/api/trpc/${procedure}`, { data: input });
  expect(answer.ok(), `${procedure}: ${await answer.text()}`).toBe(true);
  const { result } = (await answer.json()) as { result: { data: T } };
  return result.data;
};

/** Asks for something as whoever is signed in on the page. */
export const askAs = async <T>(page: Page, procedure: string, input: unknown): Promise<T> => {
  const query = encodeURIComponent(JSON.stringify(input));
  const answer = await page.request.get(`/api/trpc/${procedure}?input=${query}`);
  const { result } = (await answer.json()) as { result: { data: T } };
  return result.data;
};
