import { describe, expect, test } from 'vitest';
import { startOfDay } from '../kernel/deadline.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { addressPoint, type AddressPoint } from './addressing.ts';
import type { PointKind } from './point.ts';

const at = startOfDay(plainDate('2026-09-07')) + 3_600_000;
const point = {
  kind: 'problem' as PointKind,
  principalIds: ['region-dalarna'],
  principalCertain: false,
  sentAt: null as string | null,
};
const command = { principalIds: ['kommun-falun'], principalCertain: true, send: false };
const addressed = (given: Partial<typeof point>, more: Partial<AddressPoint> = {}) =>
  addressPoint(
    { point: { ...point, ...given }, knownIds: ['kommun-falun', 'region-dalarna'] },
    { ...command, ...more },
    at,
  );

describe('B1, B3 who should answer', () => {
  test('B1 a point is addressed to others, certain or inferred', () => {
    expect(addressed({})).toEqual({
      ok: true,
      value: { ...point, principalIds: ['kommun-falun'], principalCertain: true },
    });
    expect(addressed({}, { principalIds: [] })).toMatchObject({ value: { principalIds: [] } });
  });

  test.each<[string | null, PointKind, boolean, string | null]>([
    [null, 'problem', true, '2026-09-07'],
    [null, 'problem', false, null],
    ['2019-11', 'problem', true, '2019-11'],
    [null, 'praise', true, null],
    [null, 'information', true, null],
  ])('B3 sent before %s, %s, sent now %s: waits since %s', (sentAt, kind, send, expected) => {
    expect(addressed({ sentAt, kind }, { send })).toMatchObject({ value: { sentAt: expected } });
  });

  test.each([
    [{ principalIds: ['kommun-x'] }, 'point/principal-unknown'],
    [{ principalIds: [], send: true }, 'point/principal-missing'],
    [{ principalIds: ['region-dalarna'], principalCertain: false }, 'point/nothing-to-change'],
  ])('B1 refuses %j', (more, code) => {
    expect(addressed({}, more)).toMatchObject({ problem: { code } });
  });
});
