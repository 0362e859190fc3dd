import { priceBaseAmountOf } from '@inflytande/domain/funding/price-base-amount';
import { plainDate } from '@inflytande/domain/kernel/plain-date';
import { inForce, type Setting } from '@inflytande/domain/kernel/setting';
import { feeFor, FeeSchedule, type FeeTime } from '@inflytande/domain/people/fee-schedule';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { rcc, rjl, rjlByTheHour, vgr } from './fee-schedules.ts';

const paid = (versions: readonly Setting<FeeSchedule>[], date: string, time: Partial<FeeTime>) => {
  const schedule = inForce(versions, date);
  if (schedule === null) return 'no schedule';
  const full = { date: plainDate(date), hours: 1, paidByEmployer: false, chair: false, ...time };
  const fee = feeFor(schedule.value.rule, full, (year) => priceBaseAmountOf(year));
  return fee.ok ? fee.value.amount / 100 : fee.problem.code;
};

describe('R3 the regions’ worked examples', () => {
  test.each<[string, readonly Setting<FeeSchedule>[], string, Partial<FeeTime>, number | string]>([
    ['VGR half a day', vgr, '2018-11-01', { hours: 4 }, 900],
    ['VGR a full day', vgr, '2019-02-18', { hours: 5 }, 1_800],
    ['VGR half a day the year before', vgr, '2018-10-31', { hours: 4 }, 850],
    ['VGR a full day the year before', vgr, '2017-11-01', { hours: 5 }, 1_700],
    ['VGR before that', vgr, '2017-10-31', { hours: 5 }, 'no schedule'],
    ['RCC one hour', rcc, '2015-05-05', { hours: 1 }, 850],
    ['RCC a full day', rcc, '2015-05-05', { hours: 7 }, 1_700],
    ['RCC the chair of a council meeting', rcc, '2015-05-05', { hours: 3, chair: true }, 3_400],
    ['RJL 2024 over 4 hours', rjl, '2024-03-01', { hours: 4.5 }, 2_063],
    ['RJL 2024 over 2 up to 4 hours', rjl, '2024-03-01', { hours: 4 }, 1_031],
    ['RJL 2024 up to 2 hours', rjl, '2024-03-01', { hours: 2 }, 516],
    ['RJL 2024 one hour by the hour', rjlByTheHour, '2024-03-01', { hours: 1 }, 286],
    ['RJL 2020 a full day', rjl, '2020-03-01', { hours: 5 }, 946],
    ['RJL 2020 half a day', rjl, '2020-03-01', { hours: 3 }, 473],
    ['RJL 2020 applies until 2024', rjl, '2023-12-31', { hours: 5 }, 1_050],
  ])('R3 %s', (_, versions, date, time, amount) => {
    expect(paid(versions, date, time)).toBe(amount);
  });

  test('R3 lost earnings and staff as the sources have them', () => {
    expect(inForce(rjl, '2020-06-01')?.value.lostEarnings?.kind).toBe('instead');
    expect(inForce(rjl, '2024-06-01')?.value.lostEarnings).toBeNull();
    expect(inForce(rcc, '2015-06-01')?.value.paysStaffOfOrganisations).toBe(false);
  });

  test('R3 every schedule is parsed by the schema, and has a source and a day', () => {
    for (const { value, source, from } of [...vgr, ...rcc, ...rjl, ...rjlByTheHour]) {
      expect(v.parse(FeeSchedule, value)).toEqual(value);
      expect(source).toMatch(/20\d\d/);
      expect(from).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });
});
