import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startOfDay } from '../kernel/deadline.ts';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { rules } from '../testing/council.ts';
import type { AgendaItem } from './agenda.ts';
import {
  afterAction,
  callMeeting,
  cancelMeeting,
  changeAgenda,
  maySendMail,
  meetingActions,
  meetingStatuses,
  newMeeting,
  noticeGiven,
  startMeeting,
  type Meeting,
  type MeetingAction,
  type MeetingStatus,
} from './meeting.ts';
import {
  addAddendum,
  adjustMinutes,
  archiveMeeting,
  minutesOverdue,
  recordKind,
  writeMinutes,
} from './minutes.ts';
import { minutesDueOn } from './rules-of-procedure.ts';

const item: AgendaItem = {
  id: 'i1',
  title: 'Väntetider',
  text: '',
  origin: { kind: 'proposed', by: 'member', personId: null },
};
const day = plainDate('2026-04-10');
const draft = newMeeting({ id: 'm', bodyId: 'council', day, agenda: [item] });
const inStatus = (status: MeetingStatus, fields: Partial<Meeting> = {}): Meeting => ({
  ...draft,
  status,
  ...fields,
});
const code = (result: { ok: true } | { ok: false; problem: { code: string } }) =>
  result.ok ? 'ok' : result.problem.code;

const allowed: Readonly<Record<MeetingStatus, Partial<Record<MeetingAction, MeetingStatus>>>> = {
  draft: { 'change-agenda': 'draft', call: 'called', cancel: 'cancelled' },
  called: { start: 'in-progress', cancel: 'cancelled' },
  'in-progress': { 'draft-minutes': 'minutes-drafted' },
  'minutes-drafted': { 'change-minutes': 'minutes-drafted', adjust: 'adjusted' },
  adjusted: { 'add-addendum': 'adjusted', archive: 'archived' },
  archived: { 'add-addendum': 'archived' },
  cancelled: {},
};
const actions: readonly MeetingAction[] = [
  'change-agenda',
  'call',
  'cancel',
  'start',
  'draft-minutes',
  'change-minutes',
  'adjust',
  'archive',
  'add-addendum',
];
const at = startOfDay(day);
const approval = { kind: 'protokoll', adjusterIds: ['kim'], on: day } as const;
const addendum = { kind: 'correction', on: day, by: 'kim', text: 'Rätt år är 2025.' } as const;
const run: Readonly<
  Record<
    MeetingAction,
    (meeting: Meeting) => { ok: true; value: Meeting } | { ok: false; problem: { code: string } }
  >
> = {
  'change-agenda': (meeting) => changeAgenda(meeting, [item]),
  call: (meeting) => callMeeting({ meeting, rules }, { urgency: 'Beslut fattas i morgon' }, at),
  cancel: (meeting) => {
    const cancelled = cancelMeeting(meeting);
    return cancelled.ok ? { ok: true, value: cancelled.value.meeting } : cancelled;
  },
  start: (meeting) => startMeeting(meeting, at),
  'draft-minutes': (meeting) => writeMinutes({ ...meeting, minutes: null }, 'Vi möttes.'),
  'change-minutes': (meeting) => writeMinutes({ ...meeting, minutes: 'Vi möttes.' }, 'Vi möttes igen.'),
  adjust: (meeting) => adjustMinutes({ meeting, rules, presentIds: new Set(['kim']) }, approval),
  archive: archiveMeeting,
  'add-addendum': (meeting) => addAddendum(meeting, addendum),
};

