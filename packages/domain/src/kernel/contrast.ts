/** One of the 256 steps of red, green or blue as light, by WCAG 2.2 (relative luminance). */
const light = (step: number): number => {
  const share = step / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const stepsOf = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = stepsOf(colour).map(light);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** How well two colours (`#rrggbb`) stand out from each other, by WCAG 2.2: from 1 to 21. */
export const contrastOf = (one: string, other: string): number => {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
};

/** A colour with so much of another in it; `share` from 0 to 1. */
export const mixed = (colour: string, other: string, share: number): string => {
  const target = stepsOf(other);
  const steps = stepsOf(colour).map((step, at) => Math.round(step + ((target[at] ?? step) - step) * share));
  return `#${steps.map((step) => step.toString(16).padStart(2, '0')).join('')}`;
};
