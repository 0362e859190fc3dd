import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { awaitsConfirmation, inForce, readSetting, settingOf, type Setting } from './kernel/setting.ts';
import { settings, type SettingKey } from './settings.ts';

const all = Object.entries(settings) as [SettingKey, (typeof settings)[SettingKey]][];

describe('the defaults of what a region may set', () => {
  test.each(all)('%s is parsed by its schema and has a source, a day and the mark of a default', (_, one) => {
    expect(v.parse(settingOf(one.schema), one.standard)).toEqual(one.standard);
    expect(one.standard.isDefault).toBe(true);
    expect(one.rule).toMatch(/^[KOCRBFPXEZ]\d+$/);
  });

  test('F6 F8 what a lawyer must confirm is marked, until the region has decided', () => {
    const marked = all.flatMap(([key, { standard }]) => (awaitsConfirmation(standard) ? [key] : []));
    expect(marked).toEqual(['disqualification/post-months', 'decision/appeal-times']);
    expect(awaitsConfirmation({ ...settings['decision/appeal-times'].standard, isDefault: false })).toBe(
      false,
    );
  });

  test('C5 B3 B4 F6 P1 the figures of the rulebook', () => {
    const figure = (key: SettingKey) => settings[key].standard.value;
    expect(figure('rules-of-procedure')).toEqual({
      meetingsPerYear: 4,
      noticeDays: 14,
      documentDays: 7,
      quorum: { count: { kind: 'none' }, chairRequired: false },
      termMonths: 24,
      mostTerms: null,
      minutesDays: 14,
      adjusters: 1,
      mayPropose: ['member', 'organisation'],
    });
    expect([figure('answer/individual-working-days'), figure('answer/cycle-days')]).toEqual([10, 60]);
    expect([figure('verdict/answer-days'), figure('verdict/objection-days')]).toEqual([30, 14]);
    expect([figure('disqualification/post-months'), figure('initiative/dormant-months')]).toEqual([24, 12]);
  });
});

describe('a region’s own decision', () => {
  const { schema, standard } = settings['decision/appeal-times'];
  const decided = { source: 'RS 2026/12', from: '2026-03-01' };
  const codeOf = (value: unknown, more: Partial<typeof decided> = {}) => {
    const read = readSetting(schema, { ...decided, ...more, value });
    return read.ok ? 'ok' : [read.problem.code, read.problem.path];
  };

  test.each<[string, unknown, Partial<typeof decided>, unknown]>([
    ['as the default', standard.value, {}, 'ok'],
    ['without a source', standard.value, { source: ' ' }, ['setting/source-missing', 'source']],
    ['from no day', standard.value, { from: '2026-02-30' }, ['setting/from-unreadable', 'from']],
    ['of nothing', null, {}, ['setting/value-unreadable', 'value']],
    [
      'with no day to appeal in',
      { ...standard.value, 'legality-review': { days: 0, from: 'posted' } },
      {},
      ['setting/value-unreadable', 'value.legality-review.days'],
    ],
  ])('%s', (_, value, more, expected) => {
    expect(codeOf(value, more)).toEqual(expected);
  });

  test('it applies from its day, and before that the default does', () => {
    const read = readSetting(settings['verdict/answer-days'].schema, { ...decided, value: 45 });
    const versions: Setting<number>[] = [settings['verdict/answer-days'].standard];
    if (read.ok) versions.push(read.value);
    expect(inForce(versions, '2026-02-28')?.value).toBe(30);
    expect(inForce(versions, '2026-03-01')).toEqual({ ...decided, value: 45, isDefault: false });
    expect(inForce(versions, '2017-12-31')).toBeNull();
  });

  test.each([
    ['B3 no day to answer in', 'answer/cycle-days', 0],
    ['B3 half a day', 'answer/cycle-days', 1.5],
    ['B5 nobody to call', 'help-contacts', []],
    [
      'B5 a page that is not safe',
      'help-contacts',
      [{ id: 'a', name: 'A', phone: '112', website: 'http://a.se' }],
    ],
    [
      'C8 reminders that go backwards',
      'commitment/escalation',
      [
        { day: 14, to: 'body' },
        { day: 1, to: 'owner' },
      ],
    ],
    ['F9 before the decision', 'payment/earliest', { from: 'decided', days: -1 }],
    ['E2 a course without hours', 'mhfa/rules', { hours: { adult: 0, youth: 14, older: 12 } }],
  ] as const)('%s is no value', (_, key, value) => {
    const parses: v.GenericSchema = settings[key].schema;
    expect(readSetting(parses, { ...decided, value }).ok).toBe(false);
  });
});
