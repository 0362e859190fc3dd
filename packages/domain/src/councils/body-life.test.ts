import { describe, expect, test } from 'vitest';
import { bodyStatuses, type Body } from './body.ts';
import { changeBodyStatus, closeBody, nextStatuses, seatsLost } from './body-life.ts';
import type { Seat } from './seat.ts';

/** The development group for adult psychiatry, closed in June 2019 without successor. */
const group: Body = {
  id: 'group',
  kind: 'working-group',
  name: 'Utvecklingsgruppen för vuxenpsykiatri',
  aliases: [],
  level: 'county',
  countyCode: '20',
  municipalityCode: null,
  status: 'active',
  host: null,
  targetGroup: null,
  purpose: null,
  startedAt: null,
  endedAt: null,
  successorId: null,
  notes: null,
  sources: [],
};
const seat = (id: string, fields: Partial<Seat> = {}): Seat => ({
  id,
  bodyId: 'group',
  holder: { kind: 'organisation', organisationId: 'org-network', nameInSource: 'Nätverket' },
  standing: 'ordinary',
  places: null,
  stated: true,
  sources: [],
  ...fields,
});
const seats: Seat[] = [
  seat('network'),
  seat('alternate', {
    standing: 'alternate',
    holder: { kind: 'organisation', organisationId: 'org-rsmh', nameInSource: 'RSMH' },
  }),
  seat('personal', { holder: { kind: 'personal' } }),
  seat('chair', { holder: { kind: 'office', office: 'chair', providedBy: null } }),
  seat('guest', { standing: 'co-opted' }),
  seat('unknown', { stated: false }),
  seat('elsewhere', { bodyId: 'other' }),
  seat('new', { bodyId: 'successor' }),
];

describe('C1 closing a body', () => {
  test('C1 surfaces every seat that users lose', () => {
    const result = closeBody({ body: group, seats }, { endedAt: '2019-06', successorId: null });
    expect(result.ok && result.value.lostSeats.map(({ id }) => id)).toEqual([
      'network',
      'alternate',
      'personal',
    ]);
    expect(result.ok && result.value.body).toEqual({ ...group, status: 'closed', endedAt: '2019-06' });
  });

  test('C1 what the successor has taken over is not lost', () => {
    const lost = seatsLost({ body: group, seats }, 'successor');
    expect(lost.map(({ id }) => id)).toEqual(['alternate', 'personal']);
  });

  test('C1 refuses what is closed already, and a body as its own successor', () => {
    const command = { endedAt: '2019-06', successorId: null };
    expect(closeBody({ body: { ...group, status: 'closed' }, seats }, command)).toEqual({
      ok: false,
      problem: { code: 'body/already-closed' },
    });
    expect(closeBody({ body: group, seats }, { ...command, successorId: 'group' })).toEqual({
      ok: false,
      problem: { code: 'body/own-successor', path: 'successorId' },
    });
  });
});

describe('C1 statuses', () => {
  test.each(bodyStatuses)('C1 from %s: closing is possible exactly where the table has it', (status) => {
    const allowed: readonly string[] = nextStatuses[status];
    const result = closeBody({ body: { ...group, status }, seats }, { endedAt: '2026', successorId: null });
    expect(result.ok).toBe(allowed.includes('closed'));
  });

  test('C1 nothing goes back to planned or mentioned but what was only mentioned', () => {
    for (const status of bodyStatuses) {
      const allowed: readonly string[] = nextStatuses[status];
      expect(allowed).not.toContain('mentioned');
      expect(allowed.includes('planned')).toBe(status === 'mentioned');
    }
  });
});

test.each([
  ['planned', 'active', true],
  ['active', 'dormant', true],
  ['dormant', 'active', true],
  ['mentioned', 'planned', true],
  ['active', 'planned', false],
  ['closed', 'active', false],
  ['active', 'active', false],
] as const)('C1 from %s to %s: %s', (from, to, goes) => {
  const result = changeBodyStatus({ ...group, status: from }, to);
  expect(result.ok ? result.value.status : result.problem.code).toBe(goes ? to : 'body/not-in-this-status');
});
