import { expect, test } from 'vitest';
import { defaultHelpContacts } from './help-contacts.ts';

test('B5 help at once: 112, 1177, 90101 and Bris, marked as a default', () => {
  expect(defaultHelpContacts.value.map(({ phone }) => phone)).toEqual(['112', '1177', '90101', '116 111']);
  expect(defaultHelpContacts).toMatchObject({ isDefault: true, source: 'B5' });
});

test('B5 each is called by its own name, the most urgent first', () => {
  expect(defaultHelpContacts.value.map(({ id, name }) => [id, name])).toEqual([
    ['emergency', 'SOS Alarm'],
    ['health-care', '1177'],
    ['suicide-line', 'Självmordslinjen'],
    ['children', 'Bris'],
  ]);
  for (const { website } of defaultHelpContacts.value) expect(website).toMatch(/^https:\/\//);
});
