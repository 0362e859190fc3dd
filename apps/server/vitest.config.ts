import { whyNoPostgres } from '@inflytande/postgres/programs';
import { configDefaults, defineConfig } from 'vitest/config';
import { inFull } from './src/testing/depth.ts';

type Engine = 'embedded' | 'postgres';

/** The suite runs once per engine. A machine without PostgreSQL may leave one out; CI may not. */
const enginesHere = (): Engine[] => {
  const missing = process.env['DATABASE_URL'] ? null : whyNoPostgres();
  if (missing === null) return ['embedded', 'postgres'];
  if (process.env['CI']) throw new Error(`The server's tests need both database engines. ${missing}`);
  console.warn(
    `\n*** SKIPPED: the server's tests on PostgreSQL. ${missing}\n*** Only the embedded engine is tested.\n`,
  );
  return ['embedded'];
};

const engines = enginesHere();

/** Walks over every procedure: what they try is the gate, the same SQL on both engines. */
const walks = ['access*', 'changes', 'fuzz', 'other-region', 'protected', 'query-counts'].map(
  (name) => `src/${name}.test.ts`,
);
/** Three hundred people at one hearing: if the small engine serves them, so does the other. */
const crowds = ['src/events/hearing-many.router.test.ts'];
const once = engines.length === 2 && !inFull;

/** What only the other engine has, what knows no engine, and the walks but in a full run: once is enough for those. */
const notHere: Record<Engine, string[]> = {
  embedded: ['src/database/postgres.test.ts', ...(once ? walks : [])],
  postgres: [
    'src/database/embedded.test.ts',
    'src/mail/outbox-crash.test.ts',
    'src/cli/*.test.ts',
    ...(once ? crowds : []),
  ],
};

export default defineConfig({
  test: {
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    setupFiles: ['./src/testing/close-databases.ts'],
    projects: engines.map((engine) => ({
      extends: true,
      test: {
        name: engine,
        globalSetup: [`./src/testing/${engine}.setup.ts`],
        provide: { engine },
        exclude: [...configDefaults.exclude, ...notHere[engine]],
      },
    })),
  },
});
