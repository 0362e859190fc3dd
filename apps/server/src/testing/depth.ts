/** Whether everything is tried at full length: `TEST_DEPTH=full`, before a release. */
export const inFull = process.env['TEST_DEPTH'] === 'full';
