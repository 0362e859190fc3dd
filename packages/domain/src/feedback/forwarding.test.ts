import { expect, test } from 'vitest';
import { startOfDay } from '../kernel/deadline.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { forwardStatement, type Forwarding, type ForwardingConsent } from './forwarding.ts';

const consent: ForwardingConsent = {
  statementId: 's1',
  to: 'patient-advisory-committee',
  period: { from: plainDate('2026-03-01'), until: plainDate('2026-03-31') },
  wording: 'Ja, skicka min text till patientnämnden.',
};
const forward = (
  on: string,
  { to = consent.to, sent = [] }: { to?: ForwardingConsent['to']; sent?: Forwarding[] } = {},
  statementId = 's1',
) =>
  forwardStatement(
    { statementId, consents: [consent], sent },
    { to, by: 'kim' },
    startOfDay(plainDate(on)) + 3_600_000,
  );

test.each([
  ['on the first day', forward('2026-03-01'), 'ok'],
  ['on the last day', forward('2026-03-31'), 'ok'],
  ['the day before', forward('2026-02-28'), 'forwarding/no-consent'],
  ['when it has ended', forward('2026-04-01'), 'forwarding/no-consent'],
  ['to somebody else', forward('2026-03-02', { to: 'ivo' }), 'forwarding/no-consent'],
  ['of another text', forward('2026-03-02', {}, 's2'), 'forwarding/no-consent'],
])('B5 a matter of one’s own care is sent on only by consent: %s', (_, result, code) => {
  expect(result.ok ? 'ok' : result.problem.code).toBe(code);
});

test('B5 what was sent carries the consent, and is not sent twice', () => {
  const first = forward('2026-03-02');
  if (!first.ok) throw new Error(first.problem.code);
  expect(first.value).toMatchObject({ statementId: 's1', to: consent.to, by: 'kim', consent });
  expect(forward('2026-03-03', { sent: [first.value] })).toMatchObject({
    problem: { code: 'forwarding/already-sent' },
  });
});
