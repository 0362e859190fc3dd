import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startOfDay } from '../kernel/deadline.ts';
import { fromKronor } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { refuse } from '../kernel/result.ts';
import {
  claimActions,
  claimStatuses,
  correctClaim,
  decideClaim,
  draftClaim,
  type ClaimAction,
  type ClaimCommand,
  type ClaimStatus,
  type FeeClaim,
} from './fee-claim.ts';
import type { Attended, Extra } from './fee-claim-lines.ts';
import type { FeeSchedule, LostEarningsRule } from './fee-schedule.ts';

const schedule = (lostEarnings: Partial<LostEarningsRule> = {}): FeeSchedule => ({
  id: 'vgr',
  rule: { kind: 'fixed', halfDay: fromKronor(900), fullDay: fromKronor(1_800), chairFullDays: null },
  lostEarnings: { kind: 'added', capPerDay: fromKronor(1_000), claimDays: 30, ...lostEarnings },
  paysStaffOfOrganisations: false,
  travelTimeIncluded: false,
});
const attended = (id: string, fields: Partial<Attended> = {}): Attended => ({
  id,
  date: plainDate('2024-03-12'),
  hours: 3,
  present: true,
  chair: false,
  paidByEmployer: false,
  staffOfOrganisation: false,
  ...fields,
});
const travel = (receiptIds: readonly string[]): Extra => ({
  kind: 'travel',
  id: 'bus',
  date: plainDate('2024-03-12'),
  amount: fromKronor(84),
  receiptIds,
});
const lost = (id: string, kronor: number): Extra => ({
  kind: 'lost-earnings',
  id: `lost ${id} ${kronor}`,
  attendanceId: id,
  amount: fromKronor(kronor),
});
type Case = {
  attended?: readonly Attended[];
  extras?: readonly Extra[];
  claims?: readonly FeeClaim[];
  lostEarnings?: Partial<LostEarningsRule>;
};
const draft = (given: Case) =>
  draftClaim(
    {
      schedule: schedule(given.lostEarnings),
      priceBaseAmountOf: () => refuse('year/unknown'),
      claims: given.claims ?? [],
    },
    {
      id: 'claim',
      personId: 'p',
      payee: { kind: 'person' },
      attended: given.attended ?? [attended('m1')],
      extras: given.extras ?? [],
    },
  );
const claimed = (given: Case = {}, status: ClaimStatus = 'drafted'): FeeClaim => {
  const claim = draft(given);
  if (!claim.ok) throw new Error(claim.problem.code);
  return { ...claim.value, status };
};
const amounts = (claim: FeeClaim) => claim.lines.map(({ kind, amount }) => [kind, amount / 100]);
const code = (result: { ok: true } | { ok: false; problem: { code: string } }) =>
  result.ok ? 'ok' : result.problem.code;

