import { describe, expect, test } from 'vitest';
import { stepTo } from './step.ts';

type Status = 'draft' | 'sent';
type Action = 'send' | 'change';
const after = (status: Status, action: Action) =>
  stepTo(
    { draft: { send: 'sent', change: 'draft' }, sent: {} },
    { status, action },
    'letter/not-in-this-status',
  );

describe('K5 one table says what may be done', () => {
  test.each<[Status, Action, Status]>([
    ['draft', 'send', 'sent'],
    ['draft', 'change', 'draft'],
  ])('K5 %s, %s: %s', (status, action, next) => {
    expect(after(status, action)).toEqual({ ok: true, value: next });
  });

  test('K5 what the table leaves out is refused, with status and action', () => {
    expect(after('sent', 'send')).toEqual({
      ok: false,
      problem: { code: 'letter/not-in-this-status', data: { status: 'sent', action: 'send' } },
    });
  });
});
