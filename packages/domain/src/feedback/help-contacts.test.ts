import { expect, test } from 'vitest';
import { defaultHelpContacts } from './help-contacts.ts';

test('B5 help at once: 112, 1177, 90101 and Bris, marked as a default', () => {
  expect(defaultHelpContacts.value.map(({ phone }) => phone)).toEqual(['112', '1177', '90101', '116 111']);
  expect(defaultHelpContacts.isDefault).toBe(true);
});
