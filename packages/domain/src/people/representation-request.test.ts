import { describe, expect, test } from 'vitest';
import { startOfDay } from '../kernel/deadline.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { respond, sendRequest } from '../kernel/request.ts';
import { codeOf, valueOf } from '../testing/result.ts';
import { ownTie } from './tie.ts';
import {
  askForRepresentatives,
  chooseRepresentative,
  proposedIn,
  representativeTies,
  type RepresentationRequest,
  type Representative,
  type Wanted,
} from './representation-request.ts';

const wanted: Wanted = {
  task: 'audit',
  what: 'Brukarrevision av avdelning 68',
  from: plainDate('2026-09-01'),
  until: plainDate('2026-12-15'),
  place: 'Säter',
  feeScheduleId: 'fixed',
  number: 2,
};
const terms = {
  id: 'r',
  audience: { kind: 'named', partyIds: ['org-a', 'org-b', 'pool-person'] },
  opens: plainDate('2026-06-01'),
  closes: plainDate('2026-06-30'),
  stages: [],
} as const;
const at = startOfDay(plainDate('2026-06-10'));

const answered = (answers: Readonly<Record<string, readonly string[]>>): RepresentationRequest => {
  const asked = valueOf(askForRepresentatives(wanted, terms));
  const sent = valueOf(
    sendRequest(asked.request, { partyIds: terms.audience.partyIds, channel: 'mail', documents: [] }, at),
  );
  const request = Object.entries(answers).reduce((before, [key, personIds]) => {
    const partyId = key.split('#')[0] ?? key;
    const body = personIds.map((personId) => ({ personId, organisationId: partyId }));
    return valueOf(respond(before, { partyId, said: { kind: 'answer', body }, lateReason: null }, at));
  }, sent);
  return { ...asked, request };
};
const papers = {
  assignment: 'Uppdrag',
  declaration: { givenOn: plainDate('2026-07-01'), ties: [], other: null },
};

describe('R1 a request for representatives', () => {
  test.each<[string, Partial<Wanted>, string]>([
    ['complete', {}, 'ok'],
    ['one day', { until: plainDate('2026-09-01') }, 'ok'],
    ['for one person', { number: 1 }, 'ok'],
    ['without saying what', { what: ' ' }, 'representation/what-missing'],
    ['without place', { place: '' }, 'representation/place-missing'],
    ['for nobody', { number: 0 }, 'representation/number-missing'],
    ['for half a person', { number: 1.5 }, 'representation/number-missing'],
    ['ending before it starts', { until: plainDate('2026-08-31') }, 'representation/ends-before-it-starts'],
  ])('R1 %s', (_, fields, expected) => {
    expect(codeOf(askForRepresentatives({ ...wanted, ...fields }, terms))).toBe(expected);
  });

  test('R1 to nobody', () => {
    expect(
      codeOf(askForRepresentatives(wanted, { ...terms, audience: { kind: 'named', partyIds: [] } })),
    ).toBe('request/no-audience');
  });

  test('R1 each proposed once; a party’s latest answer counts', () => {
    const asked = answered({ 'org-a': ['kim', 'alex'], 'org-b': ['kim'], 'org-a#2': ['sam', 'kim'] });
    expect(proposedIn(asked)).toEqual([
      { personId: 'sam', organisationId: 'org-a' },
      { personId: 'kim', organisationId: 'org-a' },
    ]);
  });

  test.each<[string, string, readonly string[], object, string]>([
    ['one proposed', 'kim', [], {}, 'ok'],
    ['one not proposed', 'eve', [], {}, 'representation/not-proposed'],
    ['one chosen already', 'kim', ['kim'], {}, 'representation/already-chosen'],
    ['a third of two', 'kim', ['alex', 'sam'], {}, 'representation/all-places-taken'],
    ['without written assignment', 'kim', [], { assignment: null }, 'assignment/not-written'],
    ['without declaration', 'kim', [], { declaration: null }, 'assignment/interests-not-declared'],
  ])('R1 chooses %s', (_, personId, chosen, fields, expected) => {
    const before = chosen.map((id): Representative => ({ personId: id, organisationId: null, ...papers }));
    expect(
      codeOf(
        chooseRepresentative(answered({ 'org-a': ['kim'] }), before, { personId, ...papers, ...fields }),
      ),
    ).toBe(expected);
  });

  test('R1 F6 to sit for an organisation is a tie while the task lasts; one from the pool has what was declared', () => {
    const declared = ownTie({ personId: 'kim', from: plainDate('2020-01-01'), until: null }, 'board-member', {
      kind: 'organisation',
      id: 'org-b',
    });
    const declaration = { givenOn: plainDate('2026-07-01'), ties: [declared], other: null };
    const chosen: Representative = { personId: 'kim', organisationId: 'org-a', ...papers, declaration };
    expect(representativeTies(wanted, chosen)).toEqual([
      {
        personId: 'kim',
        through: 'self',
        to: { kind: 'organisation', id: 'org-a' },
        kind: 'appointment',
        period: { from: '2026-09-01', until: '2026-12-15' },
        matterId: null,
      },
      declared,
    ]);
    expect(representativeTies(wanted, { ...chosen, organisationId: null })).toEqual([declared]);
  });
});
