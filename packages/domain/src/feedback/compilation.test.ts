import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cycleSteps } from './cycle-life.ts';
import { foreword, mayCompile, writersOf, writeSection, type SectionText } from './compilation.ts';

const written = (version: number, text: string, by = 'anna'): SectionText => ({
  year: 2026,
  sectionId: 'T04',
  version,
  text,
  by,
  at: version,
});
const state = { step: 'compilation', sectionIds: [foreword, 'T04'], latest: null } as const;
const command = { year: 2026, sectionId: 'T04', text: 'Om bemötande.', by: 'bo', basedOn: 0 };

describe('B8 the network compiles together', () => {
  test('B8 the first words are version 1, and the next stand on the ones before', () => {
    expect(writeSection(state, command, 7)).toEqual({
      ok: true,
      value: { year: 2026, sectionId: 'T04', version: 1, text: 'Om bemötande.', by: 'bo', at: 7 },
    });
    const latest = written(1, 'Om bemötande.');
    const second = writeSection({ ...state, latest }, { ...command, text: 'Mer.', basedOn: 1 }, 8);
    expect(second).toMatchObject({ ok: true, value: { version: 2, text: 'Mer.' } });
  });

  test('B8 the second of two writers sees that somebody was faster, and writes over nobody', () => {
    const latest = written(3, 'Annas ord');
    expect(writeSection({ ...state, latest }, { ...command, basedOn: 2 }, 8)).toEqual({
      ok: false,
      problem: { code: 'compilation/changed-meanwhile', data: { version: 3 }, path: 'text' },
    });
  });

  test.each([
    ['compilation/section-unknown', { ...command, sectionId: 'T99' }],
    ['compilation/nothing-changed', { ...command, text: '  ' }],
  ])('B8 %s', (code, bad) => {
    expect(writeSection(state, bad, 8)).toMatchObject({ ok: false, problem: { code } });
  });

  test('B8 words can be taken away again, as a version', () => {
    const latest = written(1, 'Om bemötande.');
    expect(writeSection({ ...state, latest }, { ...command, text: '', basedOn: 1 }, 8)).toMatchObject({
      ok: true,
      value: { version: 2, text: '' },
    });
  });

  test('B8 it is open from the hearing until it goes to sign-off', () => {
    expect(cycleSteps.filter(mayCompile)).toEqual(['hearing', 'call-for-views', 'compilation']);
    expect(writeSection({ ...state, step: 'sign-off' }, command, 8)).toMatchObject({
      ok: false,
      problem: { code: 'compilation/closed' },
    });
  });

  test('B8 whoever wrote is named once, in the order of their first words', () => {
    const versions = [written(2, 'b', 'bo'), written(1, 'a', 'anna'), written(3, 'c', 'anna')];
    expect(writersOf(versions)).toEqual(['anna', 'bo']);
  });

  test('B8 whatever two writers do, every accepted text is kept as its own version', () => {
    const attempts = fc.array(
      fc.record({ text: fc.string({ maxLength: 4 }), basedOn: fc.nat(6), by: fc.constantFrom('a', 'b') }),
    );
    fc.assert(
      fc.property(attempts, (list) => {
        const versions: SectionText[] = [];
        for (const attempt of list) {
          const latest = versions.at(-1) ?? null;
          const result = writeSection({ ...state, latest }, { ...command, ...attempt }, 1);
          if (result.ok) versions.push(result.value);
          else if (attempt.basedOn === (latest?.version ?? 0))
            expect(result.problem.code).toBe('compilation/nothing-changed');
        }
        expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => index + 1));
      }),
    );
  });
});
