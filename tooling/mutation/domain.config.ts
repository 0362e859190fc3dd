import { defineConfig } from 'vitest/config';

/** Set by `main.ts`: a wing answers for its own rules, and that another wing's tests notice too does not count. */
const wing = process.env['MUTATED_WING'] ?? '**';

// A test that is merely slow on a busy machine must not pass for one that noticed a change; what hangs, Stryker ends.
export default defineConfig({ test: { include: [`src/${wing}/**/*.test.ts`], testTimeout: 120_000 } });
