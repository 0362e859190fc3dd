import { describe, expect, it } from 'vitest';
import { waitedInWords, writtenDate } from './dates.ts';
import { writtenYears } from '@inflytande/i18n/cycle-words';
import { problemSentence } from '@inflytande/i18n/problem-sentence';
import { inWordsOf } from './language.ts';

const at = (instant: string) => Date.parse(instant);

describe('dates', () => {
  it.each([
    ['sv', '2026-03-12', '12 mars 2026'],
    ['sv-simple', '2026-03-12', '12 mars 2026'],
    ['en', '2026-03-12', '12 March 2026'],
    ['sv', '2018-10', 'oktober 2018'],
    ['sv', '2019', '2019'],
  ] as const)('K2 a date is written as exactly as it is known: %s %s', (language, date, written) => {
    expect(writtenDate(language, date)).toBe(written);
  });

  it.each([
    [[2018, 2019], '2018 och 2019'],
    [[2018, 2019, 2020, 2021], '2018–2021'],
    [[2019, 2021], '2019 och 2021'],
    [[2021, 2018, 2019, 2020, 2016], '2016 och 2018–2021'],
    [[2019], '2019'],
    [[], ''],
  ])('B9 years %j are written %s', (years, written) => {
    expect(writtenYears(years)).toBe(written);
  });

  it.each([
    // An imprecise date counts from its last day: what is said is never too long.
    ['2018', '2026-11-24T12:00:00Z', 'mer än 7 år'],
    ['2025-11-24', '2026-11-24T12:00:00Z', 'mer än ett år'],
    ['2025-11-25', '2026-11-24T12:00:00Z', '11 månader'],
    ['2026-08', '2026-11-24T12:00:00Z', '2 månader'],
    ['2026-11-23', '2026-11-24T12:00:00Z', '1 dag'],
    ['2026-11-24', '2026-11-24T12:00:00Z', '0 dagar'],
    ['2026', '2026-11-24T12:00:00Z', '0 dagar'],
    // Already the next day in Sweden.
    ['2026-11-23', '2026-11-24T23:30:00Z', '2 dagar'],
  ])('B3 since %s, on %s: %s', (since, now, words) => {
    expect(inWordsOf('sv', () => waitedInWords(since, at(now)))).toBe(words);
  });

  it.each([
    ['sv', 'Uppdraget får vara högst till och med 29 februari 2028 enligt arbetsordningen.'],
    ['en', '29 February 2028'],
  ] as const)('K5 a refusal writes its day as people do: %s', (language, words) => {
    const problem = { code: 'appointment/longer-than-term', data: { lastDay: '2028-02-29' } };
    expect(inWordsOf(language, () => problemSentence(problem))).toContain(words);
  });

  it('says it in the language of the page and forgets it afterwards', () => {
    expect(inWordsOf('en', () => writtenYears([2018, 2019]))).toBe('2018 and 2019');
    expect(writtenYears([2018, 2019])).toBe('2018 och 2019');
  });
});
