import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { sign, signingState, type Signatory, type Signature } from './signatory.ts';
import {
  decideDocument,
  documentStatuses,
  standingDocuments,
  standingIn,
  type DocumentCommand,
  type DocumentState,
  type DocumentStatus,
} from './standing.ts';

const code = (result: { ok: true } | { ok: false; problem: { code: string } }) =>
  result.ok ? 'ok' : result.problem.code;
const document = (status: DocumentStatus, fields: Partial<DocumentState> = {}): DocumentState => ({
  organisationId: 'org',
  year: 2026,
  document: 'statutes',
  status,
  fileId: 'f1',
  reason: null,
  ...fields,
});

const handedIn = plainDate('2026-03-12');

describe('O5 documents', () => {
  const commands: readonly DocumentCommand[] = [
    { by: 'association', action: 'submit', on: handedIn, fileId: 'f2' },
    { by: 'authority', action: 'approve', fileId: 'f1' },
    { by: 'authority', action: 'reject', reason: 'Underskrift saknas', fileId: 'f1' },
  ];
  const allowed: Readonly<Record<DocumentStatus, Readonly<Record<string, DocumentStatus>>>> = {
    missing: { submit: 'submitted' },
    submitted: { submit: 'submitted', approve: 'approved', reject: 'rejected' },
    approved: { submit: 'submitted' },
    rejected: { submit: 'submitted' },
  };
  test.each(
    documentStatuses.flatMap((status) =>
      commands.map((command) => [status, command.action, command] as const),
    ),
  )('O5 %s, %s', (status, action, command) => {
    const done = decideDocument(document(status), command);
    expect(done.ok ? done.value.status : done.problem.code).toBe(
      allowed[status][action] ?? 'standing/not-in-this-status',
    );
  });

  test.each<[string, DocumentCommand, string]>([
    [
      'an association that approves itself',
      { by: 'association', action: 'approve', fileId: 'f1' },
      'standing/wrong-party',
    ],
    [
      'an authority that hands in',
      { by: 'authority', action: 'submit', on: handedIn, fileId: 'f' },
      'standing/wrong-party',
    ],
    [
      'a rejection without reason',
      { by: 'authority', action: 'reject', reason: ' ', fileId: 'f1' },
      'standing/reason-missing',
    ],
    [
      'an approval of a version that was replaced',
      { by: 'authority', action: 'approve', fileId: 'f0' },
      'standing/newer-file',
    ],
    [
      'a rejection of a version that was replaced',
      { by: 'authority', action: 'reject', reason: 'Underskrift saknas', fileId: 'f0' },
      'standing/newer-file',
    ],
    [
      'a submission without file',
      { by: 'association', action: 'submit', on: handedIn, fileId: '' },
      'standing/file-missing',
    ],
  ])('O5 refuses %s', (_, command, expected) => {
    expect(code(decideDocument(document('submitted'), command))).toBe(expected);
  });

  test.each([
    [1989, 'standing/year-not-possible'],
    [1990, 'ok'],
    [2027, 'ok'],
    [2028, 'standing/year-not-possible'],
  ])('O5 K4 for the year %i: %s', (year, expected) => {
    const command = { by: 'association', action: 'submit', on: handedIn, fileId: 'f2' } as const;
    expect(code(decideDocument(document('missing', { year }), command))).toBe(expected);
  });

  test('O5 what comes again replaces the reason for rejection', () => {
    const again = decideDocument(document('rejected', { reason: 'Fel år' }), {
      by: 'association',
      action: 'submit',
      on: handedIn,
      fileId: 'f2',
    });
    expect(again).toMatchObject({ value: { status: 'submitted', fileId: 'f2', reason: null } });
  });
});

