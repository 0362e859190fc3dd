import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import {
  giveConsent,
  holds,
  publicPerson,
  withdrawConsent,
  type Consent,
  type ConsentGiver,
} from './consent.ts';
import { poolBalance, poolCandidates, poolOn, type PoolEntry } from './interest-pool.ts';

const command: Omit<Consent, 'withdrawnOn'> = {
  id: 'c',
  personId: 'p',
  purpose: 'published-name',
  from: plainDate('2026-01-01'),
  until: plainDate('2026-12-31'),
  wording: '2026-1',
  guardianId: null,
};
const consent: Consent = { ...command, withdrawnOn: null };
const giver: ConsentGiver = { personId: 'p', ageBand: '30-49', guardianRule: 'every-minor' };
const day = plainDate;

describe('Z1 consent is the person’s own, recorded and revocable', () => {
  test.each<[string, Partial<ConsentGiver>, Partial<typeof command>, string]>([
    ['an adult’s name', {}, {}, 'ok'],
    ['somebody else’s name', { personId: 'q' }, {}, 'consent/not-the-person'],
    ['a name until withdrawn', {}, { until: null }, 'ok'],
    ['the pool until withdrawn', {}, { purpose: 'interest-pool', until: null }, 'consent/end-missing'],
    ['an end before the start', {}, { until: day('2025-12-31') }, 'consent/ends-before-it-starts'],
    ['one day', {}, { until: day('2026-01-01') }, 'ok'],
    ['a minor’s name', { ageBand: '15-17' }, {}, 'consent/not-for-minors'],
    ['a minor’s picture', { ageBand: 'under-15' }, { purpose: 'picture' }, 'consent/not-for-minors'],
    ['a minor alone', { ageBand: '15-17' }, { purpose: 'interest-pool' }, 'consent/guardian-missing'],
    ['a minor with a guardian', { ageBand: '15-17' }, { purpose: 'interest-pool', guardianId: 'g' }, 'ok'],
    [
      '17 years where the body asks under 15',
      { ageBand: '15-17', guardianRule: 'under-15' },
      { purpose: 'interest-pool' },
      'ok',
    ],
    [
      '14 years there',
      { ageBand: 'under-15', guardianRule: 'under-15' },
      { purpose: 'interest-pool' },
      'consent/guardian-missing',
    ],
    [
      '14 years where none is asked',
      { ageBand: 'under-15', guardianRule: 'none' },
      { purpose: 'interest-pool' },
      'ok',
    ],
  ])('R2 %s', (_, who, what, expected) => {
    const given = giveConsent({ ...giver, ...who }, { ...command, ...what });
    expect(given.ok ? 'ok' : given.problem.code).toBe(expected);
  });

  test.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
  ])('Z1 withdrawn on 1 July, on %s it holds: %s', (on, expected) => {
    expect(holds({ ...consent, withdrawnOn: day('2026-07-01') }, day(on))).toBe(expected);
  });

  test('Z1 it holds on its last day and not after', () => {
    expect(holds(consent, day('2026-12-31'))).toBe(true);
    expect(holds(consent, day('2027-01-01'))).toBe(false);
  });

  test('R2 withdrawal from the pool erases the pool data and nothing else', () => {
    const withdrawn = withdrawConsent({ ...consent, purpose: 'interest-pool' }, day('2026-05-01'));
    expect(withdrawn).toMatchObject({ ok: true, value: { erase: ['pool-entry'] } });
    expect(withdrawConsent(consent, day('2026-05-01'))).toMatchObject({ ok: true, value: { erase: [] } });
    expect(withdrawConsent({ ...consent, withdrawnOn: day('2026-02-02') }, day('2026-05-01'))).toMatchObject({
      problem: { code: 'consent/already-withdrawn' },
    });
  });
});

