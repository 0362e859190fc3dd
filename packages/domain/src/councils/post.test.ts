import * as v from 'valibot';
import { expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import type { Appointment } from './appointment.ts';
import { fillPost, Post, postOn, type PostRules } from './post.ts';

const post = v.parse(Post, {
  id: 'samordnare',
  kind: 'coordinator',
  title: 'Brukarinflytandesamordnare',
  hostId: 'region-dalarna',
  share: 50_000,
  period: { from: '2020-01-01', until: '2021-12-31' },
  sources: [],
});
const permanent: Post = { ...post, period: { from: plainDate('2022-01-01'), until: null } };
const free: PostRules = { termMonths: null, mostTerms: null };
const fill = (
  from: string,
  until: string | null,
  { of = post, appointments = [] as Appointment[], rules = free } = {},
) =>
  fillPost(
    { post: of, appointments, rules },
    { id: 'a2', personId: 'alex', from: plainDate(from), until: until === null ? null : plainDate(until) },
  );
const kim: Appointment = {
  id: 'a1',
  personId: 'kim',
  seatId: 'samordnare',
  from: plainDate('2020-03-01'),
  until: plainDate('2020-12-31'),
};

test.each([
  ['the whole time', fill('2020-01-01', '2021-12-31'), 'ok'],
  ['before it is there', fill('2019-12-31', '2021-12-31'), 'post/outside-its-period'],
  ['after it is gone', fill('2020-01-01', '2022-01-01'), 'post/outside-its-period'],
  ['without end in a post that ends', fill('2020-01-01', null), 'post/outside-its-period'],
  ['without end in a permanent one', fill('2022-01-01', null, { of: permanent }), 'ok'],
  [
    'while somebody has it',
    fill('2020-12-31', '2021-06-30', { appointments: [kim] }),
    'appointment/seat-taken',
  ],
  ['the day after', fill('2021-01-01', '2021-06-30', { appointments: [kim] }), 'ok'],
  [
    'for longer than its term',
    fill('2020-01-01', '2021-12-31', { rules: { termMonths: 12, mostTerms: null } }),
    'appointment/longer-than-term',
  ],
])('C3 a post is a seat without a body: %s', (_, result, code) => {
  expect(result.ok ? 'ok' : result.problem.code).toBe(code);
});

test.each([
  ['2019-12-31', 'not-yet'],
  ['2020-01-01', 'empty'],
  ['2020-03-01', 'held'],
  ['2020-12-31', 'held'],
  ['2021-01-01', 'empty'],
  ['2022-01-01', 'gone'],
])('C10 on %s the post is %s', (day, state) => {
  expect(postOn(post, [kim], plainDate(day))).toBe(state);
});
