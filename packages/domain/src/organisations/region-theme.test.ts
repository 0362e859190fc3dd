import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { contrastOf } from '../kernel/contrast.ts';
import {
  AccentColour,
  accentPalette,
  accentShades,
  defaultAccentColour,
  leastContrast,
} from './region-theme.ts';

const messages = (colour: unknown) =>
  v.safeParse(AccentColour, colour).issues?.map(({ message }) => message) ?? [];

describe('the colour of a region', () => {
  test.each(accentPalette)('$name can be read', ({ colour }) => {
    expect(messages(colour)).toEqual([]);
  });

  test.each([
    ['yellow', '#ffd400'],
    ['sky', '#4aa3df'],
    ['white', '#ffffff'],
    ['grey that is enough on white and not on its own tint', '#767676'],
  ])('%s is refused with why', (_, colour) => {
    expect(messages(colour)).toEqual(['setting/contrast-too-low']);
  });

  test.each(['red', '#12345', 'url(x)', '#17595f;}', 7])('%s is no colour', (colour) => {
    expect(messages(colour)).not.toEqual([]);
    expect(messages(colour)[0]).not.toBe('setting/contrast-too-low');
  });

  test('a colour in large letters is the same', () => {
    expect(v.parse(AccentColour, ' #17595F ')).toBe(defaultAccentColour.value);
  });

  test('whatever is accepted can be read in every pair that the sites put together', () => {
    const hex = fc.integer({ min: 0, max: 0xff_ff_ff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(hex, (colour) => {
        fc.pre(messages(colour).length === 0);
        const shades = accentShades(colour);
        const pairs = [
          ['text-subtle', 'surface-tinted'],
          ['text-default', 'surface-active'],
          ['base-default', 'background-tinted'],
          ['base-contrast-default', 'base-default'],
          ['base-contrast-default', 'base-hover'],
          ['base-contrast-subtle', 'base-active'],
        ] as const;
        for (const [one, other] of pairs)
          expect(contrastOf(shades[one] ?? '', shades[other] ?? '')).toBeGreaterThanOrEqual(leastContrast);
      }),
    );
  });
});
