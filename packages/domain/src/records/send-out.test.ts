import { expect, test } from 'vitest';
import { ok, refuse } from '../kernel/result.ts';
import { decideSendOut, type SendOut } from './send-out.ts';

const recipients = [{ personId: 'anna' }, { personId: 'bo' }];
const command = (fields: Partial<SendOut> = {}): SendOut => ({
  id: 'made-by-the-form-once',
  audience: { kind: 'associations', scopeId: '' },
  heading: 'Hearing i höst',
  text: 'Välkomna den 7 september 2026.',
  personIds: ['anna', 'bo'],
  ...fields,
});

test('Z1 goes to exactly those who were looked at, in whatever order', () => {
  expect(decideSendOut(recipients, command())).toEqual(ok(command()));
  expect(decideSendOut(recipients.toReversed(), command()).ok).toBe(true);
});

test.each([
  { change: 'somebody has left', personIds: ['anna', 'bo', 'carl'] },
  { change: 'somebody has come', personIds: ['anna'] },
  { change: 'somebody was replaced', personIds: ['anna', 'carl'] },
  { change: 'somebody stands there twice in the place of another', personIds: ['anna', 'anna'] },
])('Z1 is refused where $change since', ({ personIds }) => {
  expect(decideSendOut(recipients, command({ personIds }))).toEqual(refuse('send-out/recipients-changed'));
});

test('is refused where nobody can be reached', () => {
  expect(decideSendOut([], command({ personIds: [] }))).toEqual(refuse('send-out/nobody'));
});

test.each([
  { path: 'heading', code: 'send-out/heading-missing' },
  { path: 'text', code: 'send-out/text-missing' },
] as const)('is refused without $path', ({ path, code }) => {
  expect(decideSendOut(recipients, command({ [path]: '' }))).toEqual(refuse(code, undefined, path));
});

test.each(['heading', 'text'] as const)('Z1 is refused with a personal number in the %s', (path) => {
  const written = command({ [path]: 'Om 19121212-1212' });
  expect(decideSendOut(recipients, written)).toEqual(refuse('send-out/personal-number', undefined, path));
});
