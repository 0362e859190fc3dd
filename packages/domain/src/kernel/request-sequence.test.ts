import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startOfDay } from './deadline.ts';
import { addDays, plainDate } from './plain-date.ts';
import { all, made, says, sending, sent, terms } from '../testing/request.ts';
import {
  cancelRequest,
  closingDay,
  extendRequest,
  recordNoAnswer,
  requestAccess,
  requestAccesses,
  requestActions,
  requestStatus,
  requestStatuses,
  respond,
  sendRequest,
  type Request,
} from './request.ts';

describe('X1 under any sequence of commands', () => {
  const first = plainDate('2021-02-20');
  const party = fc.constantFrom(...all, 'fisk');
  const command = fc.record({
    day: fc.integer({ min: 0, max: 60 }),
    run: fc.oneof(
      fc.constant((r: Request<string>, at: number) => sendRequest(r, sending, at)),
      fc.tuple(party, fc.option(fc.constant('Sjuk.'))).map(
        ([id, why]) =>
          (r: Request<string>, at: number) =>
            respond(r, says(id, 'x', why), at),
      ),
      party.map((id) => (r: Request<string>, at: number) => recordNoAnswer(r, id, at)),
      fc
        .integer({ min: 0, max: 60 })
        .map(
          (n) => (r: Request<string>, at: number) =>
            extendRequest(r, { closes: addDays(first, n), reason: 'Lov.' }, at),
        ),
      fc.constant((r: Request<string>, at: number) => cancelRequest(r, 'Utgår.', at)),
    ),
  });

  test('X1 nothing is lost, nobody outside the audience answers, late only with a reason', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 20 }), (commands) => {
        let request = made();
        for (const { day, run } of commands.toSorted((a, b) => a.day - b.day)) {
          const at = startOfDay(addDays(first, day));
          const before = request;
          const result = run(request, at);
          if (result.ok) request = result.value;
          expect(request.responses.slice(0, before.responses.length)).toEqual(before.responses);
          expect(request.sendings.slice(0, before.sendings.length)).toEqual(before.sendings);
          expect(request.noAnswer.slice(0, before.noAnswer.length)).toEqual(before.noAnswer);
          if (before.cancelled !== null) expect(request).toEqual(before);
          expect((closingDay(request) ?? '') >= (closingDay(before) ?? '')).toBe(true);
          expect(requestStatuses).toContain(requestStatus(request, at));
          for (const id of [...all, 'fisk'])
            expect(requestAccesses).toContain(requestAccess(request, id, at));
        }
        for (const { partyId, at, lateReason } of request.responses) {
          expect(all).toContain(partyId);
          expect(at >= startOfDay(terms.opens)).toBe(true);
          if (at >= startOfDay(addDays(closingDay(request) ?? first, 1))) expect(lateReason).not.toBeNull();
        }
      }),
    );
  });

  test('X1 who may write is let in, and nobody else is before it closes', () => {
    fc.assert(
      fc.property(party, fc.integer({ min: 0, max: 60 }), (id, day) => {
        const at = startOfDay(addDays(first, day));
        const request = sent({}, first);
        expect(respond(request, says(id), at).ok).toBe(requestAccess(request, id, at) === 'write');
      }),
    );
  });

  test('X1 only what is cancelled has no action left', () => {
    for (const status of requestStatuses)
      expect(requestActions[status].length === 0).toBe(status === 'cancelled');
  });
});