describe('C6 status and action', () => {
  test.each(meetingStatuses.flatMap((status) => actions.map((action) => [status, action] as const)))(
    'C6 %s, %s',
    (status, action) => {
      const done = run[action](inStatus(status));
      expect(done.ok ? done.value.status : done.problem.code).toBe(
        allowed[status][action] ?? 'meeting/not-in-this-status',
      );
      const next = afterAction({ status }, action);
      expect(next.ok).toBe(allowed[status][action] !== undefined);
    },
  );

  test('C6 from every status that can be reached an end can be reached', () => {
    const reachable = (from: MeetingStatus): Set<MeetingStatus> => {
      const seen = new Set([from]);
      for (const status of seen) for (const next of Object.values(meetingActions[status])) seen.add(next);
      return seen;
    };
    expect([...reachable('draft')].toSorted()).toEqual(meetingStatuses.toSorted());
    for (const status of reachable('draft'))
      expect(reachable(status).has('archived') || reachable(status).has('cancelled')).toBe(true);
  });

  test('C6 whatever is tried in whatever order, only the allowed happens, and frozen minutes keep their words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...actions), { maxLength: 30 }), (tries) => {
        let meeting = draft;
        for (const action of tries) {
          const done =
            action === 'draft-minutes' || action === 'change-minutes'
              ? writeMinutes(meeting, action)
              : run[action](meeting);
          if (!done.ok) continue;
          const steps = Object.values(allowed[meeting.status]);
          expect(steps).toContain(done.value.status);
          if (meeting.approval !== null)
            expect(done.value).toMatchObject({ minutes: meeting.minutes, approval: meeting.approval });
          meeting = done.value;
        }
      }),
    );
  });

  test('C6 nothing is mailed in draft, and a cancelled draft needs telling nobody', () => {
    expect(meetingStatuses.filter((status) => !maySendMail[status])).toEqual(['draft']);
    expect(cancelMeeting(draft)).toMatchObject({ value: { tellMembers: false } });
    expect(cancelMeeting(inStatus('called'))).toMatchObject({ value: { tellMembers: true } });
  });
});

describe('C5 C6 notice', () => {
  test.each([
    ['2026-03-27', 14, 'ok'],
    ['2026-03-28', 13, 'meeting/notice-too-short'],
    ['2026-04-10', 0, 'meeting/notice-too-short'],
    ['2026-04-11', -1, 'meeting/day-passed'],
  ])('C5 a call on %s for 10 April, over the change of clocks, is %i days', (called, days, expected) => {
    const last = startOfDay(addDays(plainDate(called), 1)) - 1;
    for (const instant of [startOfDay(plainDate(called)), last]) {
      expect(noticeGiven(draft, instant)).toBe(days);
      expect(code(callMeeting({ meeting: draft, rules }, { urgency: null }, instant))).toBe(expected);
    }
  });

  test('C5 in autumn, when a day has 25 hours', () => {
    const autumn = { ...draft, day: plainDate('2026-11-01') };
    const midnight = startOfDay(plainDate('2026-10-19'));
    expect(code(callMeeting({ meeting: autumn, rules }, { urgency: null }, midnight - 1))).toBe('ok');
    expect(callMeeting({ meeting: autumn, rules }, { urgency: null }, midnight)).toMatchObject({
      problem: { code: 'meeting/notice-too-short', data: { days: 13, required: 14, lastDay: '2026-10-18' } },
    });
  });

  test('C6 a written reason for urgency is kept where it was needed, and only there', () => {
    const late = startOfDay(plainDate('2026-04-09'));
    expect(callMeeting({ meeting: draft, rules }, { urgency: ' Beslut i morgon ' }, late)).toMatchObject({
      value: { status: 'called', calledAt: late, urgency: 'Beslut i morgon' },
    });
    expect(code(callMeeting({ meeting: draft, rules }, { urgency: '  ' }, late))).toBe(
      'meeting/notice-too-short',
    );
    const early = startOfDay(plainDate('2026-03-01'));
    expect(callMeeting({ meeting: draft, rules }, { urgency: 'x' }, early)).toMatchObject({
      value: { urgency: null },
    });
  });

  test('C6 a call needs an agenda', () => {
    const early = startOfDay(plainDate('2026-03-01'));
    expect(code(callMeeting({ meeting: { ...draft, agenda: [] }, rules }, { urgency: 'x' }, early))).toBe(
      'meeting/agenda-missing',
    );
  });

  test.each<[Meeting, string | null, string, { readonly path?: string; readonly data?: object }]>([
    [inStatus('archived'), null, '2026-03-01', { data: { status: 'archived', action: 'call' } }],
    [{ ...draft, agenda: [] }, null, '2026-03-01', { path: 'agenda' }],
    [draft, null, '2026-04-11', { path: 'day', data: { day } }],
    [draft, ' ', '2026-04-09', { path: 'urgency', data: { days: 1 } }],
  ])('K5 the refusal of a call of %j, %j on %s stands at its field', (meeting, urgency, on, problem) => {
    const called = callMeeting({ meeting, rules }, { urgency }, startOfDay(plainDate(on)));
    expect(called).toMatchObject({ ok: false, problem });
  });

  test('C6 no meeting begins before its day', () => {
    expect(startMeeting(inStatus('called'), at - 1)).toMatchObject({
      problem: { code: 'meeting/not-yet', data: { day } },
    });
    expect(code(startMeeting(inStatus('called'), at))).toBe('ok');
  });
});

