import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Set by `main.ts`: a wing answers for its own rules, and that another wing's tests notice too does not count. */
const wing = process.env['MUTATED_WING'] ?? '**';

export default defineConfig({
  test: {
    include: [`src/${wing}/**/*.test.ts`],
    setupFiles: [fileURLToPath(new URL('src/no-speed.ts', import.meta.url))],
    // A test that is merely slow on a busy machine must not pass for one that noticed a change; what hangs, Stryker ends.
    testTimeout: 120_000,
  },
});
