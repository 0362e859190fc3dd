import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import {
  barredFrom,
  disqualificationOf,
  partIn,
  partOf,
  ruleOnFlag,
  type Clearance,
  type Matter,
  type MatterDeclaration,
} from './disqualification.ts';
import { signatoryTie, Tie, tieKinds, type TieKind } from './tie.ts';

const matter: Matter = {
  id: 'application-1',
  on: plainDate('2026-03-12'),
  organisationIds: ['applicant'],
  parentIds: ['parent'],
  potApplicantIds: ['applicant', 'other'],
};
const tie = (kind: TieKind, id = 'applicant', from = '2020-01-01', until: string | null = null): Tie =>
  v.parse(Tie, {
    personId: 'p1',
    through: 'self',
    kind,
    to: { kind: 'organisation', id },
    period: { from, until },
    matterId: kind === 'agent' ? 'application-1' : null,
  });
const relatives = (...args: Parameters<typeof tie>): Tie => ({ ...tie(...args), through: 'close-relative' });
const declaration: MatterDeclaration = {
  matterId: 'application-1',
  givenOn: plainDate('2026-03-01'),
  ties: [],
  affected: false,
};
const found = (ties: readonly Tie[], declared: Partial<MatterDeclaration> | null = {}, on = matter) =>
  disqualificationOf(on, { ties, declaration: declared === null ? null : { ...declaration, ...declared } });
const short = (...args: Parameters<typeof found>) => {
  const result = found(...args);
  return 'reasons' in result ? [result.outcome, ...result.reasons.map(({ code }) => code)] : [result.outcome];
};

describe('F6 disqualification from ties', () => {
  test.each<[string, string[], Tie[]]>([
    ['no tie at all', ['none'], []],
    ['mere membership', ['none'], [tie('member')]],
    ['membership of another applicant to the same pot', ['none'], [tie('member', 'other')]],
    ['an own association', ['barred', 'own-association'], [tie('own')]],
    ['an own association of before', ['none'], [tie('own', 'applicant', '2000-01-01', '2010-01-01')]],
    ['signatory', ['barred', 'signatory'], [tie('signatory')]],
    [
      'former signatory, however long ago',
      ['barred', 'signatory'],
      [tie('signatory', 'applicant', '2000-01-01', '2001-01-01')],
    ],
    ['board chair', ['barred', 'board-chair'], [tie('board-chair')]],
    [
      'former board chair',
      ['barred', 'board-chair'],
      [tie('board-chair', 'applicant', '2000-01-01', '2001-01-01')],
    ],
    ['agent in the matter', ['barred', 'agent'], [tie('agent')]],
    ['agent in another matter', ['none'], [{ ...tie('agent'), matterId: 'application-2' }]],
    [
      'two bars are both told',
      ['barred', 'signatory', 'board-chair'],
      [tie('signatory'), tie('board-chair')],
    ],
    ['board member', ['for-a-person-to-decide', 'post'], [tie('board-member')]],
    [
      'treasurer until two years ago to the day',
      ['for-a-person-to-decide', 'post'],
      [tie('other-post', 'applicant', '2020-01-01', '2024-03-12')],
    ],
    [
      'treasurer until the day before',
      ['none'],
      [tie('other-post', 'applicant', '2020-01-01', '2024-03-11')],
    ],
    ['employed from the day after', ['none'], [tie('employee', 'applicant', '2026-03-13')]],
    ['chair of the parent', ['for-a-person-to-decide', 'post-in-parent'], [tie('board-chair', 'parent')]],
    [
      'board member of the parent',
      ['for-a-person-to-decide', 'post-in-parent'],
      [tie('board-member', 'parent')],
    ],
    ['member of the parent', ['none'], [tie('member', 'parent')]],
    [
      'signatory of another applicant',
      ['for-a-person-to-decide', 'own-association-in-the-same-pot'],
      [tie('signatory', 'other')],
    ],
    [
      'formerly signatory of another applicant',
      ['none'],
      [tie('signatory', 'other', '2020-01-01', '2026-03-11')],
    ],
    ['signatory of an association that has not applied', ['none'], [tie('signatory', 'elsewhere')]],
    ['a bar goes before a flag', ['barred', 'signatory'], [tie('signatory'), tie('board-member')]],
    ['a seat in a council', ['none'], [{ ...tie('board-chair'), to: { kind: 'body', id: 'applicant' } }]],
  ])('F6 %s: %j', (_, expected, ties) => {
    expect(short(ties)).toEqual(expected);
  });

  test.each<[string, string[], Partial<MatterDeclaration> | null]>([
    ['nothing declared', ['asked'], null],
    ['declared for another matter', ['asked'], { matterId: 'application-2' }],
    ['affected', ['barred', 'affected'], { affected: true }],
    ['a close relative signs for it', ['barred', 'close-relative'], { ties: [relatives('signatory')] }],
    [
      'a close relative once signed for it',
      ['none'],
      { ties: [relatives('signatory', 'applicant', '2020-01-01', '2026-03-11')] },
    ],
    ['a close relative is a member', ['none'], { ties: [relatives('member')] }],
    ['a close relative sits in its board', ['none'], { ties: [relatives('board-member')] }],
    ['a close relative signs for another applicant', ['none'], { ties: [relatives('signatory', 'other')] }],
    [
      'a post of one’s own that no register has',
      ['for-a-person-to-decide', 'post'],
      { ties: [tie('other-post')] },
    ],
  ])('F6 %s: %j', (_, expected, declared) => {
    expect(short([], declared)).toEqual(expected);
  });

  test('F6 a meeting item that concerns two associations is decided alike', () => {
    const item: Matter = {
      ...matter,
      id: 'item-4',
      organisationIds: ['x', 'y'],
      parentIds: [],
      potApplicantIds: [],
    };
    expect(short([tie('board-chair', 'y')], { matterId: 'item-4' }, item)).toEqual(['barred', 'board-chair']);
  });

  test('F6 the reason names the organisation and the tie', () => {
    expect(found([tie('signatory')])).toEqual({
      outcome: 'barred',
      reasons: [{ code: 'signatory', organisationId: 'applicant', tie: 'signatory' }],
    });
  });

  test('F6 every kind of tie is decided, and only plain ones are no ground', () => {
    const free = tieKinds.filter((kind) => short([tie(kind)])[0] === 'none');
    expect(free).toEqual(['member', 'contact']);
  });

  test.each<[string, string[], Tie]>([
    ['sits for the applicant', ['for-a-person-to-decide', 'post'], tie('appointment')],
    [
      'sat for it until more than two years ago',
      ['none'],
      tie('appointment', 'applicant', '2018-01-01', '2024-03-11'),
    ],
    [
      'sits for another applicant to the same pot',
      ['for-a-person-to-decide', 'own-association-in-the-same-pot'],
      tie('appointment', 'other'),
    ],
    ['is the one to reach at the applicant', ['none'], tie('contact')],
  ])('F6 who %s: %j', (_, expected, one) => {
    expect(short([one])).toEqual(expected);
  });

  test('F6 what was declared with an assignment counts in the matters that come after', () => {
    expect(short([relatives('board-chair')])).toEqual(['barred', 'close-relative']);
    expect(short([relatives('board-chair')], null)).toEqual(['asked']);
  });

  test('O6 F6 the right to sign is a tie, also when it has ended', () => {
    const signatory = {
      personId: 'p1',
      organisationId: 'applicant',
      signs: 'jointly',
      from: plainDate('2019-01-01'),
      until: plainDate('2020-12-31'),
    } as const;
    expect(short([signatoryTie(signatory)])).toEqual(['barred', 'signatory']);
  });
});

