import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LogLevel } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { describeSurvivor } from './survivor.ts';
import { isAlive, row, tally } from './tally.ts';

// Stryker copies the folder it stands in and mutates the copy.
process.chdir(fileURLToPath(new URL('../../../packages/domain', import.meta.url)));

const wings = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'testing')
  .map(({ name }) => name)
  .toSorted();
/** Wings or single files: `funding`, `funding/payment`. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !wings.includes(name) && !existsSync(`src/${name}.ts`));

const mutantsOf = (name: string) => {
  // Stryker's own option for files of tests lets changes of what is built at load survive (10.1.1).
  process.env['MUTATED_WING'] = name.split('/')[0];
  return new Stryker({
    mutate: [wings.includes(name) ? `src/${name}/**/*.ts` : `src/${name}.ts`, '!src/**/*.test.ts'],
    testRunner: 'vitest',
    vitest: { configFile: fileURLToPath(new URL('../domain.config.ts', import.meta.url)) },
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
    coverageAnalysis: 'perTest',
    dryRunTimeoutMinutes: 10,
    concurrency: 2,
    // Stryker would rewrite them with the JavaScript API that TypeScript 7 does not have.
    ignorePatterns: ['tsconfig*.json'],
    reporters: ['progress-append-only'],
    logLevel: 'warn' as LogLevel,
    allowEmpty: true,
  }).runMutationTest();
};

if (unknown.length > 0) {
  console.error(`No wing and no file of the domain: ${unknown.join(', ')}. Wings: ${wings.join(', ')}.`);
  process.exitCode = 1;
} else {
  const rows: string[] = [];
  for (const name of wanted.length > 0 ? wanted : wings) {
    // Read before the run: somebody may write on while it lasts.
    const texts = new Map(
      readdirSync('src', { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts'))
        .map((path) => [`src/${path}`, readFileSync(`src/${path}`, 'utf8')]),
    );
    const mutants = await mutantsOf(name);
    for (const mutant of mutants.filter(isAlive)) {
      const path = relative('.', mutant.fileName);
      console.log(describeSurvivor(mutant, { path, text: texts.get(path) ?? '' }));
    }
    rows.push(row(name, tally(mutants)));
  }
  console.log(['| wing | noticed | changes | share |', '|---|---|---|---|', ...rows].join('\n'));
}
