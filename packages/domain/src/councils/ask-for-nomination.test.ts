import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { officeSeat, seat } from '../testing/council.ts';
import { askedFor, nominationOf } from '../testing/nominations.ts';
import { noon } from '../testing/noon.ts';
import { codeOf, valueOf } from '../testing/result.ts';
import {
  askForNomination,
  cancelNominationRequest,
  declineToNominate,
  extendNominationRequest,
} from './ask-for-nomination.ts';
import { mayNominate, type Asked, type Nomination } from './nomination.ts';

const asked = askedFor();
const having = (status: Nomination['status'] | null): Asked => ({
  asked,
  nominations: status === null ? [] : [nominationOf({ status })],
});
const on = noon('2026-01-10');
const closed = noon('2026-02-01');

describe('C4 the owner asks an association', () => {
  const body = { id: 'council', status: 'active' } as const;
  const command = { id: 'r2', seatId: 'a', assignment: 'Fyra möten.', closes: plainDate('2026-03-01') };
  type Case = [string, Partial<Parameters<typeof askForNomination>[0]>, object, string];
  test.each<Case>([
    ['for its seat', {}, {}, 'ok'],
    ['for a planned council', { body: { ...body, status: 'planned' } }, {}, 'ok'],
    ['for a closed one', { body: { ...body, status: 'closed' } }, {}, 'nomination/body-not-at-work'],
    ['for a dormant one', { body: { ...body, status: 'dormant' } }, {}, 'nomination/body-not-at-work'],
    ['for an office', { seat: officeSeat('chair') }, {}, 'nomination/seat-of-no-association'],
    ['for a seat that is none', { seat: undefined }, {}, 'nomination/seat-of-no-association'],
    ['without the task in words', {}, { assignment: ' ' }, 'assignment/not-written'],
    ['K3 till today', {}, { closes: plainDate('2026-02-01') }, 'ok'],
    ['K3 till yesterday', {}, { closes: plainDate('2026-01-31') }, 'request/closes-before-it-opens'],
    ['again, where it did not answer', { earlier: [having(null)] }, {}, 'ok'],
    ['again, where the owner refused', { earlier: [having('refused')] }, {}, 'ok'],
    ['for the next term', { earlier: [having('appointed')] }, {}, 'ok'],
    ['again, before it is decided', { earlier: [having('nominated')] }, {}, 'nomination/already-asked'],
    [
      'for the second of two places',
      { earlier: [having('nominated')], seat: seat('a', { places: 2 }) },
      {},
      'ok',
    ],
  ])('C4 %s', (_, state, fields, expected) => {
    const given = { body, seat: seat('a'), earlier: [], ...state };
    expect(codeOf(askForNomination(given, { ...command, ...fields }, closed))).toBe(expected);
  });

  test('C4 not twice while the first is open', () => {
    const given = { body, seat: seat('a'), earlier: [having(null)] };
    expect(codeOf(askForNomination(given, command, on))).toBe('nomination/already-asked');
  });
});

describe('C4 the association nominates nobody', () => {
  const decline = (state: Asked, word: string, at = on) =>
    declineToNominate(state, { organisationId: 'org-a', word }, at);

  test('C4 with a word; the same again is the same, another word is another', () => {
    const declined = valueOf(decline(having(null), ' Ingen har tid. '));
    expect(declined).toMatchObject({ declinedBecause: 'Ingen har tid.', changed: true });
    const again = { asked: declined, nominations: [] };
    expect(valueOf(decline(again, 'Ingen har tid.')).changed).toBe(false);
    expect(valueOf(decline(again, 'Vi väntar till hösten.')).changed).toBe(true);
  });

  test.each<[string, Asked, string, number, string]>([
    ['without a word', having(null), ' ', on, 'nomination/word-missing'],
    ['while a nomination waits', having('nominated'), 'Nej', on, 'nomination/not-in-this-status'],
    ['K3 after the last day', having(null), 'Nej', closed, 'nomination/too-late'],
  ])('C4 %s', (_, state, word, at, expected) => {
    expect(codeOf(decline(state, word, at))).toBe(expected);
  });
});

describe('C4 the owner gives more time', () => {
  const later = plainDate('2026-02-28');
  const more = (state: Asked, fields: object = {}, at = on) =>
    extendNominationRequest(
      state,
      { closes: later, reason: 'Årsmötet är i mitten av februari.', ...fields },
      at,
    );

  test('K3 the association may nominate until the new last day, and not after it', () => {
    const state = { asked: valueOf(more(having(null))), nominations: [] };
    expect(mayNominate(state, noon('2026-02-28'))).toBe(true);
    expect(mayNominate(state, noon('2026-03-01'))).toBe(false);
    expect(codeOf(more(state))).toBe('request/not-later');
  });

  test.each<[string, Asked, object, number, string]>([
    ['without a reason', having(null), { reason: ' ' }, on, 'request/reason-missing'],
    ['to the same day', having(null), { closes: plainDate('2026-01-31') }, on, 'request/not-later'],
    ['while a nomination waits', having('nominated'), {}, on, 'nomination/waits-for-decision'],
    ['when somebody is appointed', having('appointed'), {}, on, 'nomination/not-in-this-status'],
    ['to somebody refused before', having('refused'), {}, on, 'ok'],
    ['when it has closed', having(null), {}, closed, 'request/not-in-this-status'],
  ])('C4 %s', (_, state, fields, at, expected) => {
    expect(codeOf(more(state, fields, at))).toBe(expected);
  });
});

describe('C4 the owner takes the request back', () => {
  test.each<[string, Asked, string, number, string]>([
    ['with a reason', having(null), 'Rådet görs om.', on, 'ok'],
    ['without one', having(null), ' ', on, 'request/reason-missing'],
    ['while a nomination waits', having('nominated'), 'x', on, 'nomination/waits-for-decision'],
    ['when somebody is appointed', having('appointed'), 'x', on, 'nomination/not-in-this-status'],
    ['when it has closed', having(null), 'x', closed, 'request/not-in-this-status'],
  ])('C4 %s', (_, state, reason, at, expected) => {
    expect(codeOf(cancelNominationRequest(state, reason, at))).toBe(expected);
  });
});
