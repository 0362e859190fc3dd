import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { loadSpaces, secondSpace } from './load-demo.ts';
import { inFull } from './testing/depth.ts';
import { moment } from './testing/moment.ts';
import { ownWords, textsIn } from './testing/own-words.ts';
import { call, procedures } from './testing/procedures.ts';
import { shaped } from './testing/shaped.ts';
import { testApp, testRoles, type TestApp } from './testing/test-app.ts';

let servers: Record<'dalarna' | 'provinsen', TestApp>;
const other = { dalarna: 'provinsen', provinsen: 'dalarna' } as const;
let words: { dalarna: Set<string>; provinsen: Set<string> };

beforeAll(async () => {
  const dalarna = await testApp();
  await loadSpaces({ database: dalarna.database, now: () => moment }, [secondSpace]);
  const provinsen = await testApp({ database: dalarna.database, environment: { REGION: 'provinsen' } });
  servers = { dalarna, provinsen };
  words = {
    dalarna: await ownWords(dalarna.database, 'dalarna', 'provinsen'),
    provinsen: await ownWords(dalarna.database, 'provinsen', 'dalarna'),
  };
});

/** The counties' reports stand in the national space, for every region's staff. */
const shared = new Set(['countyReport.get', 'countyReport.list']);
/** They say nothing until something happens, or end the session that later calls need. */
const leftOut = new Set(['live.changes', 'session.end', 'session.endEverywhere']);
const called = procedures.filter(({ path }) => !leftOut.has(path));
const atOnce = 8;

it(
  'Z4 no input breaks the server, and none brings a word of another region',
  { timeout: 600_000 },
  async () => {
    const calls = inFull ? 20_000 : 4000;
    const known = [...words.dalarna, ...words.provinsen].filter((_word, index) => index % 7 === 0);
    const calling = fc.constantFrom(...called).chain(({ path, type, input }) =>
      fc.record({
        path: fc.constant(path),
        type: fc.constant(type),
        role: fc.constantFrom(...testRoles),
        regionId: fc.constantFrom('dalarna' as const, 'provinsen' as const),
        input: input === undefined ? fc.constant(undefined) : shaped(input, known),
      }),
    );
    const samples = fc.sample(calling, { numRuns: calls, seed: 20_260_907 }).values();
    const statuses = new Map<number, number>();
    const faults = new Map<string, unknown>();
    // What somebody wrote into a region stands there from then on.
    const written = { dalarna: new Set<string>(), provinsen: new Set<string>() };
    const worker = async () => {
      for (const { path, type, role, regionId, input } of samples) {
        const { status, data, problem } = await call(servers[regionId], role, { path, input });
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        const said = textsIn(input);
        if (type === 'mutation') for (const text of said) written[regionId].add(text);
        if (status >= 500) faults.set(`${path} ${status}`, { role, input });
        const leaked = textsIn([data, problem]).filter(
          (word) => words[other[regionId]].has(word) && !written[regionId].has(word) && !said.includes(word),
        );
        if (leaked.length > 0 && !shared.has(path)) faults.set(`${path} leaks`, { role, input, leaked });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    expect(Object.fromEntries(faults)).toEqual({});
    // Enough came through the gate and the schemas for the walk to mean something.
    expect([...statuses.values()].reduce((sum, count) => sum + count, 0)).toBe(calls);
    expect(statuses.get(200) ?? 0).toBeGreaterThan(calls / 20);
  },
);
