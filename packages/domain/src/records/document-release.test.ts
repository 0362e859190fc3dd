import { describe, expect, test } from 'vitest';
import type { ReleaseState } from '../feedback/release.ts';
import { plainDate } from '../kernel/plain-date.ts';
import {
  attachMaskedFile,
  decideRequest,
  holdsDocument,
  outcomeOf,
  registerRequest,
  requestNumber,
  type DecideState,
  type DocumentRequest,
  type RegisterState,
} from './document-release.ts';

const at = Date.UTC(2026, 10, 27, 12);
const region = { id: 'region', kind: 'region-board', municipalityCode: null } as const;
const falun = { id: 'falun', kind: 'municipality', municipalityCode: '2080' } as const;
const mora = { id: 'mora', kind: 'municipality', municipalityCode: '2062' } as const;
const point = { principalIds: ['falun'], municipalityCode: null };
const toFalun: ReleaseState = {
  statementId: 's1',
  holder: region,
  receiver: falun,
  point,
  authorities: [region, falun, mora],
};

const fresh: RegisterState = { series: 'UTL', taken: [], open: [], between: null };
const asked = {
  kind: 'statement',
  documentId: 's1',
  counterpart: '',
  toAuthorityId: null,
  by: 'fia',
} as const;
const open: DocumentRequest = {
  id: 'UTL-2026-1',
  kind: 'statement',
  documentId: 's1',
  counterpart: null,
  toAuthorityId: null,
  registeredBy: 'fia',
  status: 'open',
  maskedFileId: null,
};

describe('P4 a request gets the next number of our own unbroken series', () => {
  test.each([
    ['the first of the year', [], 'UTL 2026/1'],
    ['one more than the last', [{ series: 'UTL', year: 2026, number: 7 }], 'UTL 2026/8'],
    ['from 1 in a new year', [{ series: 'UTL', year: 2025, number: 90 }], 'UTL 2026/1'],
    ['whatever other series have', [{ series: 'HSN', year: 2026, number: 4 }], 'UTL 2026/1'],
  ])('P4 %s', (_, taken, number) => {
    const registered = registerRequest({ ...fresh, taken }, asked, at);
    expect(registered).toMatchObject({ ok: true, value: { status: 'open', registeredBy: 'fia' } });
    expect(registered.ok && requestNumber(registered.value.id)).toBe(number);
  });

  test('P4 nobody has to say who asks, and who says it is kept', () => {
    expect(registerRequest(fresh, asked, at)).toMatchObject({ value: { counterpart: null } });
    const named = { ...asked, counterpart: 'Dala-Nytt' };
    expect(registerRequest(fresh, named, at)).toMatchObject({ value: { counterpart: 'Dala-Nytt' } });
  });

  test.each([
    ['the same asker', null, false],
    ['somebody else', 'Dala-Nytt', true],
  ])('P4 a second request while one is open, by %s', (_, counterpart, accepted) => {
    expect(registerRequest({ ...fresh, open: [{ ...open, counterpart }] }, asked, at).ok).toBe(accepted);
  });

  test.each([
    ['one that it concerns', toFalun, null],
    ['one that it does not concern', { ...toFalun, receiver: mora }, 'release/does-not-concern'],
    ['the one that has it', { ...toFalun, receiver: region }, 'release/same-authority'],
  ])('B12 another authority asks: %s', (_, between, code) => {
    const registered = registerRequest({ ...fresh, between }, { ...asked, toAuthorityId: 'x' }, at);
    expect(registered.ok ? null : registered.problem.code).toBe(code);
  });
});

type Command = Parameters<typeof decideRequest>[1];
const text = 'Ring Kim på 070-123 45 67 om mottagningen.';
const phone = { from: text.indexOf('070'), to: text.indexOf(' om'), ground: 'contact-details' } as const;
const name = { from: 5, to: 8, ground: 'third-party' } as const;
const state: DecideState = { request: open, text, hasAuthor: false, between: null };
const give: Command = {
  id: open.id,
  outcome: 'give',
  masks: [phone],
  shownProposals: [],
  author: null,
  ground: '25 kap. 1 § OSL',
  reason: '',
  by: 'fia',
};
const withhold: Command = { ...give, outcome: 'withhold', masks: [], reason: 'Kan inte maskeras' };
const file: DecideState = { ...state, text: null, request: { ...open, kind: 'file' } };

