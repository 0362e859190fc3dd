import { expect, test } from 'vitest';
import { decideCommitment, overdueOf } from '../kernel/commitment.ts';
import { startOfDay } from '../kernel/deadline.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { reportDuty } from './report-duty.ts';

const call = { reportDue: plainDate('2025-01-31'), decidingBodyId: 'hsn', purpose: 'Stöd till anhöriga' };
const grant = { id: 'g1', organisationId: 'attention', decidedOn: plainDate('2024-04-10') };
const morning = (day: string) => startOfDay(plainDate(day)) + 8 * 3_600_000;

test('F10 a grant brings the duty to report, overdue the day after the call’s day', () => {
  const duty = reportDuty(call, grant, 'd1');
  if (!duty.ok || duty.value === null) throw new Error('no duty');
  expect(duty.value).toMatchObject({ kind: 'report-duty', originId: 'g1', ownerId: 'attention' });
  expect(overdueOf(duty.value, morning('2025-01-31'))).toBeNull();
  expect(overdueOf(duty.value, morning('2025-02-01'))).toMatchObject({ days: 1, ownerId: 'attention' });
});

test('F10 the grantee says that it has reported, and the deciding body alone accepts it', () => {
  const duty = reportDuty(call, grant, 'd1');
  if (!duty.ok || duty.value === null) throw new Error('no duty');
  const at = morning('2025-01-20');
  const claimed = decideCommitment(duty.value, {
    kind: 'claimed',
    by: 'attention',
    at,
    description: 'Inlämnad.',
  });
  if (!claimed.ok) throw new Error(claimed.problem.code);
  const accepted = (by: string) => decideCommitment(claimed.value, { kind: 'accepted', by, at });
  expect(accepted('hsn').ok).toBe(true);
  expect(accepted('rsmh')).toMatchObject({ problem: { code: 'commitment/not-its-acceptor' } });
});

test('F1 no duty where the call asks for no report, none that was due before the decision', () => {
  expect(reportDuty({ ...call, reportDue: null }, grant, 'd1')).toEqual({ ok: true, value: null });
  expect(reportDuty({ ...call, reportDue: plainDate('2024-04-09') }, grant, 'd1')).toMatchObject({
    problem: { code: 'commitment/due-before-made' },
  });
});
