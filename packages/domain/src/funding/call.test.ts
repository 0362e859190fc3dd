import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startOfDay } from '../kernel/deadline.ts';
import { fromKronor, type Money } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import {
  callStatus,
  callStatuses,
  callSteps,
  decideCall,
  mayWithCall,
  newCall,
  receives,
  type Call,
  type CallCommand,
  type CallStatus,
} from './call.ts';

const terms = {
  id: 'call-1',
  audience: { kind: 'anyone' },
  opens: plainDate('2026-02-01'),
  closes: plainDate('2026-03-31'),
  purpose: 'Egen erfarenhet i psykiatrin',
  budget: fromKronor(500_000),
  form: 'batch',
  grantKind: 'project',
  criterionIds: [],
  documentIds: [],
  decidingBodyId: 'hsn',
  reportDue: plainDate('2027-01-31'),
} as const;
type Terms = Parameters<typeof newCall>[0];
const call = (change: Partial<Terms> = {}): Call => {
  const made = newCall({ ...terms, ...change });
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
};
const noon = (date: string): number => startOfDay(plainDate(date)) + 12 * 3_600_000;
const announce = {
  action: 'announce',
  sending: { partyIds: [], channel: 'webben', documents: [] },
} as const;
const after = (start: Call, ...commands: [CallCommand, string][]): Call =>
  commands.reduce((before, [command, date]) => {
    const next = decideCall(before, command, noon(date));
    if (!next.ok) throw new Error(next.problem.code);
    return next.value;
  }, start);
const announced = (change: Partial<Terms> = {}): Call => {
  const start = call(change);
  const { audience } = start.request;
  const partyIds = audience.kind === 'named' ? audience.partyIds : [];
  return after(start, [{ ...announce, sending: { ...announce.sending, partyIds } }, '2026-01-10']);
};

describe('F1 a call', () => {
  test.each<[string, string, Partial<Terms>]>([
    ['call/purpose-missing', 'purpose', { purpose: ' ' }],
    ['call/budget-missing', 'budget', { budget: 0 as Money }],
    ['call/closing-day-missing', 'closes', { closes: null }],
    ['request/closes-before-it-opens', 'closes', { closes: plainDate('2026-01-31') }],
    ['request/no-audience', 'audience', { audience: { kind: 'named', partyIds: [] } }],
  ])('F1 is refused with %s at %s', (code, path, change) => {
    expect(newCall({ ...terms, ...change })).toMatchObject({ ok: false, problem: { code, path } });
  });

  test.each<[CallStatus, string]>([
    ['announced', '2026-01-31'],
    ['open', '2026-02-01'],
    ['open', '2026-03-31'],
    ['closed', '2026-04-01'],
  ])('F1 is %s on %s', (status, date) => {
    expect(callStatus(announced(), noon(date))).toBe(status);
  });

  test('K3 it is open until midnight in Sweden, on the summer side of the change of clocks', () => {
    const last = startOfDay(plainDate('2026-04-01')) - 1;
    expect([callStatus(announced(), last), callStatus(announced(), last + 1)]).toEqual(['open', 'closed']);
  });

  test('F1 draft, announced, open, closed, decided, completed', () => {
    const decided = after(announced(), [{ action: 'decide', undecided: 0 }, '2026-05-01']);
    expect(callStatus(decided, noon('2026-05-01'))).toBe('decided');
    const completed = after(decided, [{ action: 'complete', unfinished: 0 }, '2027-02-01']);
    expect(callStatus(completed, noon('2027-02-01'))).toBe('completed');
    expect(callStatus(completed, noon('2026-06-01'))).toBe('decided');
    expect(callStatus(completed, noon('2026-04-30'))).toBe('closed');
  });

  test.each<[string, CallCommand, string]>([
    ['call/applications-open', { action: 'decide', undecided: 2 }, '2026-04-01'],
    ['call/not-in-this-status', { action: 'decide', undecided: 0 }, '2026-03-31'],
    ['call/not-in-this-status', { action: 'complete', unfinished: 0 }, '2026-04-01'],
    ['call/not-in-this-status', { action: 'change', terms }, '2026-03-01'],
    ['call/not-in-this-status', { action: 'cancel', reason: 'Pengarna tog slut.' }, '2026-04-01'],
    ['call/reason-missing', { action: 'except', organisationId: 'o', by: 'p', reason: ' ' }, '2026-04-01'],
    [
      'request/not-later',
      { action: 'extend', closes: plainDate('2026-03-31'), reason: 'Fler behöver hinna.' },
      '2026-03-01',
    ],
  ])('F1 %s refuses %j on %s', (code, command, date) => {
    expect(decideCall(announced(), command, noon(date))).toMatchObject({ ok: false, problem: { code } });
  });

  test('F10 grants that wait for report or repayment keep a call from being completed', () => {
    const decided = after(announced(), [{ action: 'decide', undecided: 0 }, '2026-05-01']);
    expect(decideCall(decided, { action: 'complete', unfinished: 1 }, noon('2027-02-01'))).toMatchObject({
      problem: { code: 'call/grants-open', data: { count: 1 } },
    });
  });

  test('F1 a draft can be changed, and stays the same call', () => {
    const changed = after(call(), [
      { action: 'change', terms: { ...terms, budget: fromKronor(1) } },
      '2026-01-01',
    ]);
    expect([changed.budget, changed.request.id]).toEqual([100, 'call-1']);
  });

  test('F1 a rolling call is open until it is given a last day', () => {
    const rolling = announced({ form: 'rolling', closes: null });
    expect(callStatus(rolling, noon('2030-01-01'))).toBe('open');
    const ended = after(rolling, [
      { action: 'extend', closes: plainDate('2030-01-02'), reason: 'Fonden läggs ner.' },
      '2030-01-01',
    ]);
    expect(callStatus(ended, noon('2030-01-03'))).toBe('closed');
  });
});

