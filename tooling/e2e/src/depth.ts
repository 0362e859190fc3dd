/** Whether everything is tried at full length: `TEST_DEPTH=full`, before a release. */
export const inFull = process.env['TEST_DEPTH'] === 'full';

/**
 * In the title of a journey that staff make at a desk. Every other one is made with a phone. It is walked the other way in
 * full runs only; in the rest each state of it is looked at in the other width.
 */
export const atDesk = '@desk';

/** Widths of a phone and of a desk's screen, in CSS pixels. */
export const narrow = 360;
export const wide = 1280;