describe('R5 a claim is derived from attendance', () => {
  test('R5 a fee for each attendance, travel with receipts beside it', () => {
    const claim = claimed({
      attended: [attended('m1'), attended('m2', { hours: 6 })],
      extras: [travel(['r'])],
    });
    expect(amounts(claim)).toEqual([
      ['fee', 900],
      ['fee', 1_800],
      ['travel', 84],
    ]);
  });

  test.each<[string, Case, string]>([
    ['who was not there', { attended: [attended('m1', { present: false })] }, 'fee-claim/not-attended'],
    [
      'the same attendance twice',
      { attended: [attended('m1'), attended('m1')] },
      'fee-claim/attendance-already-claimed',
    ],
    ['travel without a receipt', { extras: [travel([])] }, 'fee-claim/receipt-missing'],
    ['nothing', { attended: [] }, 'fee-claim/nothing-to-claim'],
    ['no hours', { attended: [attended('m1', { hours: 0 })] }, 'fee/hours-not-positive'],
    ['lost earnings of no attendance', { extras: [lost('m9', 1)] }, 'fee-claim/not-attended'],
    [
      'lost earnings that are not paid',
      { extras: [lost('m1', 1)], lostEarnings: { kind: 'none' } },
      'fee-claim/lost-earnings-not-paid',
    ],
    [
      'lost earnings of someone whom an employer pays',
      { attended: [attended('m1', { paidByEmployer: true })], extras: [lost('m1', 1)] },
      'fee-claim/no-earnings-lost',
    ],
  ])('R5 refuses %s', (_, given, expected) => {
    expect(code(draft(given))).toBe(expected);
  });

  test.each<[ClaimStatus, string]>([
    ['drafted', 'fee-claim/attendance-already-claimed'],
    ['submitted', 'fee-claim/attendance-already-claimed'],
    ['approved', 'fee-claim/attendance-already-claimed'],
    ['paid', 'fee-claim/attendance-already-claimed'],
    ['rejected', 'ok'],
  ])('R5 an attendance on a %s claim: %s', (status, expected) => {
    expect(code(draft({ claims: [claimed({}, status)] }))).toBe(expected);
  });

  test('R5 lost earnings added to the fee, at most the cap a day', () => {
    const extras = [lost('m1', 700), lost('m2', 700)];
    const both = [attended('m1'), attended('m2')];
    expect(amounts(claimed({ attended: both, extras })).slice(2)).toEqual([
      ['lost-earnings', 700],
      ['lost-earnings', 300],
    ]);
    const other = [attended('m1'), attended('m2', { date: plainDate('2024-03-13') })];
    expect(amounts(claimed({ attended: other, extras })).slice(2)).toEqual([
      ['lost-earnings', 700],
      ['lost-earnings', 700],
    ]);
  });

  test('R3 RJL 2020: lost earnings instead of the fee', () => {
    const claim = claimed({ extras: [lost('m1', 400)], lostEarnings: { kind: 'instead' } });
    expect(amounts(claim)).toEqual([
      ['fee', 0],
      ['lost-earnings', 400],
    ]);
  });

  test('R3 RJL 2020: only for the time for which they are claimed', () => {
    const two = [attended('m1'), attended('m2')];
    const extras = [travel(['r']), lost('m2', 400)];
    const claim = claimed({ attended: two, extras, lostEarnings: { kind: 'instead' } });
    expect(amounts(claim).slice(0, 2)).toEqual([
      ['fee', 900],
      ['fee', 0],
    ]);
    expect(amounts(claimed({ lostEarnings: { kind: 'instead' } }))).toEqual([['fee', 900]]);
  });

  test('R3 RCC: no fee to staff of a patient organisation', () => {
    expect(amounts(claimed({ attended: [attended('m1', { staffOfOrganisation: true })] }))).toEqual([
      ['fee', 0],
    ]);
  });
});

const act = (claim: FeeClaim, command: ClaimCommand, at = startOfDay(plainDate('2024-03-20'))) =>
  decideClaim({ claim, schedule: schedule() }, command, at);

describe('R5 drafted → submitted → approved → paid, or rejected with reason', () => {
  const allowed: readonly (readonly [ClaimStatus, ClaimAction, ClaimStatus])[] = [
    ['drafted', 'submit', 'submitted'],
    ['submitted', 'approve', 'approved'],
    ['submitted', 'reject', 'rejected'],
    ['approved', 'pay', 'paid'],
    ['approved', 'reject', 'rejected'],
  ];
  const actions: readonly ClaimAction[] = ['submit', 'approve', 'reject', 'pay'];
  test.each(claimStatuses.flatMap((status) => actions.map((action) => [status, action] as const)))(
    'R5 %s, %s',
    (status, action) => {
      const to = allowed.find(([from, by]) => from === status && by === action)?.[2];
      const done = act({ ...claimed(), status }, { action, by: 'economist', reason: 'dubbel' });
      expect(done.ok ? done.value.status : done.problem.code).toBe(to ?? 'fee-claim/not-in-this-status');
    },
  );

  test('R5 every status can be reached, and paid and rejected alone are ends', () => {
    const reached = new Set<ClaimStatus>(['drafted']);
    for (const status of reached) for (const next of Object.values(claimActions[status])) reached.add(next);
    expect([...reached].toSorted()).toEqual(claimStatuses.toSorted());
    expect(claimStatuses.filter((status) => Object.keys(claimActions[status]).length === 0)).toEqual([
      'paid',
      'rejected',
    ]);
  });

  test('R5 nobody approves or pays their own claim, and a rejection has a reason', () => {
    const submitted = claimed({}, 'submitted');
    expect(code(act(submitted, { action: 'approve', by: 'p' }))).toBe('fee-claim/own-approval');
    expect(code(act(submitted, { action: 'reject', by: 'e', reason: ' ' }))).toBe('fee-claim/reason-missing');
  });

  test('Z6 two persons for a payout: who approved a claim does not pay it', () => {
    const approved = act(claimed({}, 'submitted'), { action: 'approve', by: 'economist' });
    if (!approved.ok) throw new Error(approved.problem.code);
    expect(code(act(approved.value, { action: 'pay', by: 'economist' }))).toBe('fee-claim/same-person');
    expect(act(approved.value, { action: 'pay', by: 'other' })).toMatchObject({
      value: { status: 'paid', approvedBy: 'economist' },
    });
  });

  test('R5 K3 lost earnings are in time until midnight after the last day', () => {
    const claim = claimed({ extras: [lost('m1', 400)] });
    const midnight = startOfDay(plainDate('2024-04-12'));
    expect(code(act(claim, { action: 'submit', by: 'p' }, midnight - 1))).toBe('ok');
    expect(code(act(claim, { action: 'submit', by: 'p' }, midnight))).toBe('fee-claim/too-late');
    expect(code(act(claimed(), { action: 'submit', by: 'p' }, midnight))).toBe('ok');
  });
});

