import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { codeOf } from '../testing/result.ts';
import type { OrganisationNumber } from './organisation-number.ts';
import { verifyNumber, writeNumber } from './verified-number.ts';

const own = '802999-0002' as OrganisationNumber;
const other = '802999-0010' as OrganisationNumber;
const by = (actsForIt = false) => ({ personId: 'eva', on: plainDate('2026-09-07'), actsForIt });
const claim = { organisationId: 'org', number: own, basis: 'Registreringsbevis' };

describe('O5 the organisation number', () => {
  test.each([
    ['one that nobody has verified', null, 'ok'],
    ['the verified one again', own, 'ok'],
    ['another than the verified one', other, 'verified-number/by-the-authority-only'],
  ])('O5 an association or an import writes %s', (_, verified, expected) => {
    const done = writeNumber(verified === null ? null : { number: verified }, own);
    expect(codeOf(done)).toBe(expected);
  });

  test.each<[string, object, boolean, string]>([
    ['a number with its basis', {}, false, 'ok'],
    ['without hyphen', { number: '8029990002' }, false, 'ok'],
    ['a wrong check digit', { number: '802999-0003' }, false, 'organisation-number/check-digit'],
    ['a personal number', { number: '19000101-0107' }, false, 'organisation-number/personal-number'],
    ['no basis', { basis: '  ' }, false, 'verified-number/basis-missing'],
    ['by somebody of the association', {}, true, 'verified-number/own-association'],
  ])('O5 the authority verifies %s', (_, fields, actsForIt, expected) => {
    const done = verifyNumber({ ...claim, ...fields }, by(actsForIt));
    expect(codeOf(done)).toBe(expected);
    if (done.ok)
      expect(done.value).toMatchObject({ number: own, verifiedBy: 'eva', verifiedOn: '2026-09-07' });
  });
});
