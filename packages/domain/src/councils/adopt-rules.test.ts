import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { rules } from '../testing/council.ts';
import { codeOf, valueOf } from '../testing/result.ts';
import { adoptRules } from './adopt-rules.ts';
import type { Body } from './body.ts';
import { lastDayOfTerm, rulesOn, type AdoptedRules } from './rules-of-procedure.ts';

const today = plainDate('2026-03-01');
const form = (fields: object = {}) => ({
  id: 'new',
  value: { ...rules, termMonths: 12 },
  source: 'Protokoll § 3',
  adoptedOn: '2026-02-10',
  from: '2026-04-01',
  ...fields,
});
const earlier: AdoptedRules = {
  id: 'first',
  bodyId: 'council',
  adoptedOn: plainDate('2025-01-10'),
  version: { value: rules, source: 'Protokoll § 1', from: '2025-02-01', isDefault: false },
};
const state = (status: Body['status'] = 'active') => ({ body: { id: 'council', status }, own: [earlier] });

describe('C5 a body adopts rules of its own', () => {
  test('C3 C5 the earlier ones apply until the first day of the new ones, and so do their terms', () => {
    const made = valueOf(adoptRules(state(), form(), today));
    const defaults = { ...earlier.version, value: { ...rules, termMonths: 48 }, isDefault: true };
    const termFrom = (day: string) => {
      const from = plainDate(day);
      const { value } = rulesOn({ bodyRules: [earlier, made], defaults }, 'council', from);
      return lastDayOfTerm(from, value);
    };
    expect(termFrom('2025-01-31')).toBe('2029-01-30');
    expect(termFrom('2026-03-31')).toBe('2028-03-30');
    expect(termFrom('2026-04-01')).toBe('2027-03-31');
  });

  test.each<[string, Body['status'], string]>([
    ['at work', 'active', 'ok'],
    ['planned', 'planned', 'ok'],
    ['at rest', 'dormant', 'ok'],
    ['closed', 'closed', 'rules-of-procedure/body-not-there'],
    ['only mentioned', 'mentioned', 'rules-of-procedure/body-not-there'],
  ])('C1 C5 a body that is %s', (_, status, expected) => {
    expect(codeOf(adoptRules(state(status), form(), today))).toBe(expected);
  });

  test.each<[string, object, string]>([
    ['adopted today', { adoptedOn: '2026-03-01' }, 'ok'],
    ['adopted tomorrow', { adoptedOn: '2026-03-02' }, 'rules-of-procedure/not-adopted-yet'],
    ['adopted on no day', { adoptedOn: '' }, 'rules-of-procedure/adopted-on-unreadable'],
    ['applies from the day of the decision', { from: '2026-02-10' }, 'ok'],
    ['applies the day before it', { from: '2026-02-09' }, 'rules-of-procedure/applies-before-adopted'],
    ['applies from no day', { from: 'soon' }, 'setting/from-unreadable'],
    ['by no decision', { source: ' ' }, 'setting/source-missing'],
    ['half a meeting', { value: { ...rules, meetingsPerYear: 0.5 } }, 'setting/value-unreadable'],
    ['a term beyond all calendars', { value: { ...rules, termMonths: 1e15 } }, 'setting/value-unreadable'],
  ])('C5 %s', (_, fields, expected) => {
    expect(codeOf(adoptRules(state(), form(fields), today))).toBe(expected);
  });

  test('C5 the same from the same day is no version; the same by another decision is', () => {
    const again = { value: rules, adoptedOn: '2025-01-10', from: '2025-02-01' };
    const said = (source: string) => codeOf(adoptRules(state(), form({ ...again, source }), today));
    expect(said('Protokoll § 1')).toBe('rules-of-procedure/unchanged');
    expect(said('Protokoll § 2')).toBe('ok');
  });
});
