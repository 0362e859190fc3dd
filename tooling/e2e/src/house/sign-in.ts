import { expect, type Page } from '@playwright/test';

/** The invented people of the demo county, by what they do. */
export const people = {
  moderator: 'Påhittade Petra Provsson',
  coordinator: 'Exempel Eva Exempelius',
  economist: 'Låtsas-Lars Påhittsson',
  reader: 'Test-Tora Testgren',
  administrator: 'Fiktive Folke Fiktivsson',
} as const;

/** Signs in to admin as one of the invented people and waits for the first screen. */
export const signIn = async (page: Page, who: keyof typeof people): Promise<void> => {
  await page.goto('/admin/');
  await page.getByRole('button', { name: people[who] }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Att göra');
};