describe('F1 receiving applications', () => {
  const excepted = after(announced(), [
    { action: 'except', organisationId: 'org-a', by: 'p1', reason: 'Inloggningen låg nere.' },
    '2026-04-02',
  ]);
  test.each([
    ['not', announced(), 'org-a', '2026-01-31'],
    ['on-time', announced(), 'org-a', '2026-03-31'],
    ['not', announced(), 'org-a', '2026-04-01'],
    ['late-by-exception', excepted, 'org-a', '2026-04-02'],
    ['not', excepted, 'org-a', '2026-04-01'],
    ['not', excepted, 'org-b', '2026-04-02'],
    ['not', announced({ audience: { kind: 'named', partyIds: ['org-b'] } }), 'org-a', '2026-03-01'],
  ] as const)('F1 %s', (expected, to, organisationId, date) => {
    const at = expected === 'late-by-exception' ? noon(date) + 1 : noon(date);
    expect(receives(to, organisationId, at)).toBe(expected);
  });

  test('F1 an exception lets nobody into what is decided', () => {
    const decided = after(excepted, [{ action: 'decide', undecided: 0 }, '2026-05-01']);
    expect(receives(decided, 'org-a', noon('2026-05-02'))).toBe('not');
  });

  test('K5 a refusal says what it is about', () => {
    const refused = (command: CallCommand, date: string) => decideCall(announced(), command, noon(date));
    expect(refused({ action: 'decide', undecided: 2 }, '2026-04-01')).toMatchObject({
      problem: { data: { count: 2 } },
    });
    expect(refused({ action: 'decide', undecided: 0 }, '2026-03-31')).toMatchObject({
      problem: { data: { status: 'open', action: 'decide' } },
    });
    const unexplained = { action: 'except', organisationId: 'o', by: 'p', reason: ' ' } as const;
    expect(refused(unexplained, '2026-04-01')).toMatchObject({ problem: { path: 'reason' } });
  });

  test('F1 the exception is logged with who, when and why', () => {
    expect(excepted.lateExceptions).toEqual([
      { organisationId: 'org-a', by: 'p1', at: noon('2026-04-02'), reason: 'Inloggningen låg nere.' },
    ]);
  });
});

const someCommands: readonly CallCommand[] = [
  announce,
  { action: 'extend', closes: plainDate('2026-06-30'), reason: 'Fler behöver hinna.' },
  { action: 'cancel', reason: 'Pengarna tog slut.' },
  { action: 'except', organisationId: 'o', by: 'p', reason: 'Inloggningen låg nere.' },
  { action: 'decide', undecided: 0 },
  { action: 'decide', undecided: 1 },
  { action: 'complete', unfinished: 0 },
];
const anySequence = fc.array(fc.record({ command: fc.constantFrom(...someCommands), day: fc.nat(40) }), {
  maxLength: 12,
});

describe('F1 under any sequence of commands', () => {
  test('F1 it only ever moves on, and a call that is done stays done', () => {
    const leadsTo: Record<CallStatus, readonly CallStatus[]> = {
      draft: ['announced', 'open', 'cancelled'],
      announced: ['announced', 'cancelled'],
      open: ['open', 'cancelled'],
      closed: ['closed', 'decided'],
      decided: ['completed'],
      completed: [],
      cancelled: [],
    };
    const seen = new Set<CallStatus>();
    fc.assert(
      fc.property(anySequence, (sequence) => {
        let state = call();
        let at = noon('2026-01-01');
        for (const { command, day } of sequence) {
          at += day * 86_400_000;
          const before = callStatus(state, at);
          seen.add(before);
          const next = decideCall(state, command, at);
          if (!next.ok) continue;
          expect(mayWithCall(state, command.action, at)).toBe(true);
          state = next.value;
          expect(leadsTo[before]).toContain(callStatus(state, at));
        }
      }),
      { numRuns: 1_000 },
    );
    expect([...seen].toSorted()).toEqual([...callStatuses].toSorted());
  });

  test('F1 from every status there is a way to an end', () => {
    const ends: readonly CallStatus[] = ['completed', 'cancelled'];
    const ways: Partial<Record<CallStatus, (start: Call) => Call>> = {
      draft: (start) => after(start, [{ action: 'cancel', reason: 'x' }, '2026-01-01']),
      announced: (start) => after(start, [{ action: 'cancel', reason: 'x' }, '2026-01-15']),
      open: (start) => after(start, [{ action: 'cancel', reason: 'x' }, '2026-03-01']),
      closed: (start) =>
        after(
          start,
          [{ action: 'decide', undecided: 0 }, '2026-04-01'],
          [{ action: 'complete', unfinished: 0 }, '2026-04-02'],
        ),
    };
    for (const status of callStatuses)
      if (!ends.includes(status)) expect(callSteps[status].length).toBeGreaterThan(0);
    for (const [status, way] of Object.entries(ways))
      expect(ends).toContain(callStatus(way(status === 'draft' ? call() : announced()), noon('2026-04-02')));
  });
});
