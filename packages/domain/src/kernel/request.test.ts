import { describe, expect, test } from 'vitest';
import { plainDate } from './plain-date.ts';
import { noon } from '../testing/noon.ts';
import { made, says, sending, sent, terms } from '../testing/request.ts';
import { codeOf, valueOf } from '../testing/result.ts';
import {
  answersByParty,
  cancelRequest,
  closingDay,
  extendRequest,
  newRequest,
  recordNoAnswer,
  requestAccess,
  requestStatus,
  respond,
  sendRequest,
  type RequestProblem,
} from './request.ts';
import type { Result } from './result.ts';

describe('K3 a request is open on its opening and its closing day, summer time too', () => {
  test.each([
    ['2021-02-28T22:59:59Z', 'announced'],
    ['2021-02-28T23:00:00Z', 'open'],
    ['2021-03-28T21:59:59Z', 'open'],
    ['2021-03-28T22:00:00Z', 'closed'],
  ])('K3 %s is %s', (instant, status) => {
    expect(requestStatus(sent(), Date.parse(instant))).toBe(status);
  });

  test('K3 before it is sent it is a draft, whatever the day', () => {
    expect(requestStatus(made(), noon('2021-03-10'))).toBe('draft');
  });

  test('F1 without a closing day it stays open', () => {
    expect(requestStatus(sent({ closes: null }), noon('2099-01-01'))).toBe('open');
  });
});

describe('X1 what is refused', () => {
  const cases: [string, () => Result<unknown, RequestProblem>, RequestProblem['code']][] = [
    [
      'nobody is asked',
      () => newRequest({ ...terms, audience: { kind: 'named', partyIds: [] } }),
      'request/no-audience',
    ],
    [
      'it closes before it opens',
      () => newRequest({ ...terms, closes: plainDate('2021-02-28') }),
      'request/closes-before-it-opens',
    ],
    [
      'sent when nobody can answer any more',
      () => sendRequest(made(), sending, noon('2021-03-29')),
      'request/closing-day-passed',
    ],
    [
      'sent to nobody',
      () => sendRequest(made(), { ...sending, partyIds: [] }, noon('2021-03-01')),
      'request/no-audience',
    ],
    [
      'sent to somebody else',
      () => sendRequest(made(), { ...sending, partyIds: ['fisk'] }, noon('2021-03-01')),
      'request/not-asked',
    ],
    [
      'an answer from somebody else',
      () => respond(sent(), says('fisk'), noon('2021-03-10')),
      'request/not-asked',
    ],
    [
      'an answer to a draft',
      () => respond(made(), says('shedo'), noon('2021-03-10')),
      'request/not-in-this-status',
    ],
    [
      'an answer before it opens',
      () => respond(sent(), says('shedo'), noon('2021-02-28')),
      'request/not-in-this-status',
    ],
    ['a late answer', () => respond(sent(), says('shedo'), noon('2021-03-29')), 'request/reason-missing'],
    [
      'a late answer with an empty reason',
      () => respond(sent(), says('shedo', 'x', ' '), noon('2021-03-29')),
      'request/reason-missing',
    ],
    [
      'silence recorded while it is open',
      () => recordNoAnswer(sent(), 'shedo', noon('2021-03-28')),
      'request/not-in-this-status',
    ],
    [
      'silence of one that it was not sent to',
      () => recordNoAnswer(sent(), 'fisk', noon('2021-03-29')),
      'request/not-sent-to',
    ],
    [
      'more time without a reason',
      () => extendRequest(sent(), { closes: plainDate('2021-04-01'), reason: '' }, noon('2021-03-10')),
      'request/reason-missing',
    ],
    [
      'the same day is not more time',
      () => extendRequest(sent(), { closes: plainDate('2021-03-28'), reason: 'Lov.' }, noon('2021-03-10')),
      'request/not-later',
    ],
    [
      'more time after it has closed',
      () => extendRequest(sent(), { closes: plainDate('2021-04-28'), reason: 'Lov.' }, noon('2021-03-29')),
      'request/not-in-this-status',
    ],
    [
      'taken back without a reason',
      () => cancelRequest(sent(), '', noon('2021-03-10')),
      'request/reason-missing',
    ],
    [
      'taken back when it has closed',
      () => cancelRequest(sent(), 'Utgår.', noon('2021-03-29')),
      'request/not-in-this-status',
    ],
  ];
  test.each(cases)('X1 %s', (_, run, code) => {
    expect(codeOf(run())).toBe(code);
  });
});

