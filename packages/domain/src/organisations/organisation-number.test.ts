import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { OrganisationNumber, parseOrganisationNumber } from './organisation-number.ts';

describe('O1 organisation numbers', () => {
  test.each([
    ['232100-0180', '232100-0180'],
    ['2321000180', '232100-0180'],
    ['16 232100–0180', '232100-0180'],
    ['802000-0009', '802000-0009'],
  ])('O1 reads %s', (raw, number) => {
    expect(parseOrganisationNumber(raw)).toEqual({ ok: true, value: number });
    expect(v.is(OrganisationNumber, number)).toBe(true);
  });

  test.each(['232100-0181', '802000-0008'])('O1 refuses the check digit of %s', (raw) => {
    expect(parseOrganisationNumber(raw)).toEqual({
      ok: false,
      problem: { code: 'organisation-number/check-digit', data: { raw } },
    });
  });

  test.each(['', '232100', '232100-018', '232100/0180', 'SE232100018001', '8o2000-0007'])(
    'O1 refuses %j as unreadable',
    (raw) => {
      expect(parseOrganisationNumber(raw)).toMatchObject({
        problem: { code: 'organisation-number/unreadable' },
      });
      expect(v.is(OrganisationNumber, raw)).toBe(false);
    },
  );

  test.each([
    ['ten digits', '811228-9874'],
    ['without hyphen', '8112289874'],
    ['twelve digits', '19811228-9874'],
    ['over a hundred years', '181228+9874'],
    ['a coordination number', '701063-2391'],
    ['a wrong check digit all the same', '811228-9873'],
    ['with the prefix of tax returns', '168112289874'],
  ])('O1 refuses a personal number and does not repeat it: %s', (_, raw) => {
    expect(parseOrganisationNumber(raw)).toEqual({
      ok: false,
      problem: { code: 'organisation-number/personal-number' },
    });
    expect(v.is(OrganisationNumber, raw)).toBe(false);
  });

  test('O1 one wrong digit, or two neighbours swapped, never passes', () => {
    const place = fc.nat({ max: 6 }).map((n) => n + 3);
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 9 }), (at, more) => {
        const digits = [...'8020000009'];
        digits[at] = String((Number(digits[at]) + more) % 10);
        expect(parseOrganisationNumber(digits.join('')).ok).toBe(false);
      }),
    );
    expect(parseOrganisationNumber('2321000108').ok).toBe(false);
  });
});
