import { describe, expect, test } from 'vitest';
import { defaultHelpContacts } from './feedback/help-contacts.ts';
import { decideSetting, type ChangeSetting } from './setting-change.ts';
import type { OwnSetting } from './settings.ts';
import { codeOf, valueOf } from './testing/result.ts';

const command: ChangeSetting & { id: string } = {
  id: 's1',
  key: 'answer/cycle-days',
  value: 45,
  source: ' RS 2026/12 ',
  from: '2026-03-01',
  reason: ' Kortare väntan ',
};
const decided: OwnSetting = {
  id: 's1',
  key: 'answer/cycle-days',
  value: 45,
  source: 'RS 2026/12',
  from: '2026-03-01',
  isDefault: false,
  reason: 'Kortare väntan',
};

describe('a region decides on a setting', () => {
  test('as a version of its own, from its day, with its source and why', () => {
    expect(valueOf(decideSetting([], command))).toEqual(decided);
  });

  test.each<[string, Partial<ChangeSetting>, string]>([
    ['from a day to come', { from: '2031-01-01' }, 'ok'],
    ['without a source', { source: ' ' }, 'setting/source-missing'],
    ['without a reason', { reason: ' ' }, 'setting/reason-missing'],
    ['from no day', { from: 'i mars' }, 'setting/from-unreadable'],
    ['to what it cannot be', { value: 0 }, 'setting/value-unreadable'],
    [
      'to a colour that nobody can read',
      { key: 'region/accent-colour', value: '#ffd400' },
      'setting/contrast-too-low',
    ],
    [
      'to more than a page can show',
      {
        key: 'help-contacts',
        value: Array.from({ length: 300 }, (_, at) => ({
          ...defaultHelpContacts.value[0],
          id: `contact-${at}`,
        })),
      },
      'setting/value-too-large',
    ],
  ])('%s', (_, change, expected) => {
    expect(codeOf(decideSetting([], { ...command, ...change }))).toBe(expected);
  });

  test.each<[string, Partial<ChangeSetting>, string]>([
    ['the same from the same day', {}, 'setting/unchanged'],
    ['the same value by another decision', { source: 'RS 2026/40' }, 'ok'],
    ['another value from the same day', { value: 40 }, 'ok'],
    ['the same value from a later day', { from: '2026-09-01' }, 'ok'],
  ])('again: %s', (_, change, expected) => {
    expect(codeOf(decideSetting([decided], { ...command, ...change }))).toBe(expected);
  });

  test('again in another order of its parts is the same', () => {
    const [contact] = defaultHelpContacts.value;
    if (contact === undefined) throw new Error('no contact');
    const { id, name, phone, website } = contact;
    const first = valueOf(decideSetting([], { ...command, key: 'help-contacts', value: [contact] }));
    const again = { ...command, key: 'help-contacts', value: [{ website, phone, name, id }] } as const;
    expect(codeOf(decideSetting([first], again))).toBe('setting/unchanged');
  });
});
