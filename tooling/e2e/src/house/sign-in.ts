import { expect, type Page } from '@playwright/test';

/** The invented people of the demo county, by what they do. */
export const people = {
  moderator: 'Påhittade Petra Provsson',
  coordinator: 'Exempel Eva Exempelius',
  economist: 'Låtsas-Lars Påhittsson',
  reader: 'Test-Tora Testgren',
  'grants-officer': 'Test-Tage Testell',
  'association-editor': 'Låtsas-Leif Låtsasberg',
  signatory: 'Påhittade Maja Påhittmark',
  'council-member': 'Exempel Nils Exempelström',
  registrar: 'Fiktiva Fia Fiktivell',
  'council-secretary': 'Låtsas-Lisa Låtsasson',
  answerer: 'Exempel Elin Exempelgren',
  administrator: 'Fiktive Folke Fiktivsson',
} as const;

/** Signs in to admin as one of the invented people and waits for the first screen. */
export const signIn = async (page: Page, who: keyof typeof people): Promise<void> => {
  await page.goto('/admin/');
  await page.getByRole('button', { name: people[who] }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Att göra');
};

/** Signs in as one of the invented people without any page, where no script runs or nobody works in admin. */
export const startSession = async (page: Page, who: keyof typeof people): Promise<void> => {
  const answer = await page.request.get('/api/trpc/session.people');
  const { result } = (await answer.json()) as { result: { data: { id: string; name: string }[] } };
  const person = result.data.find(({ name }) => name === people[who]);
  const started = await page.request.post('/api/trpc/session.start', { data: { personId: person?.id } });
  expect(started.ok()).toBe(true);
};