describe('P4, B5 a document is given whole, masked or not at all', () => {
  test.each([
    ['masked where something is masked', state, give, 'masked'],
    [
      'whole where every proposal was judged',
      state,
      { ...give, masks: [], shownProposals: [phone.from] },
      'whole',
    ],
    ['whole without a provision', { ...state, text: 'Bra.' }, { ...give, masks: [], ground: '' }, 'whole'],
    [
      'masked where only the name is',
      { ...state, text: 'Bra.', hasAuthor: true },
      { ...give, masks: [], author: 'masked' },
      'masked',
    ],
    [
      'whole with the name',
      { ...state, text: 'Bra.', hasAuthor: true },
      { ...give, masks: [], author: 'shown' },
      'whole',
    ],
    ['not at all', state, withhold, 'withheld'],
    ['a file as it is', file, { ...give, masks: [] }, 'whole'],
    [
      'a file as a masked copy',
      { ...file, request: { ...file.request, maskedFileId: 'f2' } },
      give,
      'masked',
    ],
  ] satisfies readonly (readonly [string, DecideState, Command, string])[])(
    'P4 %s',
    (_, known, command, form) => {
      expect(decideRequest(known, command, at)).toMatchObject({
        ok: true,
        value: { form, decidedBy: 'fia' },
      });
    },
  );

  test('B5 the masking is for release and not for the web, its masks in order', () => {
    expect(decideRequest(state, { ...give, masks: [phone, name] }, at)).toMatchObject({
      value: { masking: { purpose: 'release', masks: [name, phone], by: 'fia', at } },
    });
  });

  test('P4 what is withheld has no masking and no author', () => {
    expect(decideRequest(state, withhold, at)).toMatchObject({ value: { masking: null, author: null } });
  });

  test.each([
    ['twice', { ...state, request: { ...open, status: 'decided' } }, give, 'release/already-decided'],
    ['on what was disposed of', { ...state, text: '' }, give, 'release/document-gone'],
    [
      'with a proposal that nobody judged',
      state,
      { ...give, masks: [name] },
      'masking/proposal-not-answered',
    ],
    [
      'with a mask outside the text',
      state,
      { ...give, masks: [phone, { ...name, to: 900 }] },
      'masking/outside-text',
    ],
    ['with a name that nobody judged', { ...state, hasAuthor: true }, give, 'release/author-not-answered'],
    ['masked without a provision', state, { ...give, ground: '' }, 'release/ground-missing'],
    ['withheld without a provision', state, { ...withhold, ground: '' }, 'release/ground-missing'],
    ['withheld without a reason', state, { ...withhold, reason: '' }, 'release/reason-missing'],
    [
      'to an authority without a ground',
      { ...state, text: 'Bra.', between: toFalun },
      { ...give, masks: [], ground: '' },
      'release/ground-missing',
    ],
    [
      'to an authority that it does not concern',
      { ...state, between: { ...toFalun, receiver: mora } },
      give,
      'release/does-not-concern',
    ],
  ] satisfies readonly (readonly [string, DecideState, Command, string])[])(
    'P4 a decision %s is refused',
    (_, known, command, code) => {
      expect(decideRequest(known, command, at)).toMatchObject({ ok: false, problem: { code } });
    },
  );

  test('B12 between authorities it has the outcomes of a release', () => {
    expect([outcomeOf('whole'), outcomeOf('masked'), outcomeOf('withheld')]).toEqual([
      'may-be-released',
      'released-masked',
      'refused',
    ]);
  });

  test.each([
    ['a file', file.request, null],
    ['a text', open, 'release/masked-file-not-for-text'],
    ['what is decided', { ...file.request, status: 'decided' }, 'release/already-decided'],
  ] as const)('P4 a masked copy in place of %s', (_, request, code) => {
    const attached = attachMaskedFile(request);
    expect(attached.ok ? null : attached.problem.code).toBe(code);
  });
});

describe('P5 a request holds its document from disposal', () => {
  const decided = { status: 'decided', decidedOn: plainDate('2026-11-27') } as const;
  test.each([
    ['while it is open', { status: 'open', form: null, decidedOn: null }, '2036-01-01', true],
    ['given whole: no longer', { ...decided, form: 'whole' }, '2026-11-27', false],
    ['withheld, on the last day to appeal', { ...decided, form: 'withheld' }, '2027-02-27', true],
    ['withheld, the day after', { ...decided, form: 'withheld' }, '2027-02-28', false],
    ['masked, which may be appealed too', { ...decided, form: 'masked' }, '2026-12-24', true],
  ] as const)('P5 %s', (_, request, on, held) => {
    expect(holdsDocument(request, plainDate(on))).toBe(held);
  });
});
