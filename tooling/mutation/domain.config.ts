import { defineConfig } from 'vitest/config';

// A test that is merely slow on a busy machine must not pass for one that noticed a change; what hangs, Stryker ends.
export default defineConfig({ test: { include: ['src/**/*.test.ts'], testTimeout: 120_000 } });
