import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { priceBaseAmounts } from './funding/price-base-amount.ts';
import { awaitsConfirmation, inForce, readSetting, settingOf, type Setting } from './kernel/setting.ts';
import { informationClasses } from './records/retention.ts';
import { retentionPlan, settings, settingsOn, type OwnSetting, type SettingKey } from './settings.ts';

const all = Object.entries(settings) as [SettingKey, (typeof settings)[SettingKey]][];

describe('the defaults of what a region may set', () => {
  test.each(all)('%s is parsed by its schema and has a source, a day and the mark of a default', (_, one) => {
    expect(v.parse(settingOf(one.schema), one.standard)).toEqual(one.standard);
    expect(one.standard.isDefault).toBe(true);
    expect(one.rule).toMatch(/^[KOCRBFPXEZ]\d+$/);
  });

  test('B3 F6 F8 P5 what a lawyer must confirm is marked, until the region has decided', () => {
    const marked = all.flatMap(([key, { standard }]) => (awaitsConfirmation(standard) ? [key] : []));
    const plan = informationClasses.map((one) => `retention/${one}`);
    expect(marked).toEqual([
      'answer/escalation-days',
      'disqualification/post-months',
      'decision/appeal-times',
      ...plan,
    ]);
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
    expect(figure('answer/escalation-days')).toBe(120);
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
    ['R4 two figures of one year', 'price-base-amounts', [priceBaseAmounts[0], priceBaseAmounts[0]]],
    ['R4 no figure at all', 'price-base-amounts', []],
    ['P5 disposed after no year', 'retention/person', { kind: 'disposed-after', years: 0 }],
    ['O1 an address that is none', 'region/contact', { email: 'x', phone: null, postalAddress: null }],
    ['E2 a course without hours', 'mhfa/rules', { hours: { adult: 0, youth: 14, older: 12 } }],
  ] as const)('%s is no value', (_, key, value) => {
    const parses: v.GenericSchema = settings[key].schema;
    expect(readSetting(parses, { ...decided, value }).ok).toBe(false);
  });
});

describe('what applies in a region on a day', () => {
  const own = (key: SettingKey, value: unknown, from: string): OwnSetting => ({
    id: `${key} ${from}`,
    key,
    value,
    from,
    source: 'RS 2026/12',
    reason: 'Beslut',
    isDefault: false,
  });

  test('every setting has a value, the default where the region has said nothing', () => {
    const applied = settingsOn([], '2026-09-07');
    for (const [key, { standard }] of all) expect(applied[key]).toEqual(standard);
  });

  test('B3 one’s own version of one setting leaves the others as they are', () => {
    const versions = [own('answer/cycle-days', 45, '2026-03-01'), own('answer/cycle-days', 30, '2027-01-01')];
    const daysOn = (on: string) => settingsOn(versions, on)['answer/cycle-days'].value;
    expect([daysOn('2026-02-28'), daysOn('2026-03-01'), daysOn('2026-12-31'), daysOn('2027-01-01')]).toEqual([
      60, 45, 45, 30,
    ]);
    expect(settingsOn(versions, '2027-01-01')['verdict/answer-days'].isDefault).toBe(true);
  });

  test('a correction from the same day counts, whichever day it was made', () => {
    const versions = [own('answer/cycle-days', 45, '2026-03-01'), own('answer/cycle-days', 54, '2026-03-01')];
    expect(settingsOn(versions, '2026-03-01')['answer/cycle-days'].value).toBe(54);
  });

  test('P5 the plan has a rule for every class, and says which of them the region has decided', () => {
    const decided = own('retention/person', { kind: 'disposed-after', years: 1 }, '2018-05-25');
    const plan = retentionPlan(settingsOn([decided], '2026-09-07'));
    expect(plan.map(({ informationClass }) => informationClass)).toEqual([...informationClasses]);
    expect(plan.filter(({ isDefault }) => !isDefault)).toEqual([
      {
        informationClass: 'person',
        retention: { kind: 'disposed-after', years: 1 },
        decisionReference: 'RS 2026/12',
        from: '2018-05-25',
        isDefault: false,
      },
    ]);
  });
});
