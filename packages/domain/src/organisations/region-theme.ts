import * as v from 'valibot';
import { contrastOf, mixed } from '../kernel/contrast.ts';
import type { Setting } from '../kernel/setting.ts';

const white = '#ffffff';
const black = '#000000';

/** The least that text must stand out from its ground (WCAG 2.2 AA, 1.4.3). */
export const leastContrast = 4.5;

/** The darkest ground that the sites put text in the colour on. */
const tinted = (colour: string): string => mixed(colour, white, 0.88);

/** How well text in the colour stands out where it is hardest to read; white text on the colour stands out more. */
export const accentContrast = (colour: string): number =>
  Math.min(contrastOf(colour, white), contrastOf(colour, tinted(colour)));

/** A colour (`#rrggbb`, small letters) that text can be read in; its message is the code of the refusal. */
export const AccentColour = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.regex(/^#[\da-f]{6}$/),
  v.check((colour) => accentContrast(colour) >= leastContrast, 'setting/contrast-too-low'),
);

/** Colours to choose from, each with its contrast checked by a test. */
export const accentPalette = [
  { name: 'teal', colour: '#17595f' },
  { name: 'blue', colour: '#1d4f91' },
  { name: 'green', colour: '#2b6136' },
  { name: 'violet', colour: '#5b3a82' },
  { name: 'wine', colour: '#8a1c45' },
  { name: 'graphite', colour: '#3d4650' },
] as const;

export const defaultAccentColour: Setting<string> = {
  value: '#17595f',
  source: 'OPR',
  from: '2018-01-01',
  isDefault: true,
};

/** The shades that the sites draw with, by the name they have in the design system. */
export const accentShades = (colour: string): Readonly<Record<string, string>> => ({
  'background-default': white,
  'background-tinted': mixed(colour, white, 0.94),
  'surface-default': white,
  'surface-tinted': tinted(colour),
  'surface-hover': mixed(colour, white, 0.8),
  'surface-active': mixed(colour, white, 0.7),
  'border-subtle': mixed(colour, white, 0.62),
  'border-default': mixed(colour, white, 0.24),
  'border-strong': mixed(colour, white, 0.08),
  'text-subtle': colour,
  'text-default': mixed(colour, black, 0.45),
  'base-default': colour,
  'base-hover': mixed(colour, black, 0.22),
  'base-active': mixed(colour, black, 0.44),
  'base-contrast-subtle': mixed(colour, white, 0.94),
  'base-contrast-default': white,
});
