/** Whether everything is tried at full length: `TEST_DEPTH=full`, before a release. */
export const inFull = process.env['TEST_DEPTH'] === 'full';

/** In the title of a journey that staff make at a desk: with a phone it is walked in full runs only. */
export const atDesk = '@desk';

/** Width of a phone, in CSS pixels. */
export const narrow = 360;