describe('O5 standing for a year', () => {
  const all = (status: DocumentStatus, year = 2026) =>
    standingDocuments.map((kind) => document(status, { document: kind, year }));
  test.each<[string, readonly DocumentState[], string]>([
    ['nothing', [], 'incomplete'],
    ['everything approved', all('approved'), 'approved'],
    ['everything of another year', all('approved', 2025), 'incomplete'],
    ['everything submitted', all('submitted'), 'to-review'],
    ['one rejected', [...all('approved'), document('rejected')], 'incomplete'],
    ['four of five', all('approved').slice(1), 'incomplete'],
    ['one to review', [...all('approved'), document('submitted')], 'to-review'],
    [
      'another association’s',
      all('approved').map((one) => ({ ...one, organisationId: 'other' })),
      'incomplete',
    ],
  ])('O5 %s', (_, states, expected) => {
    expect(standingIn(states, 'org', 2026).state).toBe(expected);
  });

  test('O5 each document is told apart', () => {
    expect(
      standingIn([document('approved'), document('rejected', { document: 'audit-report' })], 'org', 2026)
        .documents,
    ).toEqual({
      statutes: 'approved',
      'annual-meeting-minutes': 'missing',
      'activity-report': 'missing',
      'audit-report': 'rejected',
      signatories: 'missing',
    });
  });
});

describe('O6 signatories', () => {
  const right = (personId: string, signs: Signatory['signs'], until: string | null = null): Signatory => ({
    organisationId: 'org',
    personId,
    signs,
    from: plainDate('2026-01-01'),
    until: until === null ? null : plainDate(until),
  });
  const signatories = [
    right('ann', 'alone'),
    right('bo', 'jointly'),
    right('cia', 'jointly'),
    right('dan', 'alone', '2026-03-31'),
    right('fia', 'jointly'),
    right('fia', 'alone'),
  ];
  const on = (personId: string, day = '2026-05-01'): Signature => ({ personId, on: plainDate(day) });

  test.each<[string, readonly Signature[], string]>([
    ['nobody', [], 'unsigned'],
    ['one alone', [on('ann')], 'signed'],
    ['one of two', [on('bo')], 'awaiting-second-signature'],
    ['the same one twice', [on('bo'), on('bo')], 'awaiting-second-signature'],
    ['two jointly', [on('bo'), on('cia')], 'signed'],
    ['a stranger', [on('eve')], 'unsigned'],
    ['one whose right has ended', [on('dan')], 'unsigned'],
    ['on its last day', [on('dan', '2026-03-31')], 'signed'],
    ['one who signs alone and jointly', [on('fia')], 'signed'],
    ['before it began', [on('ann', '2025-12-31')], 'unsigned'],
  ])('O6 %s', (_, signatures, expected) => {
    expect(signingState(signatories, signatures)).toBe(expected);
  });

  test('O6 refusals', () => {
    expect(code(sign(signatories, [], on('eve')))).toBe('signature/not-a-signatory');
    expect(code(sign(signatories, [on('bo')], on('bo')))).toBe('signature/already-yours');
    expect(code(sign(signatories, [on('bo'), on('eve')], on('bo')))).toBe('signature/already-yours');
    expect(code(sign(signatories, [on('ann')], on('bo')))).toBe('signature/already-signed');
    expect(sign(signatories, [on('bo')], on('cia'))).toMatchObject({ value: { state: 'signed' } });
  });

  test('O6 in whatever order they sign, only one who signs alone or two different ones make it signed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ann', 'bo', 'cia', 'dan', 'eve'), { maxLength: 8 }), (order) => {
        let signatures: readonly Signature[] = [];
        for (const personId of order) {
          const done = sign(signatories, signatures, on(personId));
          if (done.ok) ({ signatures } = done.value);
        }
        const signed = new Set(signatures.map(({ personId }) => personId));
        expect(signed.size).toBe(signatures.length);
        expect(signingState(signatories, signatures) === 'signed').toBe(
          signed.has('ann') || (signed.has('bo') && signed.has('cia')),
        );
      }),
    );
  });
});
