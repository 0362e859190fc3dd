import { describe, expect, test } from 'vitest';
import { events } from './events.ts';
import { initiatives } from './initiatives.ts';

const ofKind = (kind: string) => events.filter((event) => event.kind === kind);

describe('E1 hearings', () => {
  test('E1 one a year; the first is not proven and the last is planned', () => {
    expect(ofKind('hearing').map(({ year, status, form }) => [year, status, form])).toEqual([
      [2018, 'not-proven', null],
      [2019, 'held', null],
      [2020, 'held', 'digital'],
      [2021, 'held', 'hybrid'],
      [2022, 'planned', null],
    ]);
  });

  test('E1 47 came in 2021, a total; no other number is known', () => {
    expect(events.filter((event) => event.participants !== null)).toMatchObject([
      { id: 'hearing-2021', participants: 47 },
    ]);
  });

  test('E1 only the hearing of 2019 has a day', () => {
    expect(events.filter((event) => event.date !== null)).toMatchObject([
      { id: 'hearing-2019', date: '2019-09-04' },
    ]);
  });
});

test.each([
  ['pre-meeting', 1],
  ['course', 8],
  ['awareness-week', 4],
  ['theme-day', 3],
  ['lecture', 0],
])('E1 events of the kind %s: %i', (kind, count) => {
  expect(ofKind(kind)).toHaveLength(count);
});

test('E3 the two weeks of 2022 in one source are shown', () => {
  expect(events.find((event) => event.id === 'week-2022')?.note).toContain('både vecka 40 och vecka 41');
});

describe('P1 plans', () => {
  test.each([
    ['Handlingsplan Psykisk hälsa 2021, HSN 2022/2905', 24],
    ['Verksamhetsplan 2022', 9],
  ])('P1 %s has %i initiatives', (plan, count) => {
    expect(initiatives.filter((initiative) => initiative.plan === plan)).toHaveLength(count);
  });

  test('P1 eight focus areas, none with an amount of its own', () => {
    expect(new Set(initiatives.map((initiative) => initiative.focusArea))).toHaveProperty('size', 8);
    expect(initiatives.filter((initiative) => initiative.amount !== null)).toEqual([]);
  });

  test('P1 peer support is paused, and says so in the words of the source', () => {
    expect(initiatives.filter((initiative) => initiative.status === 'paused')).toMatchObject([
      { id: 'ini-peer' },
    ]);
    expect(initiatives.find(({ id }) => id === 'ini-peer')?.note).toContain('beslutat men pausat');
  });
});
