import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import {
  agendaDecisions,
  agendaProposalStatuses,
  decideProposal,
  makeProposal,
  proposesAs,
  takesProposal,
  type AgendaDecision,
  type AgendaProposalStatus,
} from './agenda-proposal.ts';
import { bodyStatuses, type Body } from './body.ts';
import { proposers, type Proposer } from './rules-of-procedure.ts';

const seatOf = (organisationId: string, stated = true) => ({
  stated,
  holder: { kind: 'organisation', organisationId, nameInSource: organisationId } as const,
});
const belonging = { seats: [seatOf('attention'), seatOf('maybe', false)], memberIds: ['rsmh'] };
const words = { title: 'Väntetider', text: 'De växer.', wish: 'En uppföljning' };
const make = (
  organisationId: string,
  status: Body['status'] = 'active',
  mayPropose: readonly Proposer[] = ['organisation'],
) =>
  makeProposal(
    { ...belonging, body: { id: 'council', status }, rules: { mayPropose: [...mayPropose] } },
    { ...words, id: 'p', organisationId },
    plainDate('2026-09-07'),
  );
const codeOf = (result: ReturnType<typeof make>) => (result.ok ? 'ok' : result.problem.code);

describe('C5 who proposes an item', () => {
  test.each([
    ['attention', 'organisation'],
    ['rsmh', 'organisation'],
    ['maybe', 'anyone'],
    ['spes', 'anyone'],
  ])('C2 C5 %s proposes as %s', (organisationId, by) => {
    expect(proposesAs(organisationId, belonging)).toBe(by);
  });

  test.each([
    ['attention', ['organisation'], 'ok'],
    ['attention', ['member', 'authority'], 'agenda/may-not-propose'],
    ['spes', ['organisation'], 'agenda/may-not-propose'],
    ['spes', ['anyone'], 'ok'],
    ['attention', ['anyone'], 'ok'],
    ['attention', [], 'agenda/may-not-propose'],
  ] as const)('C5 %s where %j may: %s', (organisationId, mayPropose, expected) => {
    expect(codeOf(make(organisationId, 'active', mayPropose))).toBe(expected);
    const by = proposesAs(organisationId, belonging);
    expect(takesProposal({ status: 'active' }, { mayPropose: [...mayPropose] }, by)).toBe(expected === 'ok');
  });

  test.each(bodyStatuses.filter((status) => status !== 'active'))(
    'C1 a body that is %s takes none',
    (status) => {
      expect(codeOf(make('attention', status))).toBe('agenda/body-not-active');
      for (const by of proposers) expect(takesProposal({ status }, { mayPropose: [by] }, by)).toBe(false);
    },
  );

  test('C5 a proposal says whose it is, and waits', () => {
    expect(make('attention')).toEqual({
      ok: true,
      value: {
        ...words,
        id: 'p',
        bodyId: 'council',
        organisationId: 'attention',
        proposedAs: 'organisation',
        proposedOn: '2026-09-07',
        status: 'proposed',
        sentBackBecause: null,
      },
    });
  });
});

describe('C5 the secretary decides', () => {
  const results: Readonly<Record<AgendaProposalStatus, Readonly<Record<AgendaDecision, string>>>> = {
    proposed: { accept: 'accepted', 'send-back': 'sent-back' },
    accepted: { accept: 'agenda/not-in-this-status', 'send-back': 'agenda/not-in-this-status' },
    'sent-back': { accept: 'agenda/not-in-this-status', 'send-back': 'agenda/not-in-this-status' },
  };
  const cells = agendaProposalStatuses.flatMap((status) =>
    agendaDecisions.map((decision) => [status, decision, results[status][decision]] as const),
  );
  test.each(cells)('C5 %s, %s: %s', (status, decision, expected) => {
    const decided = decideProposal({ status }, { decision, reason: 'Hör till kommunen' });
    expect(decided.ok ? decided.value.status : decided.problem.code).toBe(expected);
  });

  test('C5 nothing is sent back without a reason; what is accepted needs none', () => {
    const proposed = { status: 'proposed' } as const;
    expect(decideProposal(proposed, { decision: 'send-back', reason: ' ' })).toMatchObject({
      problem: { code: 'agenda/reason-missing', path: 'reason' },
    });
    expect(decideProposal(proposed, { decision: 'send-back', reason: ' Hör till kommunen ' })).toMatchObject({
      value: { sentBackBecause: 'Hör till kommunen' },
    });
    expect(decideProposal(proposed, { decision: 'accept', reason: '' })).toMatchObject({
      value: { status: 'accepted', sentBackBecause: null },
    });
  });
});
