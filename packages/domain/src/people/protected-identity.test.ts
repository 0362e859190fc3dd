import { describe, expect, test } from 'vitest';
import {
  channels,
  howShown,
  protections,
  showingRules,
  type Channel,
  type Showing,
} from './protected-identity.ts';

const shown = (channel: Channel, more: Partial<Showing> = {}) =>
  howShown({
    channel,
    protection: 'none',
    hasConsented: false,
    isMinor: false,
    isNamedHandler: false,
    ...more,
  });
const staff: ReadonlySet<Channel> = new Set(['staff-page', 'staff-list', 'staff-search', 'staff-export']);
const outside = channels.filter((channel) => !staff.has(channel));

describe('Z5 protected identity is off in every public, feed, list and print channel', () => {
  test('Z5 whatever was consented to, and whoever looks', () => {
    for (const channel of [...outside, 'staff-list', 'staff-export'] as const)
      for (const protection of protections.filter((one) => one !== 'none'))
        for (const yes of [true, false])
          expect(shown(channel, { protection, hasConsented: yes, isNamedHandler: yes })).toBe('nothing');
  });

  test.each(['staff-page', 'staff-search'] as const)('Z5 %s: named handlers only', (channel) => {
    const protection = 'secrecy-mark';
    expect(shown(channel, { protection })).toBe('nothing');
    expect(shown(channel, { protection, isNamedHandler: true })).toBe('name');
  });

  test('Z5 a protected person is never shown to more people than others are', () => {
    const lookers = [true, false].flatMap((hasConsented) =>
      [true, false].map((isNamedHandler) => ({ hasConsented, isNamedHandler })),
    );
    for (const channel of channels)
      for (const looker of lookers) {
        const open = shown(channel, looker);
        const guarded = protections.map((protection) => shown(channel, { ...looker, protection }));
        expect(guarded.every((one) => one === open || one === 'nothing')).toBe(true);
      }
  });
});

describe('C11 in public a name stands only with the person’s own consent', () => {
  test('C11 else organisation and role', () => {
    for (const channel of outside) {
      expect(shown(channel)).not.toBe('name');
      expect(shown(channel, { hasConsented: true, isMinor: true })).not.toBe('name');
    }
    expect(shown('public-page')).toBe('role');
    expect(shown('public-page', { hasConsented: true })).toBe('name');
    expect(shown('minutes-on-web', { hasConsented: true })).toBe('name');
  });

  test.each(['url', 'log', 'mail-subject', 'calendar-feed', 'open-data'] as const)(
    'Z1 never in %s, whatever was consented to',
    (channel) => {
      expect(shown(channel, { hasConsented: true, isNamedHandler: true })).not.toBe('name');
    },
  );

  test('Z1 the public cannot search for people', () => {
    expect(showingRules['public-search'].none).toBe('role');
  });
});