describe('X1 answers, silence and proof', () => {
  test('X1 the latest answer counts, every version is kept, and silence is recorded', () => {
    let request = sent();
    request = valueOf(respond(request, says('shedo', 'Först.'), noon('2021-03-10')));
    request = valueOf(respond(request, says('shedo', 'Sedan.'), noon('2021-03-11')));
    request = valueOf(
      respond(
        request,
        { partyId: 'rsmh', said: { kind: 'abstain' }, lateReason: 'hörs inte' },
        noon('2021-03-12'),
      ),
    );
    expect(answersByParty(request).get('attention')).toBe('awaited');
    request = valueOf(recordNoAnswer(request, 'attention', noon('2021-03-29')));
    expect(Object.fromEntries(answersByParty(request))).toEqual({
      attention: 'no-answer',
      shedo: 'answered',
      rsmh: 'abstained',
    });
    expect(request.responses.map(({ said }) => (said.kind === 'answer' ? said.body : null))).toEqual([
      'Först.',
      'Sedan.',
      null,
    ]);
    expect(request.responses.map(({ lateReason }) => lateReason)).toEqual([null, null, null]);
    expect(codeOf(recordNoAnswer(request, 'shedo', noon('2021-03-30')))).toBe('request/has-answered');
  });

  test('F1 a late answer with a reason is let in, and the silence recorded before it stays on record', () => {
    const silent = valueOf(recordNoAnswer(sent(), 'shedo', noon('2021-03-29')));
    const late = valueOf(respond(silent, says('shedo', 'Vi var sjuka.', 'Sjukdom'), noon('2021-03-30')));
    expect(answersByParty(late).get('shedo')).toBe('answered');
    expect(late.noAnswer).toEqual([{ partyId: 'shedo', at: noon('2021-03-29') }]);
    expect(late.responses[0]?.lateReason).toBe('Sjukdom');
  });

  test('X1 sent twice is proved twice', () => {
    const twice = valueOf(sendRequest(sent(), { ...sending, partyIds: ['shedo'] }, noon('2021-03-20')));
    expect(twice.sendings).toEqual([
      { ...sending, at: noon('2021-02-20') },
      { ...sending, partyIds: ['shedo'], at: noon('2021-03-20') },
    ]);
  });

  test('X1 whoever was asked in any sending is heard, the latest word counts, and silence is recorded once', () => {
    const apart = valueOf(sendRequest(made(), { ...sending, partyIds: ['shedo'] }, noon('2021-02-20')));
    let request = valueOf(sendRequest(apart, { ...sending, partyIds: ['rsmh'] }, noon('2021-03-02')));
    expect([...answersByParty(request).values()]).toEqual(['not-sent', 'awaited', 'awaited']);
    request = valueOf(respond(request, says('rsmh'), noon('2021-03-10')));
    const abstains = { partyId: 'rsmh', said: { kind: 'abstain' as const }, lateReason: null };
    request = valueOf(respond(request, abstains, noon('2021-03-11')));
    request = valueOf(recordNoAnswer(request, 'shedo', noon('2021-03-29')));
    expect(recordNoAnswer(request, 'shedo', noon('2021-03-30'))).toEqual({ ok: true, value: request });
    expect([...answersByParty(request).values()]).toEqual(['not-sent', 'no-answer', 'abstained']);
  });

  test('K3 a request may open and close on one day', () => {
    const day = plainDate('2021-03-01');
    const oneDay = sent({ closes: day });
    expect(requestStatus(oneDay, noon('2021-03-01'))).toBe('open');
    const rolling = sent({ closes: null });
    expect(codeOf(extendRequest(rolling, { closes: day, reason: 'Slut.' }, noon('2021-02-25')))).toBe('ok');
  });

  test('F1 a rolling request gets its closing day; more time moves it', () => {
    const on = noon('2021-03-10');
    const closing = valueOf(
      extendRequest(sent({ closes: null }), { closes: plainDate('2021-03-20'), reason: 'Slut.' }, on),
    );
    expect(closingDay(closing)).toBe('2021-03-20');
    const later = valueOf(extendRequest(closing, { closes: plainDate('2021-04-20'), reason: 'Lov.' }, on));
    expect(requestStatus(later, noon('2021-04-20'))).toBe('open');
  });
});

describe('X1 stages: hidden, read, write', () => {
  const staged = sent({
    stages: [
      { id: 'two', from: plainDate('2021-03-15'), access: { shedo: 'read' }, others: 'write' },
      { id: 'one', from: plainDate('2021-03-01'), access: { shedo: 'write' }, others: 'hidden' },
    ],
  });
  test.each([
    ['before the first stage', 'shedo', '2021-02-28', 'hidden'],
    ['first stage, named', 'shedo', '2021-03-14', 'write'],
    ['first stage, the others', 'rsmh', '2021-03-14', 'hidden'],
    ['second stage, named', 'shedo', '2021-03-15', 'read'],
    ['second stage, the others', 'rsmh', '2021-03-15', 'write'],
    ['closed', 'rsmh', '2021-03-29', 'read'],
    ['not asked', 'fisk', '2021-03-15', 'hidden'],
    ['a name of the language itself', 'toString', '2021-03-15', 'hidden'],
  ])('X1 %s', (_, partyId, on, access) => {
    expect(requestAccess(staged, partyId, noon(on))).toBe(access);
  });

  test('X1 who only reads in a stage may not answer', () => {
    expect(codeOf(respond(staged, says('shedo'), noon('2021-03-20')))).toBe('request/not-allowed-to-answer');
  });

  test('X1 without stages one reads from the sending and writes from the opening', () => {
    const at = (date: string) => requestAccess(sent(), 'shedo', noon(date));
    expect([requestAccess(made(), 'shedo', noon('2021-03-02')), at('2021-02-25'), at('2021-03-02')]).toEqual([
      'hidden',
      'read',
      'write',
    ]);
  });

  test('F1 a call to anyone can be answered by anyone', () => {
    const open = valueOf(
      sendRequest(made({ audience: { kind: 'anyone' } }), { ...sending, partyIds: [] }, noon('2021-02-20')),
    );
    expect(requestAccess(open, 'fisk', noon('2021-03-02'))).toBe('write');
    expect(codeOf(respond(open, says('fisk'), noon('2021-03-02')))).toBe('ok');
  });
});