describe('C6 the record', () => {
  const drafted = inStatus('minutes-drafted', { minutes: 'Vi möttes.' });
  const notes = { kind: 'minnesanteckningar', by: 'chair', on: day } as const;
  test.each<[string, number, Parameters<typeof adjustMinutes>[1], string]>([
    ['one adjuster', 1, approval, 'ok'],
    ['two adjusters', 2, { ...approval, adjusterIds: ['kim', 'alex'] }, 'ok'],
    ['one of two', 2, approval, 'meeting/adjusters-missing'],
    ['the same one twice', 2, { ...approval, adjusterIds: ['kim', 'kim'] }, 'meeting/adjusters-missing'],
    ['one who was not there', 1, { ...approval, adjusterIds: ['bo'] }, 'meeting/adjuster-not-present'],
    [
      'one of two who was not there',
      2,
      { ...approval, adjusterIds: ['kim', 'bo'] },
      'meeting/adjuster-not-present',
    ],
    ['notes where a protokoll is due', 1, notes, 'meeting/approval-missing'],
    ['a protokoll where nobody adjusts', 0, approval, 'meeting/approval-missing'],
    ['notes by the chair', 0, notes, 'ok'],
    ['notes by the next meeting', 0, { ...notes, by: 'next-meeting' }, 'ok'],
  ])('C6 %s', (_, adjusters, given, expected) => {
    const presentIds = new Set(['kim', 'alex']);
    expect(code(adjustMinutes({ meeting: drafted, rules: { ...rules, adjusters }, presentIds }, given))).toBe(
      expected,
    );
  });

  test.each<
    [number, Parameters<typeof adjustMinutes>[1], { readonly path?: string; readonly data?: object }]
  >([
    [2, approval, { path: 'adjusterIds', data: { required: 2 } }],
    [1, { ...approval, adjusterIds: ['bo'] }, { path: 'adjusterIds' }],
    [0, approval, { data: { kind: 'minnesanteckningar' } }],
    [1, notes, { data: { kind: 'protokoll' } }],
  ])('K5 with %i adjusters the refusal of %j says what is asked for', (adjusters, given, problem) => {
    const presentIds = new Set(['kim']);
    const refused = adjustMinutes({ meeting: drafted, rules: { ...rules, adjusters }, presentIds }, given);
    expect(refused).toMatchObject({ ok: false, problem });
  });

  test('C6 with an adjuster or more it is a protokoll, else minnesanteckningar', () => {
    expect([0, 1, 2].map((adjusters) => recordKind({ adjusters }))).toEqual([
      'minnesanteckningar',
      'protokoll',
      'protokoll',
    ]);
  });

  test('C6 a correction is dated and stands after the words it corrects', () => {
    const archived = inStatus('archived', { minutes: 'Vi möttes 2024.' });
    expect(addAddendum(archived, addendum)).toMatchObject({
      value: { minutes: 'Vi möttes 2024.', addenda: [addendum] },
    });
    expect(addAddendum(archived, { ...addendum, text: ' ' })).toMatchObject({
      problem: { code: 'meeting/addendum-empty', path: 'text' },
    });
    expect(writeMinutes(inStatus('in-progress'), ' ')).toMatchObject({
      problem: { code: 'meeting/minutes-empty', path: 'text' },
    });
  });

  test('C5 minutes are due 14 days after the meeting', () => {
    const due = minutesDueOn(day, rules);
    expect(due).toBe('2026-04-24');
    expect(minutesOverdue(inStatus('in-progress'), due, due)).toBe(false);
    expect(minutesOverdue(inStatus('in-progress'), due, addDays(due, 1))).toBe(true);
    expect(minutesOverdue(drafted, due, addDays(due, 1))).toBe(false);
  });
});