describe('R5 a correction is a new line', () => {
  const paid = claimed({}, 'paid');
  const correct = (kronor: number, claims: readonly FeeClaim[] = [paid], reason = 'Mötet var en heldag') =>
    correctClaim(claims, { id: 'c2', lineId: 'fee m1', newLineId: 'k1', amount: fromKronor(kronor), reason });

  test('R5 it leaves the paid claim and goes the same way through the statuses', () => {
    const correction = correct(900);
    expect(correction).toMatchObject({
      ok: true,
      value: { status: 'drafted', lines: [{ kind: 'correction', lineId: 'fee m1', amount: 90_000 }] },
    });
  });

  test('R5 it takes back at most what the line and its corrections come to', () => {
    expect(code(correct(-900))).toBe('ok');
    expect(code(correct(-900.01))).toBe('fee-claim/correction-too-large');
    const half = correct(-500);
    if (!half.ok) throw new Error(half.problem.code);
    expect(code(correct(-400, [paid, half.value]))).toBe('ok');
    expect(code(correct(-401, [paid, half.value]))).toBe('fee-claim/correction-too-large');
    expect(code(correct(-401, [paid, { ...half.value, status: 'rejected' }]))).toBe('ok');
  });

  test('R5 each line by itself, whatever else stands on its claim', () => {
    const two = claimed({ attended: [attended('m1'), attended('m2')], extras: [travel(['r'])] }, 'paid');
    const other = correctClaim([two], {
      id: 'c1',
      lineId: 'fee m2',
      newLineId: 'k0',
      amount: fromKronor(-900),
      reason: 'Ställdes in',
    });
    if (!other.ok) throw new Error(other.problem.code);
    expect(code(correct(-900, [two, other.value]))).toBe('ok');
    expect(code(correct(-900, [claimed({ attended: [attended('m9')] }, 'paid')]))).toBe(
      'fee-claim/line-not-paid',
    );
  });

  test('R5 only of what is paid, and with a reason', () => {
    expect(code(correct(1, [claimed({}, 'approved')]))).toBe('fee-claim/line-not-paid');
    expect(code(correct(1, [paid], ' '))).toBe('fee-claim/reason-missing');
    const another = { ...claimed({ attended: [attended('m9')] }, 'paid'), personId: 'other' };
    expect(correct(1, [another, paid])).toMatchObject({
      value: { personId: paid.personId, payee: paid.payee },
    });
  });
});

test('R5 whatever is claimed in whatever order, an attendance stands on one living claim at most', () => {
  const command = fc.record({
    ids: fc.uniqueArray(fc.constantFrom('m1', 'm2', 'm3'), { minLength: 1 }),
    status: fc.constantFrom<ClaimStatus>('drafted', 'paid', 'rejected'),
  });
  fc.assert(
    fc.property(fc.array(command, { maxLength: 12 }), (commands) => {
      const claims: FeeClaim[] = [];
      for (const { ids, status } of commands) {
        const claim = draft({ attended: ids.map((id) => attended(id)), claims });
        if (claim.ok) claims.push({ ...claim.value, status });
      }
      const living = claims
        .filter(({ status }) => status !== 'rejected')
        .flatMap(({ lines }) => lines.map(({ id }) => id));
      expect(new Set(living).size).toBe(living.length);
    }),
  );
});