describe('F6 what it means', () => {
  const barred = found([tie('signatory')]);
  const flagged = found([tie('board-member')]);
  const ruling = { barred: true, by: 'p2', reason: 'Sitter i styrelsen.' };

  test('F6 who is barred sees the title only, leaves, does not count, and stands in the minutes', () => {
    expect(partIn(barred, null)).toEqual({
      sees: 'title',
      scores: false,
      comments: false,
      votes: false,
      countsForQuorum: false,
      leavesTheItem: true,
      standsInMinutes: true,
    });
  });

  test('F6 nobody reads the text before the question is answered and the flag is settled', () => {
    expect(partIn(found([], null), null)).toMatchObject({
      sees: 'title',
      scores: false,
      leavesTheItem: false,
    });
    expect(partIn(flagged, null)).toMatchObject({ sees: 'title', votes: false, standsInMinutes: false });
    expect(partIn(flagged, ruling)).toMatchObject({ sees: 'title', leavesTheItem: true });
    expect(partIn(flagged, { ...ruling, barred: false })).toMatchObject({
      sees: 'all',
      scores: true,
      countsForQuorum: true,
    });
    expect(partIn(found([]), null)).toMatchObject({ sees: 'all', votes: true, leavesTheItem: false });
  });

  test('F6 F7 the latest finding about the person in the matter counts; who was never asked may not assess', () => {
    const clearance = (fields: Partial<Clearance>): Clearance => ({
      personId: 'p1',
      matterId: 'application-1',
      found: found([]),
      ruling: null,
      ...fields,
    });
    const clearances = [
      clearance({}),
      clearance({ personId: 'p3', found: barred }),
      clearance({ matterId: 'application-2', found: barred }),
      clearance({ found: flagged, ruling }),
      clearance({ matterId: 'application-3', found: flagged }),
    ];
    const of = (personId: string, matterId: string) => partOf(clearances, { personId, matterId });
    expect(of('p1', 'application-1')).toEqual(partIn(flagged, ruling));
    expect(of('p1', 'application-3')?.sees).toBe('title');
    expect(of('p3', 'application-2')).toBeNull();
    expect(barredFrom(clearances, 'application-1', ['p1', 'p3'])).toEqual(['p1', 'p3']);
    expect(barredFrom(clearances.slice(0, 2), 'application-1', ['p1', 'p2', 'p3'])).toEqual(['p2', 'p3']);
  });

  test('F6 a ruling cannot lift a bar', () => {
    expect(partIn(barred, { ...ruling, barred: false }).sees).toBe('title');
    expect(ruleOnFlag(barred, { ...ruling, personId: 'p1' })).toMatchObject({
      problem: { code: 'disqualification/nothing-to-decide' },
    });
  });

  test.each([
    [{ by: 'p1' }, 'disqualification/own-case'],
    [{ reason: ' ' }, 'disqualification/reason-missing'],
  ])('F6 a ruling %j is refused: %s', (change, code) => {
    expect(ruleOnFlag(flagged, { ...ruling, ...change, personId: 'p1' })).toMatchObject({
      problem: { code },
    });
  });

  test('F6 a flag is settled by somebody else with a reason', () => {
    expect(ruleOnFlag(flagged, { ...ruling, personId: 'p1' })).toEqual({ ok: true, value: ruling });
  });
});