describe('C11 a name in public', () => {
  const person = { id: 'p', name: 'Kim Påhitt', isMinor: false, identityProtected: false };
  const on = day('2026-06-01');
  test.each<[string, Partial<typeof person>, readonly Consent[], boolean]>([
    ['with consent', {}, [consent], true],
    ['without consent', {}, [], false],
    ['with another’s consent', {}, [{ ...consent, personId: 'q' }], false],
    ['with consent to something else', {}, [{ ...consent, purpose: 'interest-pool' }], false],
    ['with consent that has ended', {}, [{ ...consent, until: day('2026-05-31') }], false],
    ['withdrawn', {}, [{ ...consent, withdrawnOn: on }], false],
    ['of a minor', { isMinor: true }, [consent], false],
    ['Z5 with protected identity', { identityProtected: true }, [consent], false],
  ])('C11 %s', (_, fields, consents, named) => {
    expect(publicPerson({ ...person, ...fields }, consents, on).kind).toBe(named ? 'name' : 'role-only');
  });
});

describe('R2 the interest pool', () => {
  const entry = (personId: string, fields: Partial<PoolEntry> = {}): PoolEntry => ({
    personId,
    ageBand: '30-49',
    gender: 'woman',
    experience: ['own'],
    municipalityCode: '2080',
    willing: ['audit'],
    identityProtected: false,
    ...fields,
  });
  const inPool = (personId: string): Consent => ({
    ...consent,
    id: personId,
    personId,
    purpose: 'interest-pool',
  });
  const on = day('2026-06-01');

  test('R2 without a consent that holds an entry is to be erased', () => {
    const pool = poolOn(
      [entry('a'), entry('b'), entry('c')],
      [inPool('a'), { ...inPool('b'), withdrawnOn: on }],
      on,
    );
    expect([pool.kept, pool.erase].map((list) => list.map(({ personId }) => personId))).toEqual([
      ['a'],
      ['b', 'c'],
    ]);
  });

  test('R1 candidates are found within the pool, protected identities by their handlers only', () => {
    const entries = [
      entry('a'),
      entry('b', { willing: ['lecture'] }),
      entry('c', { municipalityCode: '2084' }),
      entry('d', { experience: ['relative'] }),
      entry('e', { identityProtected: true }),
      entry('f'),
    ];
    const pool = poolOn(entries, ['a', 'b', 'c', 'd', 'e'].map(inPool), on);
    const found = (wish: Parameters<typeof poolCandidates>[1]) =>
      poolCandidates(pool, wish).map(({ personId }) => personId);
    expect(found({ task: 'audit' })).toEqual(['a', 'c', 'd']);
    expect(found({ task: 'audit', municipalityCode: '2080', experience: 'own' })).toEqual(['a']);
  });

  test('R2 the balance counts by age and gender: fewer than five are few, others never', () => {
    const women = Array.from({ length: 6 }, (_, at) =>
      entry(`w${at}`, { gender: 'woman', ageBand: '30-49' }),
    );
    const men = Array.from({ length: 4 }, (_, at) => entry(`m${at}`, { gender: 'man', ageBand: '50-64' }));
    const ids = [...women, ...men].map(({ personId }) => personId);
    const { ageBands, genders, counts } = poolBalance(poolOn([...women, ...men], ids.map(inPool), on));
    const many = counts.cells.flatMap((row, band) =>
      row.flatMap(({ kind }, gender) => (kind === 'few' ? [] : [[ageBands[band], genders[gender]]])),
    );
    expect(many).toEqual([['30-49', 'woman']]);
  });

  test('R2 the balance shows no count under five', () => {
    const ids = Array.from({ length: 9 }, (_, at) => `p${at}`);
    const pool = poolOn(
      ids.map((id, at) => entry(id, at < 3 ? { gender: 'man' } : {})),
      ids.map(inPool),
      on,
    );
    const shown = JSON.stringify(poolBalance(pool).counts);
    expect(shown).not.toMatch(/"count":[0-4]\b/);
    expect(
      poolBalance(pool)
        .counts.cells.flat()
        .filter(({ kind }) => kind === 'few').length,
    ).toBeGreaterThan(0);
  });
});
